// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepper_accessible.h"

namespace rundbord
{

namespace
{

//! One line. Stays in Qt's cache when the stepper gets fewer lines, and is then not valid.
class StepperItem : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    StepperItem(Stepper& stepper, int row)
        : m_stepper(&stepper)
        , m_row(row)
    {
    }

    [[nodiscard]] int row() const { return m_row; }

    [[nodiscard]] bool isValid() const override { return m_stepper && m_row < m_stepper->rows().size(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_stepper);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? rowName(m_stepper->model(), shown()) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override
    {
        return isValid() ? QRect(m_stepper->mapToGlobal(shown().box.topLeft()), shown().box.size()) : QRect();
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& action) override
    {
        if (isValid() && action == pressAction())
            m_stepper->choose(m_row);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    [[nodiscard]] const StepperRow& shown() const { return m_stepper->rows().at(m_row); }

    QPointer<Stepper> m_stepper;
    int m_row;
};

QAccessible::State StepperItem::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.selectable = true;
    state.focused = m_stepper->hasFocus() && m_stepper->cursor() == m_row;
    state.selected = m_row == m_stepper->currentRow();
    state.disabled = !m_stepper->isEnabled();
    state.invisible = !m_stepper->isVisible();
    return state;
}

} // namespace

StepperAccessible::StepperAccessible(Stepper& stepper)
    : QAccessibleWidget(&stepper, QAccessible::List)
{
}

StepperAccessible::~StepperAccessible()
{
    for (const QAccessible::Id id : m_items)
        QAccessible::deleteAccessibleInterface(id);
}

int StepperAccessible::childCount() const
{
    return static_cast<int>(stepper().rows().size());
}

QAccessibleInterface* StepperAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    while (m_items.size() <= index) {
        auto* item = new StepperItem(*static_cast<Stepper*>(widget()), static_cast<int>(m_items.size()));
        // Qt's cache takes it over. NOLINTNEXTLINE(clang-analyzer-cplusplus.NewDeleteLeaks)
        m_items.append(QAccessible::registerAccessibleInterface(item));
    }
    return QAccessible::accessibleInterface(m_items.at(index));
}

QAccessibleInterface* StepperAccessible::childAt(int x, int y) const
{
    const QPoint at = stepper().mapFromGlobal(QPoint(x, y));
    for (int row = 0; row < childCount(); ++row) {
        if (stepper().rows().at(row).box.contains(at))
            return child(row);
    }
    return nullptr;
}

QAccessibleInterface* StepperAccessible::focusChild() const
{
    return stepper().hasFocus() ? child(stepper().cursor()) : nullptr;
}

int StepperAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* item = dynamic_cast<const StepperItem*>(child);
    return item ? item->row() : -1;
}

const Stepper& StepperAccessible::stepper() const
{
    return *static_cast<const Stepper*>(widget());
}

} // namespace rundbord
