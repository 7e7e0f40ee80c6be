// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/step_fields.h"

#include "tests/support/first_meeting.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

QStringList unknownFields()
{
    QStringList unknown;
    for (const Agenda& agenda : ownAgendas().all()) {
        for (const Phase& phase : agenda.phases) {
            for (const Step& step : phase.steps) {
                for (const QString& field : step.fields) {
                    if (!formOfField(field))
                        unknown << field;
                }
            }
        }
    }
    unknown.removeDuplicates();
    unknown.sort();
    return unknown;
}

QString stepFor(const char* agenda, const char* path)
{
    return stepOfPath(*ownAgendas().find(QString::fromLatin1(agenda)), QString::fromLatin1(path));
}

} // namespace

// What agendas ask for and the plan does not have yet. A field that gets its place in the plan leaves the list.
TEST(StepFields, WhatThePlanDoesNotHaveIsKnown)
{
    const QStringList expected{
        QStringLiteral("child.attendance"),
        QStringLiteral("child.drawingShown"),
        QStringLiteral("child.ownPlan"),
        QStringLiteral("evaluation.answers"),
        QStringLiteral("evaluation.offeredAt"),
        QStringLiteral("goals[].reviewOrder"),
        QStringLiteral("goals[].statedBy"),
        QStringLiteral("handOver.language"),
        QStringLiteral("meeting.recordingMentioned"),
        QStringLiteral("participants[].identityConfirmed"),
        QStringLiteral("plan.hiddenOnSimplePlan[]"),
    };
    EXPECT_EQ(unknownFields().join(QLatin1Char('\n')).toStdString(),
              expected.join(QLatin1Char('\n')).toStdString());
}

TEST(StepFields, FieldsThatBelongTogetherHaveOneForm)
{
    const auto forms = [](const char* agenda, const char* step) {
        return formsOf(
            findStep(*ownAgendas().find(QString::fromLatin1(agenda)), QString::fromLatin1(step))->fields);
    };
    using Forms = std::vector<StepForm>;
    EXPECT_EQ(forms("follow-up", "since-last"), Forms{StepForm::Situation});
    EXPECT_EQ(forms("follow-up", "results"), Forms{StepForm::GoalResult});
    EXPECT_EQ(forms("follow-up", "adjust"), Forms{StepForm::ActionFuture});
    EXPECT_EQ(forms("follow-up", "changed-needs"),
              (Forms{StepForm::Needs, StepForm::GoalAttainment, StepForm::MostImportant}));
    EXPECT_EQ(forms("child", "child-voice"),
              (Forms{StepForm::ChildVoice, StepForm::VoiceGivenBy, StepForm::Situation}));
    EXPECT_EQ(forms("child", "family-needs"), (Forms{StepForm::OthersNeeds, StepForm::Actions}));
    EXPECT_EQ(forms("discharge", "going-home-wishes"), (Forms{StepForm::MostImportant, StepForm::Needs}));
    EXPECT_EQ(forms("samsip", "consent-form"), Forms{StepForm::ConsentEdit});
    EXPECT_EQ(forms("samsip", "pace"), (Forms{StepForm::Goals, StepForm::WorkAdaptations}));
    EXPECT_EQ(forms("short", "short-actions"),
              (Forms{StepForm::Actions, StepForm::MeasuresByOthers, StepForm::OpenQuestions}));
    EXPECT_EQ(forms("short", "short-responsibility"),
              (Forms{StepForm::Lead, StepForm::FollowUp, StepForm::AfterCall}));
    EXPECT_EQ(forms("most-important-first", "read-first"), Forms{StepForm::ReadThrough});
}

TEST(StepFields, EveryPathLeadsToAStepOfTheAgendaThatHasItsForm)
{
    const std::map<const char*, std::array<const char*, 3>> expected{
        // first-meeting, short, most-important-first
        {"needs[2].text", {"wishes-and-needs", "short-wish", "most-important-question"}},
        {"needs[0].goals[1].ownWords", {"goals-concrete", "short-wish", "most-important-question"}},
        {"needs[0].goals[1].subgoals[0].actions[3].what", {"actions", "short-actions", "actions"}},
        {"responsibility.leadPrincipal",
         {"lead-responsibility", "short-responsibility", "lead-responsibility"}},
        {"responsibility.measuresByOthers", {"coordination", "short-actions", "coordination"}},
        {"followUp.date", {"book-follow-up", "short-responsibility", "book-follow-up"}},
        {"afterCall.by", {"what-happens-now", "short-responsibility", "what-happens-now"}},
        {"openQuestions[0].text", {"open-questions", "short-actions", "open-questions"}},
        {"currentSituation.worksWell", {"heard-right", "short-now", "works-well"}},
        {"summary.readThroughAt", {"read-through", "read-through", "read-through"}},
        {"crisisPlan.whatHelps", {"if-it-gets-worse", "", ""}},
        {"person.phone", {"", "", ""}},
    };
    for (const auto& [path, steps] : expected) {
        EXPECT_EQ(stepFor("first-meeting", path).toStdString(), steps[0]) << path;
        EXPECT_EQ(stepFor("short", path).toStdString(), steps[1]) << path;
        EXPECT_EQ(stepFor("most-important-first", path).toStdString(), steps[2]) << path;
    }
}

TEST(StepFields, WhatAFollowUpAnswersIsWrittenWhereItIsAsked)
{
    const QString action = QStringLiteral("needs[1].goals[0].subgoals[0].actions[2].outcome.");
    const std::map<QString, const char*> expected{
        {action + QStringLiteral("status"), "action-received"},
        {action + QStringLiteral("reason"), "action-received"},
        {action + QStringLiteral("personsExperience"), "action-works"},
        {action + QStringLiteral("future"), "adjust"},
        {QStringLiteral("needs[0].goals[0].attainment.level"), "goal-review"},
        {QStringLiteral("needs[0].goals[0].attainment.result"), "results"},
        {QStringLiteral("needs[0].goals[0].subgoals[1].attainment"), "goal-review"},
        {QStringLiteral("summary.continuation.endReason"), "continue-or-end"},
        {QStringLiteral("summary.continuation.changeReason"), "read-through"},
        {QStringLiteral("currentSituation.lastPlan.received"), "plan-in-hand"},
        {QStringLiteral("needs[0].goals[0].subgoals[0].actions[0].what"), "new-actions"},
    };
    for (const auto& [path, step] : expected)
        EXPECT_EQ(stepFor("follow-up", qPrintable(path)).toStdString(), step) << path.toStdString();
    EXPECT_EQ(stepFor("child", "currentSituation.schoolDay"), QStringLiteral("school-day"));
    EXPECT_EQ(stepFor("discharge", "currentSituation.lifeBefore"), QStringLiteral("life-before"));
    EXPECT_EQ(stepFor("samsip", "needs[0].optionsDiscussed"), QStringLiteral("actions"));
}

TEST(StepFields, EveryAgendaHandsThePlanOver)
{
    for (const Agenda& agenda : ownAgendas().all())
        EXPECT_NE(handOverStep(agenda), nullptr) << agenda.id.toStdString();
    EXPECT_EQ(handOverStep(*ownAgendas().find(QStringLiteral("short")))->id, QStringLiteral("short-close"));
}

// What she says no to in the read-through is changed somewhere else: there must be such a place.
TEST(StepFields, WhatIsReadThroughIsWrittenAtAnotherStep)
{
    for (const Agenda& agenda : ownAgendas().all()) {
        const QString action =
            stepOfPath(agenda, QStringLiteral("needs[0].goals[0].subgoals[0].actions[0].what"));
        const QString goal = stepOfPath(agenda, QStringLiteral("needs[0].goals[0].ownWords"));
        const QString readThrough = stepOfPath(agenda, QStringLiteral("summary.readThroughAt"));
        EXPECT_FALSE(action.isEmpty()) << agenda.id.toStdString();
        EXPECT_FALSE(goal.isEmpty()) << agenda.id.toStdString();
        EXPECT_NE(action, readThrough) << agenda.id.toStdString();
        EXPECT_NE(goal, readThrough) << agenda.id.toStdString();
    }
}

} // namespace rundbord
