// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepper_rows.h"

#include "ui/style/style.h"
#include "ui/widgets/wrapped_text.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>

namespace rundbord
{

namespace
{

//! Places one line after another.
struct Placing {
    const StepperModel& model;
    const Style& style;
    int width{0};
    bool narrow{false};
    int y{0};
    QList<StepperRow> rows;

    void placePhase(int phase);
    void placeStep(int phase, int step);
    void add(StepperRow row, int left, int height);
};

StepState phaseState(const StepperModel& model, int phase)
{
    if (phase == model.phase)
        return StepState::Now;
    return model.phases.at(phase).done ? StepState::Done : StepState::ToCome;
}

StepState stepState(const StepperModel& model, int phase, int step)
{
    if (phase == model.phase && step == model.step)
        return StepState::Now;
    return model.phases.at(phase).steps.at(step).done ? StepState::Done : StepState::ToCome;
}

void Placing::placePhase(int phase)
{
    const PhaseItem& item = model.phases.at(phase);
    const StepState state = phaseState(model, phase);
    const int least = style.px(metrics::phaseMark) + 2 * metrics::padPhase;
    if (narrow) {
        add({phase, StepperRow::wholePhase, state, {}, false}, 0, least);
        return;
    }
    const int room = width - stepperTextLeft(style);
    const QFont small = style.font(TextStyle::Small);
    const QFont font = style.font(state == StepState::Now ? TextStyle::Sub : TextStyle::Body);
    const QString minutes = phaseMinutes(item, state);
    const int beside = minutes.isEmpty() ? 0 : WrappedText(minutes, small).width() + style.air(metrics::gap8);
    const bool below = WrappedText(item.name, font).width() + beside > room;
    const int text = WrappedText(item.name, font, std::max(1, room)).height() +
                     (below && !minutes.isEmpty() ? QFontMetrics(small).height() : 0);
    add({phase, StepperRow::wholePhase, state, {}, below}, 0,
        std::max(least, text + 2 * (metrics::padPhase - 1)));
}

void Placing::placeStep(int phase, int step)
{
    const StepState state = stepState(model, phase, step);
    if (narrow) {
        add({phase, step, state, {}, false}, 0, style.px(metrics::stepDotRow));
        return;
    }
    const int left = stepperTextLeft(style) - style.air(metrics::gap12);
    const int tick = style.px(metrics::tick) + 2 * style.air(metrics::gap8);
    const QFont font = style.font(state == StepState::Now ? TextStyle::SmallBold : TextStyle::Small);
    const WrappedText name(model.phases.at(phase).steps.at(step).name, font,
                           std::max(1, width - stepperTextLeft(style) - tick));
    add({phase, step, state, {}, false}, left, name.height() + 2 * metrics::padStep);
}

void Placing::add(StepperRow row, int left, int height)
{
    row.box = QRect(left, y, std::max(0, width - left), height);
    y += height;
    rows.append(row);
}

QString translated(const char* text)
{
    return QCoreApplication::translate("rundbord::Stepper", text);
}

} // namespace

QList<StepperRow> stepperRows(const StepperModel& model, const Style& style, int width, bool narrow)
{
    Placing placing{model, style, width, narrow, 0, {}};
    for (int phase = 0; phase < model.phases.size(); ++phase) {
        placing.placePhase(phase);
        if (phase != model.phase)
            continue;
        for (int step = 0; step < model.phases.at(phase).steps.size(); ++step)
            placing.placeStep(phase, step);
        placing.y += metrics::gap8;
    }
    return placing.rows;
}

QString phaseMinutes(const PhaseItem& phase, StepState state)
{
    const bool overPlan = phase.used > phase.planned && phase.planned > 0;
    const bool both = phase.planned > 0 && (overPlan || state == StepState::Now);
    if (state != StepState::ToCome && both)
        return translated(QT_TRANSLATE_NOOP("rundbord::Stepper", "%1 av %2 min"))
            .arg(phase.used)
            .arg(phase.planned);
    const int minutes = state == StepState::ToCome ? phase.planned : phase.used;
    return minutes > 0 ? translated(QT_TRANSLATE_NOOP("rundbord::Stepper", "%1 min")).arg(minutes)
                       : QString();
}

QString rowName(const StepperModel& model, const StepperRow& row)
{
    const PhaseItem& phase = model.phases.at(row.phase);
    QStringList parts{row.isPhase() ? phase.name : phase.steps.at(row.step).name};
    if (row.state == StepState::Done)
        parts.append(translated(QT_TRANSLATE_NOOP("rundbord::Stepper", "klar")));
    else if (row.state == StepState::Now)
        parts.append(translated(QT_TRANSLATE_NOOP("rundbord::Stepper", "nu")));
    const QString minutes = row.isPhase() ? phaseMinutes(phase, row.state) : QString();
    if (!minutes.isEmpty())
        parts.append(minutes);
    return parts.join(QStringLiteral(", "));
}

int stepperTextLeft(const Style& style)
{
    return style.px(metrics::phaseMark) + style.air(metrics::gap12);
}

} // namespace rundbord
