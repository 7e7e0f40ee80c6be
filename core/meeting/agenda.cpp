// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/agenda.h"

#include <algorithm>

namespace rundbord
{

namespace
{

bool holds(const Phase& phase, const QString& stepId)
{
    return std::any_of(phase.steps.begin(), phase.steps.end(),
                       [&stepId](const Step& step) { return step.id == stepId; });
}

bool isBeginningOf(const QString& beginning, const QString& field)
{
    const QStringView rest = QStringView(field).mid(beginning.size());
    return field.startsWith(beginning) &&
           (rest.isEmpty() || rest.startsWith(QLatin1Char('.')) || rest.startsWith(QLatin1Char('[')));
}

} // namespace

const Step* findStep(const Agenda& agenda, const QString& stepId)
{
    for (const Phase& phase : agenda.phases) {
        for (const Step& step : phase.steps) {
            if (step.id == stepId)
                return &step;
        }
    }
    return nullptr;
}

const Phase* phaseOf(const Agenda& agenda, const QString& stepId)
{
    const auto found = std::find_if(agenda.phases.begin(), agenda.phases.end(),
                                    [&stepId](const Phase& phase) { return holds(phase, stepId); });
    return found == agenda.phases.end() ? nullptr : &*found;
}

std::vector<const Step*> stepsOf(const Agenda& agenda, StepMoment moment)
{
    std::vector<const Step*> steps;
    for (const Phase& phase : agenda.phases) {
        for (const Step& step : phase.steps) {
            if (step.moment == moment)
                steps.push_back(&step);
        }
    }
    return steps;
}

const HelpSituation* findHelp(const Agenda& agenda, const QString& helpId)
{
    const auto found = std::find_if(agenda.help.begin(), agenda.help.end(),
                                    [&helpId](const HelpSituation& help) { return help.id == helpId; });
    return found == agenda.help.end() ? nullptr : &*found;
}

QString fieldLabel(const Agenda& agenda, const QString& field)
{
    QString longest;
    for (auto each = agenda.fieldLabels.keyBegin(); each != agenda.fieldLabels.keyEnd(); ++each) {
        if (isBeginningOf(*each, field) && each->size() > longest.size())
            longest = *each;
    }
    return agenda.fieldLabels.value(longest);
}

QString checkPointKey(const Step& step, qsizetype index)
{
    return QStringLiteral("%1/%2").arg(step.id).arg(index);
}

bool hasCheckPoint(const Agenda& agenda, const QString& key)
{
    const Step* step = findStep(agenda, key.section(QLatin1Char('/'), 0, -2));
    for (qsizetype i = 0; step && i < step->checkPoints.size(); ++i) {
        if (checkPointKey(*step, i) == key)
            return true;
    }
    return false;
}

} // namespace rundbord
