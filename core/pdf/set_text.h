// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/font_set.h"
#include "core/pdf/page_style.h"

#include <QString>

#include <vector>

namespace rundbord
{

//! Letters of one font on one line. Lengths in millimetres from the start of the line, in the order of the
//! text, which is not the order on paper where scripts of both directions meet.
struct SetPiece {
    QString text;
    FontKey font;
    bool framed{false}; //!< the code point of a character that no font has, in a thin frame
    qreal x{0};
    qreal width{0};
};

struct SetLine {
    std::vector<SetPiece> pieces;
    qreal width{0};
    //! The line as it is read aloud, searched and copied: its real letters, with the space that follows it on the
    //! next line's account. Without a space at the end, the next line goes on with the same word.
    QString said;
    bool bothDirections{false}; //!< letters written from right to left are among them
    Qt::LayoutDirection direction{Qt::LeftToRight};
    bool written{false}; //!< at the meeting, in another language than the paper's

    [[nodiscard]] QString text() const;
};

//! Text broken into lines.
struct SetText {
    Lettering style;
    std::vector<SetLine> lines;

    [[nodiscard]] qreal height() const { return style.lineHeight() * static_cast<qreal>(lines.size()); }
    [[nodiscard]] qreal widest() const;
};

} // namespace rundbord
