// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QFrame>

namespace rundbord
{

class Button;
class TextLabel;

//! What to say: a label, one to three sentences to say, and more support that unfolds below them. The hint
//! that there is more opens it with the mouse and by screen reader; the key it names is the page's to bind.
//! The hint gives way where the card is too narrow for both.
class PromptCard : public QFrame
{
    Q_OBJECT

public:
    explicit PromptCard(const Style& style, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    void setText(const QString& text);
    //! To be read by somebody who does nothing else.
    void setLarge(bool large);
    //! Folds in again what was open; empty: there is no more, and no hint.
    void setMore(const QString& more);
    [[nodiscard]] bool isMoreOpen() const { return m_open; }
    void setMoreOpen(bool open);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrangeHint();
    void restyle();

    const Style& m_style;
    TextLabel* m_label;
    Button* m_hint;
    TextLabel* m_text;
    TextLabel* m_more;
    bool m_open{false};
};

} // namespace rundbord
