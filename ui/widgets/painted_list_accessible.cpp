// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/painted_list_accessible.h"

#include <QPointer>
#include <QWidget>

namespace rundbord
{

namespace
{

//! One item. Stays in Qt's cache when the list gets fewer, and is then not valid.
class PaintedItem : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PaintedItem(QWidget& widget, PaintedList& list, int item)
        : m_widget(&widget)
        , m_list(list)
        , m_item(item)
    {
    }

    [[nodiscard]] int item() const { return m_item; }

    [[nodiscard]] bool isValid() const override { return m_widget && m_item < m_list.itemCount(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_widget);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_list.itemName(m_item) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override
    {
        const QRect box = isValid() ? m_list.itemBox(m_item) : QRect();
        return isValid() ? QRect(m_widget->mapToGlobal(box.topLeft()), box.size()) : box;
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
        if (isValid() && m_widget->isEnabled() && action == pressAction())
            m_list.choose(m_item);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<QWidget> m_widget;
    PaintedList& m_list; //!< there as long as the widget is
    int m_item;
};

QAccessible::State PaintedItem::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.selectable = true;
    state.focused = m_widget->hasFocus() && m_list.cursor() == m_item;
    state.selected = m_list.isCurrent(m_item);
    state.disabled = !m_widget->isEnabled();
    state.invisible = !m_widget->isVisible();
    return state;
}

} // namespace

PaintedListAccessible::PaintedListAccessible(QWidget& widget, PaintedList& list)
    : QAccessibleWidget(&widget, QAccessible::List)
    , m_list(list)
{
}

PaintedListAccessible::~PaintedListAccessible()
{
    for (const QAccessible::Id id : m_items)
        QAccessible::deleteAccessibleInterface(id);
}

int PaintedListAccessible::childCount() const
{
    return m_list.itemCount();
}

QAccessibleInterface* PaintedListAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    while (m_items.size() <= index) {
        auto* item = new PaintedItem(*widget(), m_list, static_cast<int>(m_items.size()));
        // Qt's cache takes it over. NOLINTNEXTLINE(clang-analyzer-cplusplus.NewDeleteLeaks)
        m_items.append(QAccessible::registerAccessibleInterface(item));
    }
    return QAccessible::accessibleInterface(m_items.at(index));
}

QAccessibleInterface* PaintedListAccessible::childAt(int x, int y) const
{
    const QPoint at = widget()->mapFromGlobal(QPoint(x, y));
    for (int item = 0; item < childCount(); ++item) {
        if (m_list.itemBox(item).contains(at))
            return child(item);
    }
    return nullptr;
}

QAccessibleInterface* PaintedListAccessible::focusChild() const
{
    return widget()->hasFocus() ? child(m_list.cursor()) : nullptr;
}

int PaintedListAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* item = dynamic_cast<const PaintedItem*>(child);
    return item ? item->item() : -1;
}

void tellFocused(QWidget& list, int item)
{
    if (!list.hasFocus())
        return;
    QAccessibleEvent focused(&list, QAccessible::Focus);
    focused.setChild(item);
    QAccessible::updateAccessibility(&focused);
}

} // namespace rundbord
