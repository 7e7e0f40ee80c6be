// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resource.h"
#include "core/document/recipient_copy.h"

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

//! A plan whose consent excludes the debt.
CarePlan planOf(const QString& goal, const QString& action)
{
    CarePlan plan;
    plan.person.name = QStringLiteral("Kim Sundin");
    plan.participants.push_back({});
    plan.participants.back().organization = QStringLiteral("Vårdcentralen");
    plan.consent.exclusions = QStringLiteral("inget om skulden");
    plan.needs.push_back({});
    plan.needs.back().text = QStringLiteral("Sova");
    plan.needs.back().goals.push_back({});
    plan.needs.back().goals.back().professionalWording = goal;
    plan.needs.back().goals.back().subgoals.push_back({});
    Action done;
    done.what = action;
    done.easyWords = action;
    done.note = action;
    plan.needs.back().goals.back().subgoals.back().actions = {done, done};
    return plan;
}

int leftOut(const CarePlan& plan, const char* name)
{
    const SharingWords words =
        readSharingWords(readResource(QStringLiteral(":/language/sharing.sv.json")).value()).value();
    return leftOutFor(findRecipient(plan, QString::fromUtf8(name)).value(), plan, words);
}

} // namespace

TEST(LeftOutTest, CountsAnActionOnceHoweverOftenItNamesTheTopic)
{
    EXPECT_EQ(leftOut(planOf({}, QStringLiteral("Ringa om skulden")), "Vårdcentralen"), 2);
}

TEST(LeftOutTest, CountsAFieldThatSaysLessOnce)
{
    const QString words = QStringLiteral("Arbetet går bra. Skulden minskar. Skulden syns inte.");
    EXPECT_EQ(leftOut(planOf(words, QStringLiteral("Ringa")), "Vårdcentralen"), 1);
}

TEST(LeftOutTest, CountsEachLineOfAList)
{
    CarePlan plan = planOf({}, QStringLiteral("Ringa"));
    plan.currentSituation.worksWell = QStringLiteral("Skulden minskar\nArbetet\nSkuldrådgivningen");
    EXPECT_EQ(leftOut(plan, "Vårdcentralen"), 2);
}

TEST(LeftOutTest, CountsNothingWhereNothingIsLeftOut)
{
    EXPECT_EQ(leftOut(planOf(QStringLiteral("Arbetet"), QStringLiteral("Ringa")), "Vårdcentralen"), 0);
    EXPECT_EQ(leftOut(planOf({}, QStringLiteral("Ringa om skulden")), "Kim Sundin"), 0);
}

} // namespace rundbord
