// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepper_painter.h"

#include "ui/style/marks.h"
#include "ui/style/style.h"
#include "ui/widgets/wrapped_text.h"

#include <QPainter>

#include <algorithm>

namespace rundbord
{

namespace
{

QRectF centred(double size, const QPointF& middle)
{
    return {middle.x() - size / 2, middle.y() - size / 2, size, size};
}

} // namespace

StepperPainter::StepperPainter(QPainter& painter, const Style& style, const StepperModel& model, bool narrow)
    : m_painter(painter)
    , m_style(style)
    , m_model(model)
    , m_narrow(narrow)
{
}

void StepperPainter::paintRule(const QList<StepperRow>& rows) const
{
    QRect steps;
    for (const StepperRow& row : rows) {
        if (!row.isPhase())
            steps |= row.box;
    }
    if (m_narrow || steps.isEmpty())
        return;
    const int x = m_style.px(metrics::phaseMark) / 2 - metrics::hairline;
    m_painter.fillRect(QRect(x, steps.top(), metrics::hairline, steps.height() + metrics::gap8),
                       m_style.colour(Token::Edge));
}

void StepperPainter::paintRow(const StepperRow& row, bool hovered) const
{
    if (row.isPhase()) {
        if (hovered)
            paintBox(m_painter, row.box, {m_style.colour(Token::Inset), {}, 0, metrics::radiusControl});
        paintPhaseMark(row);
        if (!m_narrow)
            paintPhase(row);
    } else if (m_narrow) {
        paintStepDot(row);
    } else {
        paintStep(row, hovered);
    }
}

void StepperPainter::paintPhase(const StepperRow& row) const
{
    const PhaseItem& phase = m_model.phases.at(row.phase);
    const int left = stepperTextLeft(m_style);
    const QFont font = m_style.font(row.state == StepState::Now ? TextStyle::Sub : TextStyle::Body);
    const WrappedText name(phase.name, font, std::max(1, row.box.width() - left));
    const QString minutes = phaseMinutes(phase, row.state);
    const int below = row.minutesBelow && !minutes.isEmpty()
                          ? WrappedText(minutes, m_style.font(TextStyle::Small)).height()
                          : 0;
    const double top = row.box.top() + (row.box.height() - name.height() - below) / 2.0;
    name.draw(m_painter, QPointF(left, top),
              m_style.colour(row.state == StepState::ToCome ? Token::Ink2 : Token::Ink));
    if (!minutes.isEmpty())
        paintMinutes(row, static_cast<int>(top) + name.height());
}

void StepperPainter::paintPhaseMark(const StepperRow& row) const
{
    const int size = m_style.px(metrics::phaseMark);
    const QRectF mark((m_narrow ? (row.box.width() - size) / 2 : 0),
                      row.box.top() + (row.box.height() - size) / 2.0, size, size);
    const QColor accent = m_style.colour(Token::Accent);
    if (row.state == StepState::Done) {
        paintDone(m_painter, mark, accent, m_style.colour(Token::OnAccent));
    } else if (row.state == StepState::Now) {
        paintRing(m_painter, mark, accent, metrics::strong, m_style.colour(Token::Paper));
        paintDisc(m_painter, centred(m_style.px(metrics::phaseDot), mark.center()), accent);
    } else {
        paintRing(m_painter, mark, m_style.colour(Token::Edge), metrics::hairline);
        m_painter.setFont(m_style.font(TextStyle::Small));
        m_painter.setPen(m_style.colour(Token::Ink2));
        m_painter.drawText(mark, Qt::AlignCenter, QString::number(row.phase + 1));
    }
}

//! To the right of the name, or below it where there is no room. Over plan they change colour, nothing else.
void StepperPainter::paintMinutes(const StepperRow& row, int below) const
{
    const PhaseItem& phase = m_model.phases.at(row.phase);
    const bool over = row.state != StepState::ToCome && phase.planned > 0 && phase.used > phase.planned;
    const WrappedText minutes(phaseMinutes(phase, row.state), m_style.font(TextStyle::Small));
    const QPointF at = row.minutesBelow
                           ? QPointF(stepperTextLeft(m_style), below)
                           : QPointF(row.box.right() + 1 - minutes.width(),
                                     row.box.top() + (row.box.height() - minutes.height()) / 2.0);
    minutes.draw(m_painter, at, m_style.colour(over ? Token::OnHoney : Token::Ink2));
}

void StepperPainter::paintStep(const StepperRow& row, bool hovered) const
{
    paintStepGround(row, hovered);
    const bool now = row.state == StepState::Now;
    const int tick = m_style.px(metrics::tick);
    const int air = m_style.air(metrics::gap8);
    const int left = stepperTextLeft(m_style);
    const QFont font = m_style.font(now ? TextStyle::SmallBold : TextStyle::Small);
    const WrappedText name(m_model.phases.at(row.phase).steps.at(row.step).name, font,
                           std::max(1, row.box.right() + 1 - left - tick - 2 * air));
    const double middle = row.box.top() + row.box.height() / 2.0;
    name.draw(m_painter, QPointF(left, middle - name.height() / 2.0),
              m_style.colour(now ? Token::Ink : Token::Ink2));
    if (row.state == StepState::Done)
        paintTick(m_painter, QRectF(row.box.right() + 1 - air - tick, middle - tick / 2.0, tick, tick),
                  m_style.colour(Token::Accent));
}

void StepperPainter::paintStepGround(const StepperRow& row, bool hovered) const
{
    if (row.state == StepState::Now)
        paintCurrent(m_painter, row.box, m_style.colour(Token::Paper), m_style.colour(Token::Accent));
    else if (hovered)
        paintBox(m_painter, row.box, {m_style.colour(Token::Inset), {}, 0, metrics::radiusControl});
}

void StepperPainter::paintStepDot(const StepperRow& row) const
{
    const QPointF middle = QRectF(row.box).center();
    const QRectF dot = centred(m_style.px(metrics::stepDot), middle);
    const QColor accent = m_style.colour(Token::Accent);
    if (row.state == StepState::Done)
        paintDisc(m_painter, dot, accent);
    else if (row.state == StepState::Now)
        paintRing(m_painter, centred(m_style.px(metrics::stepDotNow), middle), accent, metrics::bar,
                  m_style.colour(Token::Paper));
    else
        paintRing(m_painter, dot, m_style.colour(Token::Edge), metrics::hairline);
}

} // namespace rundbord
