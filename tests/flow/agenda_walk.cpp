// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda_walk.h"

#include "core/base/resource.h"
#include "core/exchange/case_file.h"
#include "core/meeting/visible_steps.h"

namespace rundbord
{

namespace
{

constexpr int mostPlaces = 120;
const QDate meetingDay(2026, 11, 20);

QString exampleOf(const Agenda& agenda)
{
    if (agenda.kind == MeetingKind::Child)
        return QStringLiteral(":/examples/2-child-school.json");
    if (agenda.kind == MeetingKind::Discharge)
        return QStringLiteral(":/examples/3-discharge-at-102.json");
    return QStringLiteral(":/examples/1-adult-psychiatry.json");
}

} // namespace

CarePlan planFor(const Agenda& agenda)
{
    CarePlan plan = readCaseFile(readResource(exampleOf(agenda)).value(), meetingDay).value();
    plan.appointment.date = meetingDay;
    plan.appointment.kind = agenda.kind.value_or(MeetingKind::First);
    plan.appointment.agenda = agenda.id;
    return plan;
}

void keepCase(const QString& folder, const CarePlan& plan)
{
    Desk desk(folder);
    desk.unlock();
    if (!desk.window().session()->book().create(plan))
        throw std::runtime_error("the case could not be made");
    desk.close();
}

QStringList stepsToLead(const Agenda& agenda, const CarePlan& plan)
{
    QStringList steps;
    for (const Step* step : visibleSteps(agenda, plan)) {
        if (step->moment != StepMoment::After)
            steps << step->id;
    }
    return steps;
}

std::unique_ptr<Desk> beginMeeting(const QString& folder, const CarePlan& plan)
{
    keepCase(folder, plan);
    auto desk = std::make_unique<Desk>(folder);
    desk->window().resize(1366, 768);
    desk->unlock();
    desk->hand().click("openPreparation");
    desk->window().actions().meeting->trigger();
    desk->hand().click("next");
    return desk;
}

QStringList leadThrough(Desk& desk, const Agenda& agenda, const std::function<void(const QString&)>& look)
{
    const Hand hand = desk.hand();
    hand.click("openPreparation");
    desk.window().actions().meeting->trigger();
    Hand::settle();
    QStringList visited;
    for (int place = 1; place <= mostPlaces; ++place) {
        const QString step = desk.meeting().stepId;
        if (visited.isEmpty() || visited.last() != step)
            visited << step;
        if (look)
            look(QStringLiteral("%1-%2-%3").arg(agenda.id).arg(place, 2, 10, QLatin1Char('0')).arg(step));
        if (step == stepsToLead(agenda, desk.plan()).last())
            break;
        hand.click("next");
    }
    return visited;
}

} // namespace rundbord
