// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible_widgets.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/case_dots.h"
#include "ui/widgets/front_stack.h"
#include "ui/widgets/painted_list_accessible.h"
#include "ui/widgets/signature.h"
#include "ui/widgets/time_line.h"

#include <QAccessible>

namespace rundbord
{

namespace
{

template <typename... Kinds>
bool isAnyOf(const QObject* object)
{
    return ((qobject_cast<const Kinds*>(object) != nullptr) || ...);
}

//! Has one child: what is in front.
class FrontStackAccessible final : public QAccessibleWidget
{
public:
    explicit FrontStackAccessible(FrontStack& stack)
        : QAccessibleWidget(&stack, QAccessible::LayeredPane)
        , m_stack(stack)
    {
    }

    [[nodiscard]] int childCount() const override { return m_stack.currentWidget() ? 1 : 0; }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(m_stack.currentWidget()) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        return child && child->object() == m_stack.currentWidget() ? 0 : -1;
    }

private:
    FrontStack& m_stack;
};

//! Qt asks once for each class a widget derives from, the nearest first: only the nearest is answered.
QAccessibleInterface* make(const QString& className, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget || className != QLatin1String(object->metaObject()->className()))
        return nullptr;
    if (auto* list = dynamic_cast<PaintedList*>(object))
        return new PaintedListAccessible(*widget, *list);
    if (auto* stack = qobject_cast<FrontStack*>(object))
        return new FrontStackAccessible(*stack);
    if (isAnyOf<Banner>(object))
        return new QAccessibleWidget(widget, QAccessible::AlertMessage);
    if (isAnyOf<TimeLine, CaseDots, Signature>(object))
        return new QAccessibleWidget(widget, QAccessible::Graphic);
    return nullptr;
}

} // namespace

void installAccessibleWidgets()
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace rundbord
