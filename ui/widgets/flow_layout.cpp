// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <QWidget>

#include <algorithm>
#include <numeric>

namespace rundbord
{

namespace
{

int heightAt(const QLayoutItem& item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

FlowLayout::FlowLayout(int across, int down, QWidget* parent)
    : QLayout(parent)
    , m_across(across)
    , m_down(down)
{
    setContentsMargins({});
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::setColumns(int most)
{
    m_columns = most;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return flow(QRect(0, 0, width, 0), Do::Measure);
}

//! All in one row.
QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    int shown = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width();
        height = std::max(height, item->sizeHint().height());
        ++shown;
    }
    const QMargins around = contentsMargins();
    return {width + std::max(0, shown - 1) * m_across + around.left() + around.right(),
            height + around.top() + around.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins around = contentsMargins();
    return size + QSize(around.left() + around.right(), around.top() + around.bottom());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    flow(rect, Do::Place);
}

int FlowLayout::flow(const QRect& rect, Do what) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    const QList<int> columns = columnWidths(room.width());
    QList<Placed> row;
    int used = 0;
    int y = room.top();
    const auto endRow = [&] {
        const int tallest = heightOf(row);
        if (what == Do::Place)
            place(row, QRect(room.left(), y, room.width(), tallest));
        y += tallest + m_down;
        row.clear();
        used = 0;
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = columns.isEmpty() ? std::min(item->sizeHint().width(), room.width())
                                            : columns.at(row.size() % columns.size());
        const bool full = columns.isEmpty() ? used + width > room.width() : row.size() == columns.size();
        if (!row.isEmpty() && full)
            endRow();
        row.append({item, columns.isEmpty() ? width : columns.at(row.size()), used});
        used += row.constLast().width + m_across;
    }
    if (!row.isEmpty())
        endRow();
    const int bottom = y > room.top() ? y - m_down : y;
    return bottom - rect.top() + contentsMargins().bottom();
}

int FlowLayout::heightOf(const QList<Placed>& row)
{
    int tallest = 0;
    for (const Placed& placed : row)
        tallest = std::max(tallest, heightAt(*placed.item, placed.width));
    return tallest;
}

//! Rows start where text starts: to the left, or to the right where the language runs that way.
void FlowLayout::place(const QList<Placed>& row, const QRect& rect) const
{
    const bool mirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    for (const Placed& placed : row) {
        const int height = heightAt(*placed.item, placed.width);
        const int x = mirrored ? rect.width() - placed.left - placed.width : placed.left;
        placed.item->setGeometry(
            QRect(rect.left() + x, rect.top() + (rect.height() - height) / 2, placed.width, height));
    }
}

//! As many columns as there is room for: of one width if that fits, otherwise each as wide as its widest
//! item, with what is left over in the first. None when items flow freely.
QList<int> FlowLayout::columnWidths(int room) const
{
    for (int count = m_columns; count > 1; --count) {
        const int free = room - (count - 1) * m_across;
        QList<int> widths = widestByColumn(count);
        const int sum = std::accumulate(widths.begin(), widths.end(), 0);
        if (*std::max_element(widths.begin(), widths.end()) <= free / count)
            return QList<int>(count, free / count);
        if (sum <= free) {
            widths.first() += free - sum;
            return widths;
        }
    }
    return m_columns > 0 ? QList<int>{room} : QList<int>{};
}

QList<int> FlowLayout::widestByColumn(int count) const
{
    QList<int> widths(count, 0);
    int column = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        widths[column] = std::max(widths[column], item->sizeHint().width());
        column = (column + 1) % count;
    }
    return widths;
}

} // namespace rundbord
