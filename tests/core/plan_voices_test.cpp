// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_voices.h"

#include <gtest/gtest.h>

namespace rundbord
{

TEST(PlanVoices, KeepsHerWordsApartFromTheServices)
{
    CarePlan plan;
    plan.person.name = QStringLiteral("Amanda Lindqvist");
    plan.purpose.mostImportant = QStringLiteral("sova");
    plan.purpose.purpose = QStringLiteral("f\u00e5 svar");
    plan.currentSituation.childVoice = QStringLiteral("skolan l\u00e5ter");
    plan.summary.ownComment = QStringLiteral("bra");
    plan.participants.emplace_back().name = QStringLiteral("Johan Ahl");
    plan.participants.front().organization = QStringLiteral("Psykiatrin i Bj\u00f6rklunda");
    plan.participants.front().purpose = QStringLiteral("samordnar");
    Need& hers = plan.needs.emplace_back();
    hers.text = QStringLiteral("s\u00f6mn");
    hers.goals.emplace_back().ownWords = QStringLiteral("orka");
    hers.goals.front().professionalWording = QStringLiteral("sover sex timmar");
    hers.goals.front().subgoals.emplace_back().actions.emplace_back().what = QStringLiteral("ringa");
    Need& others = plan.needs.emplace_back();
    others.text = QStringLiteral("tr\u00e4ning");
    others.statedBy = QStringLiteral("Mona");

    const PlanVoices voices = voicesOf(plan);
    for (const char* words : {"sova", "få svar", "skolan låter", "bra", "sömn", "orka"}) {
        EXPECT_TRUE(voices.hers.contains(QString::fromUtf8(words))) << words;
        EXPECT_FALSE(voices.services.contains(QString::fromUtf8(words))) << words;
    }
    for (const char* words : {"samordnar", "sover sex timmar", "ringa", "träning"})
        EXPECT_TRUE(voices.services.contains(QString::fromUtf8(words))) << words;
    EXPECT_EQ(voices.people.size(), 3);
    EXPECT_EQ(nameWordsOf(voices.names),
              (QSet<QString>{QStringLiteral("Psykiatrin"), QStringLiteral("Bj\u00f6rklunda")}));
}

} // namespace rundbord
