// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/recipient_copy.h"

#include "core/base/resource.h"
#include "core/exchange/case_file.h"
#include "core/plan/law_points.h"
#include "tests/support/made_up_plans.h"
#include "tests/support/random_plan.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace rundbord
{

void showValue(const CarePlan& plan, std::ostream& out);

namespace
{

QString u8(const char* text)
{
    return QString::fromUtf8(text);
}

const SharingWords& sharing()
{
    static const SharingWords words =
        readSharingWords(readResource(u8(":/language/sharing.sv.json")).value()).value();
    return words;
}

bool isTouched(const char* topic, const char* text)
{
    return ExcludedTopic(u8(topic), sharing()).isTouchedBy(u8(text));
}

CarePlan amanda()
{
    CarePlan plan = test::example(test::exampleNames().first());
    plan.consent.exclusions = u8("ingenting om tidigare inläggning 2014\ninget om föräldrarna");
    return plan;
}

CarePlan copyTo(const char* name, const CarePlan& plan)
{
    return copyFor(findRecipient(plan, u8(name)).value(), plan, sharing());
}

} // namespace

TEST(ExcludedTopic, IsFoundInEveryInflection)
{
    EXPECT_TRUE(isTouched("ingenting om tidigare inläggning 2014", "Hon skrevs ut efter inläggningen."));
    EXPECT_TRUE(isTouched("ingenting om tidigare inläggning 2014", "Det var 2014."));
    EXPECT_TRUE(isTouched("inget om föräldrarna", "Hennes föräldrar ringer ofta."));
    EXPECT_TRUE(isTouched("uppgifter om föräldrarnas skilsmässa", "efter skilsmässan"));
    EXPECT_TRUE(isTouched("mina pengar", "Pengarna tar slut."));
    EXPECT_FALSE(isTouched("ingenting om tidigare inläggning 2014", "Ingenting fungerar om hon inte sover."));
    EXPECT_FALSE(isTouched("ingenting om tidigare inläggning 2014", "Den tidigare tiden var kl. 20.14."));
    EXPECT_FALSE(isTouched("mina pengar", "Min plan är klar."));
    EXPECT_FALSE(isTouched("inget om", "inget om det"));
}

TEST(RecipientCopy, FindsWhoIsMeant)
{
    const CarePlan plan = amanda();
    EXPECT_TRUE(findRecipient(plan, u8("amanda lindqvist"))->hasAll);
    EXPECT_TRUE(findRecipient(plan, u8("Amanda"))->hasAll);
    EXPECT_FALSE(findRecipient(plan, u8("Per Wik"))->hasAll);
    EXPECT_FALSE(findRecipient(plan, u8("Försäkringskassan"))->hasAll);
    EXPECT_FALSE(findRecipient(plan, u8("praktikplatsen"))->hasAll);
    EXPECT_FALSE(findRecipient(plan, u8("Okänd Person")));
    EXPECT_FALSE(findRecipient(plan, QString()));
    const CarePlan child = test::example(test::exampleNames().at(1));
    EXPECT_TRUE(findRecipient(child, u8("Sofia Norberg"))->hasAll);
}

TEST(RecipientCopy, LeavesNothingOfTheTopicAndNoTraceOfIt)
{
    CarePlan plan = amanda();
    plan.currentSituation.worksLessWell = u8("sömnen\nallt efter inläggningen 2014\nposten");
    plan.purpose.background = u8("Amanda vill jobba. Hon var inlagd 2014. Hon bor själv.");
    plan.crisisPlan.whatHelps = u8("Att mamma, en av föräldrarna, ringer");
    plan.needs.front().goals.front().subgoals.front().actions.front().what = u8("Prata om inläggningen");
    plan.needs.push_back(plan.needs.back());
    plan.needs.back().text = u8("Träffa mina föräldrar");
    plan.openQuestions.push_back({OpenQuestionId::create(), u8("Vad hände 2014?"), u8("Johan"), {}});
    const CarePlan copy = copyTo("Per Wik", plan);
    EXPECT_EQ(linesOf(copy.currentSituation.worksLessWell), (QStringList{u8("sömnen"), u8("posten")}));
    EXPECT_EQ(copy.purpose.background, u8("Amanda vill jobba. Hon bor själv."));
    EXPECT_EQ(copy.crisisPlan.whatHelps, QString());
    EXPECT_EQ(copy.needs.size(), plan.needs.size() - 1);
    EXPECT_EQ(copy.needs.front().goals.front().subgoals.front().actions.size(),
              plan.needs.front().goals.front().subgoals.front().actions.size() - 1);
    EXPECT_EQ(copy.openQuestions.size(), plan.openQuestions.size() - 1);
    EXPECT_EQ(copy.consent.exclusions, QString());
    const QByteArray file = writeCaseFile(copy);
    for (const char* word : {"2014", "inlägg", "föräld"})
        EXPECT_FALSE(file.contains(word)) << word;
    EXPECT_EQ(copyTo("Amanda", plan), plan);
}

TEST(RecipientCopy, MayHoldForOnePartyAlone)
{
    CarePlan plan = amanda();
    plan.consent.exclusions = u8("Försäkringskassan: min medicin");
    plan.currentSituation.worksWell = u8("medicinen\nkatten");
    EXPECT_EQ(linesOf(copyTo("Per Wik", plan).currentSituation.worksWell), QStringList{u8("katten")});
    EXPECT_EQ(linesOf(copyTo("Försäkringskassan", plan).currentSituation.worksWell),
              QStringList{u8("katten")});
    EXPECT_EQ(linesOf(copyTo("Mona Sund", plan).currentSituation.worksWell).size(), 2);
}

TEST(RecipientCopy, OfAPlanWithoutExceptionsIsThePlan)
{
    for (const QString& name : test::exampleNames()) {
        CarePlan plan = test::example(name);
        plan.consent.exclusions.clear();
        for (const Participant& participant : plan.participants)
            EXPECT_EQ(copyTo(displayName(plan, participant).toUtf8().constData(), plan), plan);
    }
}

RC_GTEST_PROP(RecipientCopy, NeverHoldsAWordOfTheTopic, (CarePlan plan))
{
    Participant other;
    other.name = u8("Per Wik");
    other.principal = Principal::Other;
    plan.participants.push_back(other);
    for (Need& need : plan.needs)
        need.text += u8(" xylofonen ");
    plan.purpose.questions += u8("\nXylofoner");
    plan.consent.exclusions = u8("inget om xylofon");
    const QByteArray file = writeCaseFile(copyTo("Per Wik", plan)).toLower();
    RC_ASSERT(!file.contains("xylofon"));
}

} // namespace rundbord
