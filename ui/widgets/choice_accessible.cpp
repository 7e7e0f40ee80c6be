// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_accessible.h"

#include <QAbstractItemView>

namespace rundbord
{

ChoiceAccessible::ChoiceAccessible(ChoiceField& field)
    : QAccessibleWidget(&field, QAccessible::ComboBox)
{
}

void* ChoiceAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface*>(this)
                                              : QAccessibleWidget::interface_cast(type);
}

QString ChoiceAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? chosen() : QAccessibleWidget::text(kind);
}

QAccessible::State ChoiceAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.expandable = true;
    state.expanded = field().isListOpen();
    state.readOnly = true; // its text is not to be written
    return state;
}

QAccessibleInterface* ChoiceAccessible::child(int index) const
{
    field().markChosen();
    return index == 0 ? QAccessible::queryAccessibleInterface(field().view()) : nullptr;
}

int ChoiceAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    return child && child->object() == field().view() ? 0 : -1;
}

QStringList ChoiceAccessible::actionNames() const
{
    return QStringList{showMenuAction(), pressAction()} + QAccessibleWidget::actionNames();
}

void ChoiceAccessible::doAction(const QString& action)
{
    if (action != showMenuAction() && action != pressAction())
        QAccessibleWidget::doAction(action);
    else if (field().isListOpen())
        field().hidePopup();
    else
        field().showPopup();
}

void ChoiceAccessible::selection(int /*index*/, int* start, int* end) const
{
    *start = *end = 0;
}

QString ChoiceAccessible::text(int start, int end) const
{
    return chosen().mid(start, end - start);
}

int ChoiceAccessible::characterCount() const
{
    return static_cast<int>(chosen().size());
}

QRect ChoiceAccessible::characterRect(int /*offset*/) const
{
    return rect();
}

int ChoiceAccessible::offsetAtPoint(const QPoint& at) const
{
    return rect().contains(at) ? 0 : -1;
}

QString ChoiceAccessible::attributes(int /*offset*/, int* start, int* end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

//! As long as nothing is, what stands in its place.
QString ChoiceAccessible::chosen() const
{
    return field().currentIndex() < 0 ? field().placeholderText() : field().currentText();
}

ChoiceField& ChoiceAccessible::field() const
{
    return *static_cast<ChoiceField*>(widget());
}

} // namespace rundbord
