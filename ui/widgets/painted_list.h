// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

namespace rundbord
{

//! What a painted widget with several things to choose tells of them, so that screen readers meet a list. It is one tab
//! stop; the arrow keys move its cursor.
class PaintedList
{
public:
    virtual ~PaintedList() = default;

    [[nodiscard]] virtual int itemCount() const = 0;
    [[nodiscard]] virtual QString itemName(int item) const = 0;
    //! In the widget.
    [[nodiscard]] virtual QRect itemBox(int item) const = 0;
    //! Where one is in what is shown, as the present step of a way.
    [[nodiscard]] virtual bool isCurrent(int item) const = 0;
    //! The item the arrow keys stand on.
    [[nodiscard]] virtual int cursor() const = 0;
    virtual void choose(int item) = 0;
};

} // namespace rundbord
