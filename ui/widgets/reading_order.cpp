// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reading_order.h"

#include <QApplication>
#include <QGridLayout>
#include <QWidget>

#include <algorithm>
#include <tuple>

namespace rundbord
{

namespace
{

class Reader
{
public:
    void read(QWidget* widget)
    {
        if (widget->isWindow() || !widget->isVisible() || !widget->isEnabled())
            return;
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy()) {
            m_found << widget;
            return;
        }
        readInside(*widget);
    }

    void readInside(const QWidget& widget)
    {
        if (widget.layout())
            readLayout(*widget.layout());
        else
            readByPlace(widget);
    }

    [[nodiscard]] QList<QWidget*> found() const { return m_found; }

private:
    void readLayout(QLayout& layout)
    {
        for (QLayoutItem* item : itemsOf(layout)) {
            if (QWidget* widget = item->widget())
                read(widget);
            else if (QLayout* inner = item->layout())
                readLayout(*inner);
        }
    }

    static QList<QLayoutItem*> itemsOf(QLayout& layout)
    {
        QList<std::tuple<int, int, int>> places; // row, column, number
        const auto* grid = qobject_cast<QGridLayout*>(&layout);
        for (int i = 0; i < layout.count(); ++i) {
            int row = i;
            int column = 0;
            int rows = 0;
            int columns = 0;
            if (grid)
                grid->getItemPosition(i, &row, &column, &rows, &columns);
            places << std::tuple(row, column, i);
        }
        std::sort(places.begin(), places.end());
        QList<QLayoutItem*> items;
        for (const auto& [row, column, number] : places)
            items << layout.itemAt(number);
        return items;
    }

    void readByPlace(const QWidget& widget)
    {
        QList<QWidget*> children = widget.findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
        std::stable_sort(children.begin(), children.end(), [](const QWidget* one, const QWidget* other) {
            return std::pair(one->y(), one->x()) < std::pair(other->y(), other->x());
        });
        for (QWidget* child : children)
            read(child);
    }

    QList<QWidget*> m_found;
};

} // namespace

QList<QWidget*> inReadingOrder(const QWidget& root)
{
    Reader reader;
    reader.readInside(root);
    return reader.found();
}

bool moveFocusWithin(const QWidget& root, bool next)
{
    const QList<QWidget*> order = inReadingOrder(root);
    if (order.isEmpty())
        return false;
    const qsizetype present = order.indexOf(QApplication::focusWidget());
    const qsizetype step = next ? 1 : order.size() - 1;
    const qsizetype wanted = present < 0 ? (next ? 0 : order.size() - 1) : (present + step) % order.size();
    order.at(wanted)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace rundbord
