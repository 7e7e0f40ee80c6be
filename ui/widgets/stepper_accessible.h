// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/stepper.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace rundbord
{

//! The stepper as screen readers meet it: a list whose items are its lines. Owned by Qt's cache, as are the
//! items.
class StepperAccessible : public QAccessibleWidget
{
public:
    explicit StepperAccessible(Stepper& stepper);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;

protected:
    ~StepperAccessible() override;

private:
    [[nodiscard]] const Stepper& stepper() const;

    mutable QList<QAccessible::Id> m_items;
};

} // namespace rundbord
