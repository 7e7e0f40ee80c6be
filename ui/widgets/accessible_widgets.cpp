// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible_widgets.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/case_dots.h"
#include "ui/widgets/signature.h"
#include "ui/widgets/stepper_accessible.h"
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

//! Qt asks once for each class a widget derives from, the nearest first: only the nearest is answered.
QAccessibleInterface* make(const QString& className, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget || className != QLatin1String(object->metaObject()->className()))
        return nullptr;
    if (auto* stepper = qobject_cast<Stepper*>(object))
        return new StepperAccessible(*stepper);
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
