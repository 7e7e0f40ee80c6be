// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/simple_plan.h"
#include "tests/support/made_up_plans.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

using namespace test;
using testing::ElementsAre;

QString u8(const char* text)
{
    return QString::fromUtf8(text);
}

Paper paperOf(const CarePlan& plan, FullPlanPages pages = {2, 3})
{
    static const Wordings plain = plainWordings(QStringLiteral("sv"));
    return makeSimplePlan(plan, plain, {QDateTime(QDate(2026, 12, 1), QTime(14, 8)), true, pages});
}

SimplePage pageOf(const CarePlan& plan, FullPlanPages pages = {2, 3})
{
    return std::get<SimplePage>(paperOf(plan, pages).content);
}

CarePlan amanda()
{
    return example(QStringLiteral("1-adult-psychiatry"));
}

std::string told(const SimpleStep& step)
{
    QString all = step.when.plain().replace(QLatin1Char('\n'), QLatin1Char(' ')) + QStringLiteral(": [") +
                  step.who + QLatin1Char(']');
    for (const Text& sentence : step.sentences)
        all += QLatin1Char(' ') + sentence.plain();
    return (step.undecided.isEmpty() ? all : all + QLatin1Char(' ') + step.undecided).toStdString();
}

std::vector<std::string> toldSteps(const CarePlan& plan)
{
    std::vector<std::string> all;
    for (const SimpleStep& step : pageOf(plan).steps)
        all.push_back(told(step));
    return all;
}

} // namespace

TEST(SimplePlan, TellsWhatHappensByDayInEasyWords)
{
    EXPECT_THAT(toldSteps(amanda()),
                ElementsAre("torsdag 3 december: [Mona Sund] ringer mig. Vi pratar om hur det känns.",
                            "torsdag 3 december: [Leila Karimi] söker mer boendestöd på helgen. Det är inte "
                            "bestämt än.",
                            "tisdag 8 december: [Johan Ahl] startar sömnskolan. Vi ses 4 gånger.",
                            "varje tisdag från 8 december: [Mona Sund] läser sömndagboken med mig.",
                            "senast 9 december: [Ulla Berg] skriver upp mina tider och pauser på praktiken.",
                            "torsdag 10 december: [Johan Ahl] och jag skriver krisplanen.",
                            "senast 15 december: [Per Wik] svarar om min ersättning."));
}

TEST(SimplePlan, TellsTheActionAsWrittenWhereNobodyPutItInEasyWords)
{
    const std::vector<std::string> steps = toldSteps(example(QStringLiteral("3-discharge-at-102")));
    EXPECT_EQ(steps[0], "fredag 4 december: [Bo Sten] gör: Trygghetslarm + badrumsstöd");
    EXPECT_EQ(steps[1], "från 4 december: [Hemtjänst] gör: Larmrutin: ring Inger vid larm natt");
    // The name of the unit stays at home.
    EXPECT_EQ(steps[4], "måndag 14 december: [Regionen] gör: Läkemedelsgenomgång");
}

TEST(SimplePlan, TellsOfHerselfAsI)
{
    CarePlan plan = amanda();
    Action& action = plan.needs[2].goals[0].subgoals[0].actions[0];
    action.performers = {action.performers[1]};
    EXPECT_EQ(toldSteps(plan)[5], "torsdag 10 december: [Jag] skriver krisplanen.");
}

TEST(SimplePlan, NamesHerAndTheDayAndNothingMore)
{
    EXPECT_EQ(pageOf(amanda()).title, (Title{u8("Min plan"), u8("Amanda, 1 december 2026")}));
    EXPECT_EQ(paperOf(amanda()).kind, u8("Min plan"));
}

TEST(SimplePlan, SaysWhomToRing)
{
    const SimplePage page = pageOf(amanda());
    ASSERT_EQ(page.calls.size(), 2U);
    EXPECT_EQ(page.calls[0].who.plain(), u8("Johan Ahl,\nsom håller ihop planen"));
    EXPECT_EQ(page.calls[0].number, u8("08-465 004 02"));
    EXPECT_EQ(page.calls[1].who.plain(), u8("Mottagningen, på dagen"));
    ASSERT_EQ(page.shortCalls.size(), 2U);
    EXPECT_EQ(page.shortCalls[0].number, u8("1177"));
    EXPECT_EQ(page.shortCalls[1].number, u8("112"));
}

TEST(SimplePlan, KeepsTheCrisisPlanAwayUnlessSheWantsIt)
{
    CarePlan plan = amanda();
    EXPECT_EQ(pageOf(plan).crisis->notWant.front(),
              bold(u8("Jag vill inte:")) +
                  Text(u8(" Att polisen kommer utan att någon först har pratat med mig.")));
    plan.crisisPlan.onSimplePlan = false;
    const SimplePage page = pageOf(plan);
    EXPECT_FALSE(page.crisis);
    EXPECT_TRUE(page.shortCalls.empty());
    EXPECT_EQ(page.calls.size(), 1U);
}

TEST(SimplePlan, KeepsTheUnitOutOfTheNextMeeting)
{
    const SimpleMeeting meeting = *pageOf(amanda()).meeting;
    EXPECT_EQ(meeting.day, Text(u8("tisdag ")) + bold(u8("2 mars 2027")));
    EXPECT_EQ(meeting.timeAndPlace, u8("klockan 13.00, rum Eken"));
    EXPECT_EQ(pageOf(draftPlan()).meeting->day.plain(), u8("Det är inte bestämt än."));
    CarePlan plan = draftPlan();
    plan.followUp.declined = true;
    EXPECT_EQ(pageOf(plan).meeting->day.plain(), u8("Vi ses inte igen."));
}

TEST(SimplePlan, RefersToPagesItKnows)
{
    EXPECT_EQ(pageOf(amanda()).references.seeFull, u8("Se Hela planen, sidan 2."));
    EXPECT_EQ(pageOf(amanda()).references.crisisInFull, u8("Min krisplan står i Hela planen, sidan 3."));
    const SimplePage unknown = pageOf(amanda(), {});
    EXPECT_EQ(unknown.references.seeFull, u8("Se Hela planen."));
    EXPECT_EQ(unknown.references.moreThings.filled({u8("5"), unknown.references.page}).plain(),
              u8("Och 5 saker till. De står i Hela planen."));
}

TEST(SimplePlan, KnowsWhatIsMoreThanThreeMonthsAhead)
{
    CarePlan plan = amanda();
    plan.needs[0].goals[0].subgoals[0].actions[0].when = {
        {QDate(2027, 3, 1), QDate(2027, 3, 2)}, {}, {}, {}, {}, {}};
    const std::vector<SimpleStep> steps = pageOf(plan).steps;
    ASSERT_GE(steps.size(), 2U);
    EXPECT_FALSE(steps[steps.size() - 2].later);
    EXPECT_TRUE(steps.back().later);
}

TEST(SimplePlan, IsADraftAsTheWholePlanIs)
{
    EXPECT_FALSE(paperOf(amanda()).hasBand());
    EXPECT_EQ(paperOf(draftPlan()).band, u8("UTKAST"));
    EXPECT_EQ(paperOf(draftPlan()).bandNote, u8("Planen är inte klar."));
}

} // namespace rundbord
