// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QWidget>

namespace rundbord
{

//! Minutes of the whole meeting, pauses not counted.
struct MeetingTime {
    QList<int> phases; //!< planned, in order
    int used{0};
    QList<int> pauses; //!< planned, counted from the start

    bool operator==(const MeetingTime&) const = default;
};

//! The meeting's time as a thin line: one bar a phase, as wide as its planned minutes, filled to the minutes
//! used; a dot at now, two honey strokes at a planned pause. Over time it is full, and that is all.
class TimeLine : public QWidget
{
    Q_OBJECT

public:
    explicit TimeLine(const Style& style, QWidget* parent = nullptr);

    void setTime(const MeetingTime& time);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    //! Pixels a minute, once the gaps between the bars are taken out.
    [[nodiscard]] double scale() const;
    [[nodiscard]] double xOf(int minute) const;
    void paintBars(QPainter& painter) const;
    void paintPause(QPainter& painter, double x) const;

    const Style& m_style;
    MeetingTime m_time;
};

} // namespace rundbord
