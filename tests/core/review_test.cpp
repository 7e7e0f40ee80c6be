// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/review.h"

#include "core/exchange/case_file.h"

#include <QFile>

#include <algorithm>
#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

const QDate today(2026, 11, 22);
const QString firstAction = QStringLiteral("needs[0].goals[0].subgoals[0].actions[0]");

const WordHints& hints()
{
    static const WordHints loaded = *readWordHints(*readBytes(QStringLiteral(":/language/hints.sv.json")));
    return loaded;
}

CarePlan example(const char* name)
{
    const QString path = QStringLiteral(":/examples/") + QString::fromLatin1(name);
    return *readCaseFile(*readBytes(path), today);
}

CarePlan amanda()
{
    return example("1-adult-psychiatry.json");
}

Action& actionOf(CarePlan& plan)
{
    return plan.needs.at(0).goals.at(0).subgoals.at(0).actions.at(0);
}

//! The path of the first finding with that code; null if there is none.
QString pathOf(const CarePlan& plan, FindingCode code)
{
    for (const Finding& finding : review(plan, today, hints()).findings) {
        if (finding.code == code)
            return finding.path;
    }
    return {};
}

} // namespace

TEST(Review, AmandasPlanHasNothingToAdd)
{
    const Review result = review(amanda(), today, hints());
    EXPECT_TRUE(result.points.allMet());
    for (const Finding& finding : result.findings)
        ADD_FAILURE() << finding.path.toStdString();
}

TEST(Review, TheOtherExamplesMeetTheLaw)
{
    for (const char* name : {"2-child-school.json", "3-discharge-at-102.json"})
        EXPECT_TRUE(review(example(name), today, hints()).points.allMet()) << name;
}

TEST(Review, AnEmptyPlanLacksAllFourPointsInOrder)
{
    const Review result = review({}, today, hints());
    ASSERT_GE(result.findings.size(), 4U);
    EXPECT_EQ(result.findings[0].code, FindingCode::ActionsMissing);
    EXPECT_EQ(result.findings[1].code, FindingCode::AuthorityActionsMissing);
    EXPECT_EQ(result.findings[2].code, FindingCode::MeasuresByOthersMissing);
    EXPECT_EQ(result.findings[3].code, FindingCode::LeadPrincipalMissing);
}

TEST(Review, ActionsNeedPersonPrincipalAndDay)
{
    CarePlan plan = amanda();
    actionOf(plan).performers.clear();
    EXPECT_EQ(pathOf(plan, FindingCode::ActionWithoutPerformer), firstAction + QStringLiteral(".performers"));

    plan = amanda();
    actionOf(plan).performers = {Performer{{}, QStringLiteral("Somebody"), {}, {}, Principal::Unknown}};
    EXPECT_EQ(pathOf(plan, FindingCode::ActionWithoutPrincipal), firstAction + QStringLiteral(".performers"));

    plan = amanda();
    actionOf(plan).when = {};
    EXPECT_EQ(pathOf(plan, FindingCode::ActionWithoutDate), firstAction + QStringLiteral(".when"));

    plan.needs[0].goals[0].subgoals[0].actions[0].what.clear(); // not begun, so nothing to say
    EXPECT_EQ(pathOf(plan, FindingCode::ActionWithoutDate), QString());
}

TEST(Review, VagueTimesAreAskedAbout)
{
    CarePlan plan = amanda();
    actionOf(plan).when = {};
    actionOf(plan).when.text = QStringLiteral("snarast");
    EXPECT_EQ(pathOf(plan, FindingCode::VagueTime), firstAction + QStringLiteral(".when"));
    EXPECT_EQ(pathOf(plan, FindingCode::ActionWithoutDate), QString());

    plan = amanda();
    actionOf(plan).what = QStringLiteral("Samtalen fortsätter löpande");
    actionOf(plan).when = {};
    EXPECT_EQ(pathOf(plan, FindingCode::VagueTime), firstAction + QStringLiteral(".when"));
}

TEST(Review, VagueGoalsAreAskedAboutWhereTheSignStands)
{
    CarePlan plan = amanda();
    Goal& goal = plan.needs[0].goals[0];
    goal.professionalWording = QStringLiteral("Stabilt mående");
    EXPECT_EQ(pathOf(plan, FindingCode::VagueGoal), QStringLiteral("needs[0].goals[0].professionalWording"));

    plan = amanda();
    plan.needs[0].goals[0].ownWords = QStringLiteral("Jag vill må bättre");
    EXPECT_EQ(pathOf(plan, FindingCode::VagueGoal), QString()); // her words, and the sign is there
    plan.needs[0].goals[0].subgoals[0].howItShows.clear();
    EXPECT_EQ(pathOf(plan, FindingCode::VagueGoal),
              QStringLiteral("needs[0].goals[0].subgoals[0].howItShows"));
    plan.needs[0].goals[0].ownWords = QStringLiteral("Jag vill bada");
    EXPECT_EQ(pathOf(plan, FindingCode::GoalWithoutSign),
              QStringLiteral("needs[0].goals[0].subgoals[0].howItShows"));
}

TEST(Review, DaysAreHeldAgainstTheMeeting)
{
    CarePlan plan = amanda();
    actionOf(plan).when = {};
    actionOf(plan).when.on = {QDate(2026, 11, 30)};
    EXPECT_EQ(pathOf(plan, FindingCode::DatePast), firstAction + QStringLiteral(".when"));
    plan.appointment.date = QDate();
    EXPECT_EQ(pathOf(plan, FindingCode::DatePast), QString()); // today is 22 November
}

TEST(Review, ClosedDaysMatterToThoseAtWorkOnly)
{
    CarePlan plan = amanda();
    actionOf(plan).when = {};
    actionOf(plan).when.on = {QDate(2026, 12, 12)};
    EXPECT_EQ(pathOf(plan, FindingCode::DateOnWeekend), firstAction + QStringLiteral(".when"));
    actionOf(plan).when.on = {QDate(2026, 12, 24)};
    EXPECT_EQ(pathOf(plan, FindingCode::DateOnHoliday), firstAction + QStringLiteral(".when"));
    actionOf(plan).performers = {Performer{{}, QStringLiteral("Mum"), {}, {}, Principal::RelatedPerson}};
    EXPECT_EQ(pathOf(plan, FindingCode::DateOnHoliday), QString());

    plan = amanda();
    plan.followUp.date = QDate(2027, 1, 6);
    EXPECT_EQ(pathOf(plan, FindingCode::DateOnHoliday), QStringLiteral("followUp.date"));
    plan.followUp.date = QDate(2027, 3, 6);
    EXPECT_EQ(pathOf(plan, FindingCode::DateOnWeekend), QStringLiteral("followUp.date"));
}

TEST(Review, FollowUpWithinTwelveMonthsOrDeclined)
{
    CarePlan plan = amanda();
    plan.followUp.date = QDate(2027, 12, 1);
    EXPECT_EQ(pathOf(plan, FindingCode::FollowUpTooLate), QString());
    plan.followUp.date = QDate(2027, 12, 2);
    EXPECT_EQ(pathOf(plan, FindingCode::FollowUpTooLate), QStringLiteral("followUp.date"));
    plan.followUp = {};
    EXPECT_EQ(pathOf(plan, FindingCode::FollowUpMissing), QStringLiteral("followUp.date"));
    plan.followUp.declined = true;
    EXPECT_EQ(pathOf(plan, FindingCode::FollowUpMissing), QString());
}

TEST(Review, ConsentCoordinatorQuestionsAndNone)
{
    CarePlan plan = amanda();
    plan.consent = {};
    EXPECT_EQ(pathOf(plan, FindingCode::ConsentMissing), QStringLiteral("consent.form"));
    plan = amanda();
    plan.consent.validUntil = QDate(2026, 11, 30);
    EXPECT_EQ(pathOf(plan, FindingCode::ConsentExpired), QStringLiteral("consent.validUntil"));
    plan = amanda();
    plan.responsibility.coordinator.phone.clear();
    EXPECT_EQ(pathOf(plan, FindingCode::CoordinatorPhoneMissing),
              QStringLiteral("responsibility.coordinator.phone"));
    plan.responsibility.coordinator = {};
    EXPECT_EQ(pathOf(plan, FindingCode::CoordinatorMissing),
              QStringLiteral("responsibility.coordinator.name"));
    plan.responsibility.noMeasuresByOthers = true;
    EXPECT_EQ(pathOf(plan, FindingCode::NoneContradicted),
              QStringLiteral("responsibility.noMeasuresByOthers"));
    plan.openQuestions = {OpenQuestion{OpenQuestionId::create(), QStringLiteral("Who?"), {}, {}}};
    EXPECT_EQ(pathOf(plan, FindingCode::OpenQuestionWithoutName),
              QStringLiteral("openQuestions[0].answeredBy"));
    EXPECT_EQ(pathOf(plan, FindingCode::OpenQuestionWithoutDate),
              QStringLiteral("openQuestions[0].answerDue"));
}

TEST(Review, NoneIsNotContradictedByParents)
{
    EXPECT_EQ(pathOf(example("2-child-school.json"), FindingCode::NoneContradicted), QString());
}

TEST(Review, DischargeIsCalledWithinThreeDays)
{
    CarePlan plan = example("3-discharge-at-102.json");
    EXPECT_EQ(pathOf(plan, FindingCode::InvitationLate), QString());
    plan.appointment.invitationSent = QDate(2026, 12, 4);
    EXPECT_EQ(pathOf(plan, FindingCode::InvitationLate), QStringLiteral("appointment.invitationSent"));
}

TEST(Review, EveryCodeHasItsWord)
{
    for (size_t i = 0; i < findingWords.size(); ++i)
        EXPECT_EQ(static_cast<size_t>(findingWords[i].first), i);
}

} // namespace rundbord
