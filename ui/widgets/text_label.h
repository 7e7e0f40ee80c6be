// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QLabel>

#include <optional>
#include <utility>

namespace rundbord
{

//! Plain text in one of the styles and colours, shown exactly as given: no markup, no mnemonics. Wraps, also
//! within a word too long for its line; or stays on one line and elides, with the whole text as tool tip.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Fit { Wrap, Elide };

    TextLabel(const Style& style, TextStyle textStyle, Token colour, const QString& text = {},
              QWidget* parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString& text);
    void setTextStyle(TextStyle textStyle);
    void setColour(Token colour);
    void setFit(Fit fit);
    //! A mark before the first line, in its own colour.
    void setIcon(Icon icon, Token colour, int size = metrics::smallIcon);
    void clearIcon();
    //! From now on not there at all while it has nothing to say.
    void hideWhenEmpty();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_fit == Fit::Wrap; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

    //! A coloured ground with room around the text, for tags.
    void setGround(Token fill, const QMargins& padding);
    [[nodiscard]] const Style& look() const { return m_style; }

private:
    struct Mark {
        Icon icon;
        Token colour;
        int size;
    };

    //! What stands beside and around the text.
    [[nodiscard]] QMargins surrounding() const;
    [[nodiscard]] QFont textFont() const { return m_style.font(m_textStyle); }
    [[nodiscard]] QSize around(QSize text) const;
    //! Layouts ask for these again and again, so each is worked out once a text and style.
    [[nodiscard]] QSize textSize() const;
    [[nodiscard]] int textHeight(int room) const;
    void forgetSizes();
    void paintMark(QPainter& painter, int firstLine, int top) const;
    void restyle();
    void tellWhole();
    void showWhenSaid();

    const Style& m_style;
    QString m_text;
    TextStyle m_textStyle;
    Token m_colour;
    Fit m_fit{Fit::Wrap};
    std::optional<Mark> m_mark;
    std::optional<Token> m_ground;
    QMargins m_padding;
    bool m_hidesEmpty{false};
    mutable QSize m_textSize;
    mutable std::pair<int, int> m_heightAt{-1, 0}; //!< width, height
};

} // namespace rundbord
