// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/time_line.h"

#include "ui/style/marks.h"
#include "ui/widgets/accessible_widgets.h"
#include "ui/widgets/follow_style.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace rundbord
{

namespace
{

int total(const QList<int>& minutes)
{
    return std::accumulate(minutes.begin(), minutes.end(), 0);
}

} // namespace

TimeLine::TimeLine(const Style& style, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
{
    installAccessibleWidgets();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Mötets tid"));
    followStyle(*this, style);
}

void TimeLine::setTime(const MeetingTime& time)
{
    m_time = time;
    setAccessibleDescription(tr("%1 av %2 minuter").arg(time.used).arg(total(time.phases)));
    update();
}

QSize TimeLine::sizeHint() const
{
    return {metrics::threeColumns / 4, metrics::timeLine};
}

void TimeLine::paintEvent(QPaintEvent* /*event*/)
{
    if (total(m_time.phases) <= 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBars(painter);
    for (const int pause : m_time.pauses)
        paintPause(painter, xOf(pause));
    QRectF dot(0, 0, metrics::timeLine, metrics::timeLine);
    dot.moveCenter(
        QPointF(std::clamp(xOf(m_time.used), dot.width() / 2, width() - dot.width() / 2), height() / 2.0));
    paintRing(painter, dot, m_style.colour(Token::Table), metrics::strong, m_style.colour(Token::Accent));
}

double TimeLine::scale() const
{
    const auto gaps = static_cast<double>(m_time.phases.size() - 1);
    return (width() - gaps * metrics::gap4) / total(m_time.phases);
}

double TimeLine::xOf(int minute) const
{
    double gaps = 0;
    int end = 0;
    for (const int planned : m_time.phases) {
        end += planned;
        if (minute <= end)
            break;
        gaps += metrics::gap4;
    }
    return std::min<double>(width(), std::max(0, minute) * scale() + gaps);
}

void TimeLine::paintBars(QPainter& painter) const
{
    double x = 0;
    int start = 0;
    for (const int planned : m_time.phases) {
        QRectF bar(x, (height() - metrics::timeBar) / 2.0, planned * scale(), metrics::timeBar);
        paintBox(painter, bar, {m_style.colour(Token::Faint), {}, 0, metrics::timeBar / 2.0});
        bar.setWidth(std::clamp(m_time.used - start, 0, planned) * scale());
        if (bar.width() > 0)
            paintBox(painter, bar, {m_style.colour(Token::Accent), {}, 0, metrics::timeBar / 2.0});
        x += planned * scale() + metrics::gap4;
        start += planned;
    }
}

//! On a piece of table, so that the strokes stand free of the bar.
void TimeLine::paintPause(QPainter& painter, double x) const
{
    const QRectF ground(x - metrics::pauseMark / 2.0, (height() - metrics::pauseMark) / 2.0,
                        metrics::pauseMark, metrics::pauseMark);
    painter.fillRect(ground, m_style.colour(Token::Table));
    for (const double left : {x - 1.5 * metrics::pauseStroke, x + metrics::pauseStroke / 2.0})
        paintBox(painter, QRectF(left, ground.top(), metrics::pauseStroke, ground.height()),
                 {m_style.colour(Token::Honey), {}, 0, 1});
}

} // namespace rundbord
