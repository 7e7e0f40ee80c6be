// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QToolButton>

namespace rundbord
{

//! A secondary button with a menu of its own behind an arrow: Paus. Alt+Down or F4 opens the menu by
//! keyboard. Without a menu it has no arrow.
class SplitButton : public QToolButton
{
    Q_OBJECT

public:
    SplitButton(const Style& style, Icon icon, const QString& text, QWidget* parent = nullptr);

    //! Takes no ownership; nullptr takes the arrow away.
    void setSplitMenu(QMenu* menu);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect arrowBox() const;
    void paintArrow(QPainter& painter) const;
    void restyle();

    const Style& m_style;
    Icon m_icon;
};

} // namespace rundbord
