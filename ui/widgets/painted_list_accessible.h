// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/painted_list.h"

#include <QAccessibleWidget>

namespace rundbord
{

//! A painted list as screen readers meet it. Owned by Qt's cache, as are its items.
class PaintedListAccessible : public QAccessibleWidget
{
public:
    //! Both are the same object.
    PaintedListAccessible(QWidget& widget, PaintedList& list);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;

protected:
    ~PaintedListAccessible() override;

private:
    PaintedList& m_list;
    mutable QList<QAccessible::Id> m_items;
};

//! Tells that the cursor of a list that has focus stands on the item.
void tellFocused(QWidget& list, int item);

} // namespace rundbord
