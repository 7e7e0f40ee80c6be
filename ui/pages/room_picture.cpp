// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/room_picture.h"

#include "core/document/verbatim.h"
#include "core/language/format_date.h"
#include "core/meeting/meeting_times.h"
#include "core/plan/performer_phrase.h"
#include "core/usecases/plan_tree.h"
#include "ui/forms/timing_field.h"
#include "ui/texts/answer_text.h"
#include "ui/texts/outcome_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace rundbord
{

namespace
{

//! More of an action than this is for the paper.
constexpr int longestLine = 100;

//! Gives tr() its context.
class RoomTexts
{
    Q_DECLARE_TR_FUNCTIONS(RoomTexts)

public:
    static QString mostImportant(const QString& name)
    {
        return name.isEmpty() ? tr("Det här är viktigast") : tr("Det här är viktigast för %1").arg(name);
    }
    static QString anotherNeed() { return tr("Ett behov till"); }
    static QString planSoFar() { return tr("Planen hittills"); }
    static QString pause() { return tr("Paus"); }
    static QString pauseAt(const QString& time) { return tr("Paus %1").arg(time); }
    static QString pauseNow() { return tr("Dags för paus"); }
    static QString endsAt(const QString& time) { return tr("Vi slutar %1").arg(time); }
    static QString over() { return tr("Mötet är slut"); }
};

QString calledName(const CarePlan& plan)
{
    const QString called = plan.person.preferredName.trimmed();
    return called.isEmpty() ? firstName(plan.person.name) : called;
}

QString inShort(const QString& words)
{
    const QString line = words.simplified();
    return line.size() > longestLine ? line.first(longestLine).trimmed() + QStringLiteral("…") : line;
}

//! Those of the need that is talked about come last: the last ones have room when there is not enough of it.
std::vector<const Need*> needsInRoom(const CarePlan& plan, std::optional<size_t> present)
{
    std::vector<const Need*> needs;
    for (size_t i = 0; i < plan.needs.size(); ++i) {
        if (i != present)
            needs.push_back(&plan.needs[i]);
    }
    if (present && *present < plan.needs.size())
        needs.push_back(&plan.needs[*present]);
    return needs;
}

RoomLine lineOf(const CaseContext& context, const Action& action)
{
    const FormContext words = context.services.forms();
    QStringList below{formatPerformers(action.performers, context.plan(), words.words.conjunctions),
                      timingText(action.when, words)};
    below << outcomeSentence(action.outcome.status);
    below.removeAll(QString());
    return {inShort(action.what), below.join(QStringLiteral(" · ")), action.accepted == Acceptance::Yes};
}

void addActions(const CaseContext& context, std::optional<size_t> present, RoomPicture& picture)
{
    const CarePlan& plan = context.plan();
    for (const Need* need : needsInRoom(plan, present)) {
        for (const Goal& goal : need->goals) {
            for (const Subgoal& subgoal : goal.subgoals) {
                for (const Action& action : subgoal.actions) {
                    const bool isWritten = picture.writing && picture.writing->action == action.id;
                    if (isWritten || action.what.trimmed().isEmpty())
                        continue;
                    picture.plan.push_back(lineOf(context, action));
                }
            }
        }
    }
    if (std::any_of(picture.plan.begin(), picture.plan.end(),
                    [](const RoomLine& line) { return line.accepted; }))
        picture.legend = answerText(plan, Acceptance::Yes);
}

void addTimes(const CaseContext& context, RoomPicture& picture)
{
    const MeetingState& meeting = context.open.meeting();
    const QDateTime now = context.services.clock.now();
    const DateWords& words = context.services.dateWords;
    const MeetingTimes times = meetingTimes(meeting, now, context.agenda(), context.plan().appointment);
    if (meeting.status == MeetingStatus::Ended) {
        picture.end = RoomTexts::over();
        return;
    }
    if (meeting.status == MeetingStatus::Paused)
        picture.pause = RoomTexts::pause();
    else if (meeting.status == MeetingStatus::Running && times.pauseDueIn)
        picture.pause =
            times.pauseDueIn->count() <= 0
                ? RoomTexts::pauseNow()
                : RoomTexts::pauseAt(formatTime(now.addSecs(times.pauseDueIn->count()).time(), words));
    if (meeting.status == MeetingStatus::Running && times.planned.count() > 0)
        picture.end = RoomTexts::endsAt(formatTime(now.addSecs(times.left.count()).time(), words));
}

//! The step stands over what is written, and where nothing else is known.
QString stepTitle(const Agenda& agenda, const MeetingState& meeting)
{
    const Step* step = findStep(agenda, meeting.stepId);
    return step ? step->title : QString();
}

void addSubject(const CaseContext& context, const RoomSubject& subject, RoomPicture& picture)
{
    const CarePlan& plan = context.plan();
    const bool hersNow = picture.writing && picture.writing->herWords;
    if (subject.need && *subject.need < plan.needs.size()) {
        const Need& present = plan.needs[*subject.need];
        picture.heading = present.text.trimmed().isEmpty() ? RoomTexts::anotherNeed() : present.text;
        if (!present.goals.empty())
            picture.herWords = present.goals.front().ownWords;
    } else {
        picture.heading = stepTitle(context.agenda(), context.open.meeting());
        const Action* action = recordOf<Action>(plan, subject.action);
        if (action) {
            const RoomLine line = lineOf(context, *action);
            picture.item = line.what;
            picture.itemBelow = line.below;
        } else if (!subject.goal.isEmpty()) {
            picture.herWords = subject.goal;
        } else if (!plan.purpose.mostImportant.trimmed().isEmpty() && !hersNow) {
            picture.wordsLabel = RoomTexts::mostImportant(calledName(plan));
            picture.herWords = plan.purpose.mostImportant;
        }
    }
    const Step* step = findStep(context.agenda(), context.open.meeting().stepId);
    if (step && step->fields.contains(QStringLiteral("plan.continuation")))
        picture.answer = planSentence(plan.summary.continuation.future);
    else
        picture.answer = subject.answer;
    // not twice, of which one a moment old
    if (hersNow)
        picture.herWords.clear();
}

} // namespace

RoomPicture roomPicture(const CaseContext& context, const RoomSubject& subject,
                        const std::optional<RoomWriting>& writing)
{
    const MeetingState& meeting = context.open.meeting();
    const Agenda& agenda = context.agenda();
    RoomPicture picture;
    for (size_t i = 0; i < agenda.phases.size(); ++i) {
        picture.phases << agenda.phases[i].title;
        for (const Step& step : agenda.phases[i].steps) {
            if (step.id == meeting.stepId)
                picture.phase = static_cast<int>(i);
        }
    }
    picture.ended = meeting.status == MeetingStatus::Ended;
    picture.writing = writing;
    addSubject(context, subject, picture);
    picture.planTitle = RoomTexts::planSoFar();
    addActions(context, subject.need, picture);
    addTimes(context, picture);
    return picture;
}

} // namespace rundbord
