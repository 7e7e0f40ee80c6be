// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/font_set.h"
#include "core/pdf/page_model.h"
#include "core/pdf/symbols.h"
#include "core/pdf/tag_tree.h"

#include <QPainter>

#include <span>

namespace rundbord
{

//! Draws pages in black on white with a painter of unitsPerInch, its origin in the corner of the sheet.
class PagePainter
{
public:
    PagePainter(QPainter& painter, FontSet& fonts)
        : m_painter(painter)
        , m_fonts(fonts)
    {
    }

    //! `marks` are those of the page, in order; `first` is the number of the first of them. Each is painted as a
    //! sentinel before its item.
    void draw(const PaperPage& page, std::span<const TagMark> marks, int first);

private:
    void drawSentinel(int number);
    void draw(const TextItem& item);
    void draw(const RuleItem& item);
    void draw(const FrameItem& item);
    void draw(const FillItem& item);
    void draw(const DotItem& item);
    void draw(const DiscItem& item);
    void draw(const SymbolItem& item);
    void draw(const TickItem& item);
    void draw(const QrItem& item);
    void draw(const BubbleItem& item);
    void draw(const PictureItem& item);
    void draw(const SymbolDrawing& drawing, const QRectF& area);

    void drawPiece(const SetPiece& piece, const TextItem& item);
    void drawBothDirections(const TextItem& item);
    void drawCodePointFrame(qreal left, qreal right, const TextItem& item);
    void setPen(qreal width, bool dashed = false);

    QPainter& m_painter;
    FontSet& m_fonts;
};

} // namespace rundbord
