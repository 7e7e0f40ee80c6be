// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/performer_phrase.h"

#include "core/exchange/case_file.h"

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

const QStringList conjunctions{QStringLiteral("och"), QStringLiteral("samt")};

CarePlan example(const char* name)
{
    return *readCaseFile(*readBytes(QStringLiteral(":/examples/") + QString::fromLatin1(name)),
                         QDate(2026, 11, 22));
}

QStringList namesOf(const char* text, const CarePlan& plan)
{
    QStringList names;
    for (const Performer& performer : parsePerformers(QString::fromUtf8(text), plan, {}, conjunctions))
        names << (performer.participant.isNull() ? QStringLiteral("?") : QString()) +
                     performerName(plan, performer);
    return names;
}

QStringList list(std::initializer_list<const char*> names)
{
    QStringList made;
    for (const char* name : names)
        made << QString::fromUtf8(name);
    return made;
}

} // namespace

TEST(PerformerPhrase, FindsParticipantsByNameAndFirstName)
{
    const CarePlan plan = example("1-adult-psychiatry.json");
    EXPECT_EQ(namesOf("Per Wik", plan), list({"Per Wik"}));
    EXPECT_EQ(namesOf("per wik", plan), list({"Per Wik"}));
    EXPECT_EQ(namesOf("Mona", plan), list({"Mona Sund"}));
    EXPECT_EQ(namesOf("Johan Ahl och Amanda", plan), list({"Johan Ahl", "Amanda Lindqvist"}));
    EXPECT_EQ(namesOf("Johan, Mona samt Leila + Ulla", plan),
              list({"Johan Ahl", "Mona Sund", "Leila Karimi", "Ulla Berg"}));
    EXPECT_EQ(namesOf("", plan), QStringList());
    EXPECT_EQ(namesOf("  , och ", plan), list({"?och"}));
}

TEST(PerformerPhrase, KnowsUnitsAndTheirHuvudman)
{
    const CarePlan plan = example("3-discharge-at-102.json");
    const auto unit = parsePerformers(QStringLiteral("Hemtj\u00e4nst"), plan, {}, conjunctions);
    ASSERT_EQ(unit.size(), 1U);
    EXPECT_EQ(unit[0].unit, QStringLiteral("hemtj\u00e4nst"));
    EXPECT_EQ(unit[0].principal, Principal::Municipality);
    EXPECT_EQ(namesOf("Ingrid Fahl, hemtjänst", plan), list({"Ingrid Fahl"}));
    EXPECT_EQ(namesOf("Ingrid Fahl och dietist på remiss", plan),
              list({"Ingrid Fahl", "?dietist på remiss"}));
}

TEST(PerformerPhrase, AFirstNameTwoShareIsNobodysUntilItIsWhole)
{
    CarePlan plan = example("1-adult-psychiatry.json");
    plan.participants[3].name = QStringLiteral("Per Sund");
    EXPECT_EQ(namesOf("Per", plan), list({"?Per"}));
    EXPECT_EQ(namesOf("Per Sund", plan), list({"Per Sund"}));
}

TEST(PerformerPhrase, KeepsWhatWasKnownOfSomebodyDescribed)
{
    const CarePlan plan = example("1-adult-psychiatry.json");
    const Performer dentist{{},
                            QStringLiteral("Tandl\u00e4karen"),
                            QStringLiteral("Folktandv\u00e5rden"),
                            QStringLiteral("1"),
                            Principal::Region};
    const auto again =
        parsePerformers(QStringLiteral("Mona och tandl\u00e4karen"), plan, {dentist}, conjunctions);
    ASSERT_EQ(again.size(), 2U);
    EXPECT_EQ(again[1], dentist);
}

TEST(PerformerPhrase, WritesWhatItReads)
{
    for (const char* name : {"1-adult-psychiatry.json", "2-child-school.json", "3-discharge-at-102.json"}) {
        const CarePlan plan = example(name);
        for (const Need& need : plan.needs) {
            for (const Action& action : need.goals.at(0).subgoals.at(0).actions) {
                const QString text = formatPerformers(action.performers, plan, conjunctions);
                EXPECT_EQ(parsePerformers(text, plan, action.performers, conjunctions), action.performers)
                    << text.toStdString();
            }
        }
    }
}

} // namespace rundbord
