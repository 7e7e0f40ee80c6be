// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"
#include "ui/widgets/choice.h"

#include <QWidget>

namespace rundbord
{

class FlowLayout;

struct CheckPoint {
    QString words;
    bool checked{false};

    bool operator==(const CheckPoint&) const = default;
};

//! A few points to tick off in one row that wraps. They never block anything.
class CheckRow : public QWidget
{
    Q_OBJECT

public:
    explicit CheckRow(const Style& style, QWidget* parent = nullptr);

    //! Keeps the boxes, and the focus, where only ticks have changed.
    void setPoints(const QList<CheckPoint>& points);
    [[nodiscard]] QList<CheckPoint> points() const;

Q_SIGNALS:
    //! Only when the user has changed one.
    void toggled(int index, bool checked);

private:
    void addBox(int index);

    const Style& m_style;
    FlowLayout* m_flow;
    QList<CheckBox*> m_boxes;
};

} // namespace rundbord
