// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible_widgets.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/case_dots.h"
#include "ui/widgets/choice_accessible.h"
#include "ui/widgets/front_stack.h"
#include "ui/widgets/painted_button.h"
#include "ui/widgets/painted_list_accessible.h"
#include "ui/widgets/signature.h"
#include "ui/widgets/time_line.h"

#include <QCheckBox>
#include <QFrame>
#include <QRadioButton>
#include <QScrollArea>

namespace rundbord
{

namespace
{

constexpr char spokenRole[] = "spokenRole";

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

//! What only holds other widgets: a group once it has a name, which is said when focus comes into it. Qt says of what
//! gives its focus on that it has it; it is the field in it that does.
class Holder final : public QAccessibleWidget
{
public:
    explicit Holder(QWidget& widget)
        : QAccessibleWidget(&widget)
    {
    }

    [[nodiscard]] QAccessible::Role role() const override
    {
        if (const QVariant spoken = widget()->property(spokenRole); spoken.isValid())
            return static_cast<QAccessible::Role>(spoken.toInt());
        return widget()->accessibleName().isEmpty() ? QAccessible::Client : QAccessible::Grouping;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.focused = state.focused && !widget()->focusProxy();
        return state;
    }
};

//! A button that may be checkable. Qt lets screen readers switch one without a click, which nothing here would notice.
class ClickedAccessible final : public QAccessibleWidget
{
public:
    explicit ClickedAccessible(QAbstractButton& button)
        : QAccessibleWidget(&button)
    {
    }

    [[nodiscard]] QAccessible::Role role() const override
    {
        if (isAnyOf<QRadioButton>(widget()))
            return QAccessible::RadioButton;
        return button().isCheckable() ? QAccessible::CheckBox : QAccessible::Button;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button().isCheckable();
        state.checked = button().isChecked();
        state.pressed = button().isDown();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        if (!button().isEnabled())
            return QAccessibleWidget::actionNames();
        return QStringList{button().isCheckable() ? toggleAction() : pressAction()} +
               QAccessibleWidget::actionNames();
    }
    //! Later, since what comes of it may take its time, and whoever asked waits for an answer.
    void doAction(const QString& action) override
    {
        if (action == toggleAction() || action == pressAction())
            QMetaObject::invokeMethod(&button(), &QAbstractButton::click, Qt::QueuedConnection);
        else
            QAccessibleWidget::doAction(action);
    }

private:
    [[nodiscard]] QAbstractButton& button() const { return *static_cast<QAbstractButton*>(widget()); }
};

//! The class of Qt's that it is, under those of our own.
const QMetaObject* qtKindOf(const QWidget& widget)
{
    const QMetaObject* kind = widget.metaObject();
    while (QLatin1String(kind->className()).startsWith(QLatin1String("rundbord::")))
        kind = kind->superClass();
    return kind;
}

bool onlyHolds(const QWidget& widget)
{
    if (widget.focusPolicy() != Qt::NoFocus)
        return false;
    const QMetaObject* kind = qtKindOf(widget);
    return kind == &QWidget::staticMetaObject || kind == &QFrame::staticMetaObject;
}

//! Qt 6.4 falls when a screen reader asks for a scroll bar that has just gone, so here its own is not used.
bool scrolls(const QWidget& widget)
{
    return qtKindOf(widget) == &QScrollArea::staticMetaObject;
}

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
    if (auto* choice = qobject_cast<ChoiceField*>(object))
        return new ChoiceAccessible(*choice);
    if (isAnyOf<Banner>(object))
        return new QAccessibleWidget(widget, QAccessible::AlertMessage);
    if (isAnyOf<TimeLine, CaseDots, Signature>(object))
        return new QAccessibleWidget(widget, QAccessible::Graphic);
    if (auto* button = qobject_cast<QAbstractButton*>(object);
        button && isAnyOf<QCheckBox, QRadioButton, PaintedButton>(object))
        return new ClickedAccessible(*button);
    if (onlyHolds(*widget) || scrolls(*widget) || widget->property(spokenRole).isValid())
        return new Holder(*widget);
    return nullptr;
}

} // namespace

void setSpokenRole(QWidget& widget, QAccessible::Role role)
{
    installAccessibleWidgets();
    widget.setProperty(spokenRole, static_cast<int>(role));
}

void installAccessibleWidgets()
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace rundbord
