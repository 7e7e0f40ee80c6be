// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/prompt.h"

#include "tests/support/amanda.h"
#include "tests/support/first_meeting.h"
#include "tests/support/swedish.h"
#include "tests/support/test_data.h"

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

Prompt promptAt(const char* stepId, const PromptFacts& facts)
{
    return prompt(firstMeeting(), *findStep(firstMeeting(), QString::fromLatin1(stepId)), facts);
}

void expectPrompts(const char* table, const PromptFacts& facts)
{
    const std::vector<QJsonValue> rows =
        elementsOf(testData("meeting/prompts.sv.json")[QLatin1String(table)]);
    ASSERT_GE(rows.size(), 5U);
    for (const QJsonValue& row : rows) {
        const QString stepId = row[QStringLiteral("step")].toString();
        EXPECT_EQ(prompt(firstMeeting(), *findStep(firstMeeting(), stepId), facts).text.toStdString(),
                  row[QStringLiteral("says")].toString().toStdString());
    }
}

const std::array allVariants{Variant::LeadsHerself, Variant::Represented, Variant::Child,
                             Variant::Interpreter,  Variant::Digital,     Variant::Adult};

} // namespace

TEST(Prompt, SaysWhatTheAgendaSaysWithTheMeetingsNames)
{
    expectPrompts("amanda", factsOf(amandasPlanAtTheEnd()));
}

TEST(Prompt, IsSilentAboutWhatIsNotKnown)
{
    expectPrompts("nothingKnown", {});
}

TEST(Prompt, NoBraceIsEverSaid)
{
    for (const PromptFacts& base : {PromptFacts{}, factsOf(amandasPlanAtTheEnd())}) {
        for (const Phase& phase : firstMeeting().phases) {
            for (const Step& step : phase.steps) {
                for (const Variant variant : allVariants) {
                    PromptFacts facts = base;
                    facts.variants = {variant};
                    const StepTexts texts = stepTexts(firstMeeting(), step, facts);
                    const QString all = texts.prompt.text + texts.prompt.extraLines.join(QString()) +
                                        texts.purpose + texts.ifHard +
                                        texts.followUpQuestions.join(QString());
                    EXPECT_FALSE(all.contains(QLatin1Char('{'))) << all.toStdString();
                }
            }
        }
    }
}

TEST(Prompt, EverythingIsSaidWhenEverythingIsKnown)
{
    PromptFacts facts;
    for (int i = 0; i <= static_cast<int>(Placeholder::StepTitle); ++i)
        facts.values[static_cast<Placeholder>(i)] = QStringLiteral("Xy");
    for (const Phase& phase : firstMeeting().phases) {
        for (const Step& step : phase.steps) {
            for (const Variant variant : allVariants) {
                facts.variants = {variant};
                QString expected = step.prompts.at(variant);
                for (const QString& name : placeholdersIn(expected))
                    expected.replace(QStringLiteral("{%1}").arg(name), QStringLiteral("Xy"));
                EXPECT_EQ(prompt(firstMeeting(), step, facts).text.toStdString(), expected.toStdString());
            }
        }
    }
}

TEST(Prompt, FollowsTheOrderOfPrecedenceAndGivesTheOthersALine)
{
    std::set<Variant> holding;
    PromptFacts facts;
    for (auto variant = allVariants.rbegin() + 1; variant != allVariants.rend(); ++variant) {
        holding.insert(*variant);
        facts.variants = holding;
        const Prompt said = promptAt("works-well", facts);
        EXPECT_EQ(said.variant, *variant);
        EXPECT_FALSE(said.text.isEmpty() && *variant != Variant::Represented);
    }
    facts.values[Placeholder::FirstName] = QStringLiteral("Amanda");
    facts.variants = {Variant::Child, Variant::Interpreter, Variant::Digital};
    const QStringList lines = promptAt("works-well", facts).extraLines;
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines.at(0).contains(QStringLiteral("Amanda")));
    EXPECT_EQ(lines.at(1), firstMeeting().extraLines.at(Variant::Digital));
}

TEST(Prompt, OthersOnAScreenOnlyAddTheirLine)
{
    CarePlan plan = amandasPlan();
    plan.participants[3].presence = Presence::Video;
    const Prompt said = promptAt("works-well", factsOf(plan));
    EXPECT_EQ(said.variant, Variant::Adult);
    EXPECT_EQ(said.extraLines, QStringList{firstMeeting().extraLines.at(Variant::Digital)});
}

TEST(Prompt, FromTheSecondPageOnSaysTheLaterWords)
{
    PromptFacts facts = factsOf(amandasPlan());
    facts.values[Placeholder::Need] = QStringLiteral("Sleep");
    const QString first = promptAt("actions", facts).text;
    facts.later = true;
    EXPECT_NE(promptAt("actions", facts).text, first);
    EXPECT_TRUE(promptAt("actions", facts).text.contains(QStringLiteral("\u201DSleep\u201D")));
    const QString unnamed = promptAt("welcome", facts).text; // has no others
    facts.later = false;
    EXPECT_EQ(promptAt("welcome", facts).text, unnamed);
}

TEST(Prompt, LaterWordsAreChosenByTheSameOrder)
{
    Step step = *findStep(firstMeeting(), QStringLiteral("actions"));
    step.laterPrompts = {{Variant::Child, QStringLiteral("Next, child.")},
                         {Variant::Adult, QStringLiteral("Next.")}};
    PromptFacts facts;
    facts.later = true;
    facts.variants = {Variant::Child, Variant::Interpreter};
    EXPECT_EQ(prompt(firstMeeting(), step, facts).text, QStringLiteral("Next, child."));
    facts.variants = {Variant::Interpreter};
    EXPECT_EQ(prompt(firstMeeting(), step, facts).text, QStringLiteral("Next."));
    facts.later = false;
    EXPECT_EQ(prompt(firstMeeting(), step, facts).text, step.prompts.at(Variant::Interpreter));
}

TEST(Prompt, TheOneWhoDoesItIsTheStepsOwn)
{
    CarePlan plan = amandasPlanAtTheEnd();
    plan.participants[0].presence = Presence::Video;
    plan.openQuestions = {
        {OpenQuestionId::create(), QStringLiteral("When?"), QStringLiteral("Kim Sandh"), {}}};
    const PromptFacts facts = factsOf(plan);
    EXPECT_EQ(facts.values.at(Placeholder::AnswerBy), QStringLiteral("Kim Sandh"));
    EXPECT_EQ(promptAt("if-it-gets-worse", facts).text,
              testData("meeting/prompts.sv.json")[QStringLiteral("digitalCrisis")].toString());
}

TEST(StepTexts, CheckPointsKeepTheirKeysWhenOneIsLeftOut)
{
    const Step& step = *findStep(firstMeeting(), QStringLiteral("welcome"));
    const std::vector<ShownCheckPoint> known =
        stepTexts(firstMeeting(), step, factsOf(amandasPlan())).checkPoints;
    const std::vector<ShownCheckPoint> unknown = stepTexts(firstMeeting(), step, {}).checkPoints;
    ASSERT_EQ(known.size(), 4U);
    ASSERT_EQ(unknown.size(), 2U);
    EXPECT_EQ(known[2], unknown[0]);
    EXPECT_EQ(unknown[1].key, QStringLiteral("welcome/3"));
}

TEST(StepTexts, HelpAndPauseHaveTheMeetingsNames)
{
    const PromptFacts facts = factsOf(amandasPlan());
    const Agenda& agenda = firstMeeting();
    const HelpSituation help = helpTexts(agenda, *findHelp(agenda, QStringLiteral("person-leaves")), facts);
    EXPECT_TRUE(help.title.startsWith(QStringLiteral("Amanda ")));
    EXPECT_TRUE(help.say.contains(QStringLiteral("Rebecka ")));
    const PauseWords pause = pauseTexts(agenda, *findStep(agenda, QStringLiteral("works-well")), facts);
    EXPECT_EQ(pause.resume, testData("meeting/prompts.sv.json")[QStringLiteral("resume")].toString());
    EXPECT_EQ(pause.start, agenda.pause.start);
}

} // namespace rundbord
