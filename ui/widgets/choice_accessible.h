// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/choice_field.h"

#include <QAccessibleWidget>

namespace rundbord
{

//! A ChoiceField as screen readers meet it: its name is its label, its text what is chosen, and in its list what is chosen
//! is selected. (Qt 6.4 gives what is chosen as the name, and selects nothing before the list was open.) The text can be
//! read, not written. Owned by Qt's cache.
class ChoiceAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit ChoiceAccessible(ChoiceField& field);

    void* interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] int childCount() const override { return 1; }
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString& action) override;

    void selection(int index, int* start, int* end) const override;
    [[nodiscard]] int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    [[nodiscard]] int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    [[nodiscard]] QString text(int start, int end) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint& at) const override;
    void scrollToSubstring(int, int) override {}
    [[nodiscard]] QString attributes(int offset, int* start, int* end) const override;

private:
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] ChoiceField& field() const;
};

} // namespace rundbord
