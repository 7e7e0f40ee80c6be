// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextLayout>

class QPainter;

namespace rundbord
{

//! Plain text laid out in lines no wider than width. Breaks between words, and within a word that is too long
//! for a line, so that nothing is ever cut off. Line breaks in the text are kept.
class WrappedText
{
public:
    static constexpr double oneLine = 1e6;

    WrappedText(const QString& text, const QFont& font, double width = oneLine,
                Qt::Alignment alignment = Qt::AlignLeft);

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] int firstLineHeight() const { return m_firstLine; }
    void draw(QPainter& painter, const QPointF& at, const QColor& colour) const;

private:
    QTextLayout m_layout;
    int m_width{0};
    int m_height{0};
    int m_firstLine{0};
};

//! The text of an action without the mark of its mnemonic.
[[nodiscard]] QString withoutMnemonic(const QString& text);

//! The text on one line, its end replaced by … where width is not enough.
[[nodiscard]] QString elided(const QString& text, const QFont& font, int width);

} // namespace rundbord
