// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"
#include "ui/widgets/painted_list.h"

#include <QWidget>

namespace rundbord
{

//! A seat as it is shown. What it means, its owner knows.
struct TableSeat {
    QString initials;
    QString name;
    bool own{false};     //!< nearest, larger and with a ring of its own
    bool spoken{false};  //!< filled
    bool unheard{false}; //!< dashed

    bool operator==(const TableSeat&) const = default;
};

//! A table seen from above with its seats around it, the own one nearest and the others clockwise; without an own one,
//! its place stays free. One tab stop: the arrow keys go to the neighbour in that direction, Return, Space or a click
//! chooses a seat. Screen readers meet a list. A click doesn't take focus from where somebody writes.
class RoundTable : public QWidget, public PaintedList
{
    Q_OBJECT

public:
    explicit RoundTable(const Style& style, QWidget* parent = nullptr);

    [[nodiscard]] const QList<TableSeat>& seats() const { return m_seats; }
    //! The own one, if any, is the first.
    void setSeats(const QList<TableSeat>& seats);

    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_seats.size()); }
    [[nodiscard]] QString itemName(int seat) const override;
    [[nodiscard]] QRect itemBox(int seat) const override;
    [[nodiscard]] bool isCurrent(int /*seat*/) const override { return false; }
    [[nodiscard]] int cursor() const override { return m_cursor; }
    void choose(int seat) override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void seatChosen(int seat);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void moveCursor(int seat);
    //! The neighbour of the cursor that lies furthest that way; the cursor itself if none does.
    [[nodiscard]] int neighbour(const QPointF& direction) const;
    [[nodiscard]] bool hasOwn() const { return !m_seats.isEmpty() && m_seats.first().own; }
    [[nodiscard]] int places() const;
    [[nodiscard]] QPointF middle() const;
    [[nodiscard]] QPointF middleOf(int seat) const;
    [[nodiscard]] double sideOf(int seat) const;
    [[nodiscard]] int seatAt(const QPoint& at) const;
    void paintSeat(QPainter& painter, int seat) const;

    const Style& m_style;
    QList<TableSeat> m_seats;
    int m_cursor{0};
    int m_pressed{-1};
};

} // namespace rundbord
