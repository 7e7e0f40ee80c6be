// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/prompt_facts.h"

#include "tests/support/amanda.h"
#include "tests/support/swedish.h"

#include <functional>
#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

const QDate meetingDay(2026, 12, 1);

PromptFacts factsOf(const CarePlan& plan)
{
    return promptFacts(plan, swedishDates(), meetingDay);
}

using PlanChange = std::function<void(CarePlan&)>;

std::set<Variant> variantsAfter(const PlanChange& change)
{
    CarePlan plan = amandasPlan();
    change(plan);
    return factsOf(plan).variants;
}

} // namespace

TEST(PromptFacts, VariantsComeFromThePlan)
{
    const auto personIs = [](Presence presence) {
        return [presence](CarePlan& plan) { plan.participants[0].presence = presence; };
    };
    using Variants = std::set<Variant>;
    EXPECT_EQ(variantsAfter([](CarePlan&) {}), Variants{});
    EXPECT_EQ(variantsAfter([](CarePlan& plan) { plan.person.child = true; }), Variants{Variant::Child});
    EXPECT_EQ(variantsAfter([](CarePlan& plan) { plan.participants[1].interpreter = true; }),
              Variants{Variant::Interpreter});
    EXPECT_EQ(variantsAfter([](CarePlan& plan) {
                  plan.participants[1].interpreter = true;
                  plan.participants[1].presence = Presence::Absent;
              }),
              Variants{});
    EXPECT_EQ(variantsAfter(personIs(Presence::Video)), Variants{Variant::Digital});
    EXPECT_EQ(variantsAfter(personIs(Presence::Phone)), Variants{Variant::Digital});
    EXPECT_EQ(variantsAfter(personIs(Presence::Absent)), Variants{});
    EXPECT_EQ(variantsAfter([](CarePlan& plan) { plan.participants[1].representative = true; }), Variants{});
    EXPECT_EQ(variantsAfter([](CarePlan& plan) {
                  plan.participants[0].presence = Presence::Absent;
                  plan.participants[1].representative = true;
              }),
              Variants{Variant::Represented});
    EXPECT_EQ(variantsAfter([](CarePlan& plan) { plan.participants[0].chair = true; }),
              Variants{Variant::LeadsHerself});
}

TEST(PromptFacts, SheWhoLeadsHasAnotherChairAsHelper)
{
    CarePlan plan = amandasPlan();
    plan.participants[0].chair = true;
    EXPECT_EQ(factsOf(plan).values.at(Placeholder::Chair), QStringLiteral("Johan Ahl"));
}

TEST(PromptFacts, ValuesComeFromThePlan)
{
    CarePlan plan = amandasPlanAtTheEnd();
    plan.participants.push_back(participant("Inger Sandell", Principal::RelatedPerson));
    const PlaceholderValues values = factsOf(plan).values;
    EXPECT_EQ(values.at(Placeholder::FirstName), QStringLiteral("Amanda"));
    EXPECT_EQ(values.at(Placeholder::Secretary), QStringLiteral("Leila Karimi"));
    EXPECT_EQ(values.at(Placeholder::Supporter), QStringLiteral("Rebecka"));
    EXPECT_EQ(values.at(Placeholder::Relative), QStringLiteral("Inger"));
    EXPECT_EQ(values.at(Placeholder::Purpose), QStringLiteral("Who does what?"));
    EXPECT_EQ(values.at(Placeholder::EndTime), QStringLiteral("14.15"));
    EXPECT_EQ(values.at(Placeholder::PauseTime), QStringLiteral("13.35"));
    EXPECT_FALSE(values.contains(Placeholder::Interpreter));
    EXPECT_FALSE(values.contains(Placeholder::AnswerBy));
    EXPECT_FALSE(values.contains(Placeholder::Guest));
}

TEST(PromptFacts, SheIsSpokenToAmongThoseWhoDoSomethingAndComesLast)
{
    CarePlan plan = amandasPlan();
    const Performer her{plan.participants[0].id, {}, {}, {}, {}};
    const Performer johan{plan.participants[2].id, {}, {}, {}, {}};
    const Performer unit{{}, {}, QStringLiteral("hemtj\u00e4nst"), {}, Principal::Municipality};
    const auto spoken = [&plan](const std::vector<Performer>& performers) {
        return spokenPerformers(plan, performers, swedishDates());
    };
    EXPECT_EQ(spoken({her, johan}), QStringLiteral("Johan Ahl och du"));
    EXPECT_EQ(spoken({her}), QStringLiteral("du"));
    EXPECT_EQ(spoken({johan, her, unit}), QStringLiteral("Johan Ahl, hemtj\u00e4nst och du"));
    EXPECT_EQ(spoken({}), QString());
    plan.participants[0].presence = Presence::Absent;
    EXPECT_EQ(spoken({her, johan}), QStringLiteral("Amanda Lindqvist och Johan Ahl"));
    plan.participants[0].presence = Presence::InRoom;
    plan.participants[0].chair = true;
    EXPECT_EQ(spoken({her, johan}), QStringLiteral("Johan Ahl och jag"));
}

TEST(PromptFacts, WhatSomebodyWroteStandsWithinASentence)
{
    EXPECT_EQ(withoutFullStop(QStringLiteral(" Sleep\n well. ")), QStringLiteral("Sleep well"));
    EXPECT_EQ(withoutFullStop(QStringLiteral("Sleep?")), QStringLiteral("Sleep?"));
    EXPECT_EQ(withoutFullStop(QStringLiteral("Sleep...")), QStringLiteral("Sleep..."));
    CarePlan plan = amandasPlanAtTheEnd();
    plan.needs[0].text = QStringLiteral("Sleep.");
    plan.needs[0].goals[0].ownWords = QStringLiteral("I want to sleep.");
    EXPECT_EQ(factsOf(plan).values.at(Placeholder::Need), QStringLiteral("Sleep"));
    EXPECT_EQ(factsOf(plan).values.at(Placeholder::Goal), QStringLiteral("I want to sleep"));
}

TEST(PromptFacts, TheNextStepIsSaidAsASentenceWhenItCanBe)
{
    CarePlan plan = amandasPlanAtTheEnd();
    Action& action = plan.needs[2].goals[0].subgoals[0].actions[0];
    const auto next = [&plan] { return factsOf(plan).values.at(Placeholder::NextStep); };
    const QString quoted =
        QStringLiteral("\u201DApply for help\u201D, Leila Karimi, senast torsdag 3 december");
    EXPECT_EQ(next(), quoted);
    action.easyWords = QStringLiteral("s\u00f6ker hj\u00e4lp.");
    EXPECT_EQ(next(), QStringLiteral("Leila Karimi s\u00f6ker hj\u00e4lp, senast torsdag 3 december"));
    action.easyWords = QStringLiteral("s\u00f6ker hj\u00e4lp. Det tar en dag.");
    EXPECT_EQ(next(), quoted);
    action.easyWords = QStringLiteral("s\u00f6ker hj\u00e4lp med mig.");
    EXPECT_EQ(next(), quoted); // only she can say that
    plan.participants[0].chair = true;
    EXPECT_EQ(next(),
              QStringLiteral("Leila Karimi s\u00f6ker hj\u00e4lp med mig, senast torsdag 3 december"));
    action.when = {{}, {2026, 12, 3}, {2027, 1, 12}, {}, QStringLiteral("torsdagar"), {}};
    EXPECT_TRUE(next().endsWith(QStringLiteral(", fr\u00e5n torsdag 3 december"))) << next().toStdString();
}

TEST(PromptFacts, TheNextStepIsTheFirstThatIsStillToCome)
{
    CarePlan plan = amandasPlanAtTheEnd();
    const auto next = [&plan](QDate today) {
        const PlaceholderValues values = promptFacts(plan, swedishDates(), today).values;
        return values.contains(Placeholder::NextStep)
                   ? values.at(Placeholder::NextStep).section(QLatin1Char(','), 0, 0)
                   : QString();
    };
    EXPECT_EQ(next({2026, 11, 1}), QStringLiteral("\u201DLong ago\u201D"));
    EXPECT_EQ(next(meetingDay), QStringLiteral("\u201DApply for help\u201D"));
    EXPECT_EQ(next({2026, 12, 4}), QStringLiteral("\u201DSleep school\u201D"));
    EXPECT_EQ(next({2026, 12, 9}), QString());
    plan.needs[2].goals[0].subgoals[0].actions[0].accepted = Acceptance::No;
    EXPECT_EQ(next(meetingDay), QStringLiteral("\u201DSleep school\u201D"));
    plan.needs[1].goals[0].subgoals[0].actions[0].easyWords = QStringLiteral("begins easy school.");
    EXPECT_EQ(next(meetingDay), QStringLiteral("Johan Ahl begins easy school"));
}

} // namespace rundbord
