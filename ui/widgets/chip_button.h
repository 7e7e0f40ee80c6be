// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/painted_button.h"

namespace rundbord
{

//! A common answer to switch on and off: on has a tick, sage and a thick border. As wide on as off, so that
//! no other chip moves. Elides where its line is too short.
class ChipButton : public PaintedButton
{
    Q_OBJECT

public:
    ChipButton(const Style& style, const QString& words, QWidget* parent = nullptr);

    void setWords(const QString& words) { PaintedButton::setWords(words); }
    //! For filters above a list: 36 high, small text.
    void setSmall(bool small);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paint(QPainter& painter) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] QString shown() const;
    //! To both sides together.
    [[nodiscard]] int padding() const;

    bool m_small{false};
};

} // namespace rundbord
