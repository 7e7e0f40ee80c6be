// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/simple_plan.h"
#include "core/exchange/case_file.h"
#include "core/pdf/render_paper.h"
#include "tests/pdf/page_reading.h"
#include "tests/support/made_up_plans.h"
#include "tests/support/random_plan.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace rundbord
{

void showValue(const CarePlan& plan, std::ostream& out);

namespace
{

using namespace test;

const QDateTime madeAt(QDate(2026, 12, 1), QTime(14, 8));

Paper paperOf(const CarePlan& plan)
{
    static const Wordings plain = plainWordings(QStringLiteral("sv"));
    return makeSimplePlan(plan, plain, {madeAt, true, {2, 3}});
}

//! Everything that keeps the paper from being one page in order; empty if nothing does.
std::string faultsOf(const Pages& pages)
{
    QStringList faults;
    if (pages.pages.size() != 1)
        faults << QStringLiteral("%1 pages").arg(pages.pages.size());
    const PaperPage& page = pages.pages.front();
    faults << faultsOn(page, simple::text.size);
    for (const ReadLine& line : linesOn(page)) {
        if (line.text->area.bottom() > simple::bodyBottom)
            faults << QStringLiteral("below the page: ") + line.text->line.text();
    }
    for (const auto& [origin, frame] : shapesOn<FrameItem>(page)) {
        if (frame->area.bottom() + frame->width / 2 > simple::bodyBottom + 0.01)
            faults << QStringLiteral("a box below the page");
    }
    return faults.join(QLatin1Char('\n')).toStdString();
}

//! All that is said, in one line.
QString wordsOf(const CarePlan& plan)
{
    return textOf(layOut(paperOf(plan)).pages.front()).simplified();
}

CarePlan manyActions(int count)
{
    CarePlan plan = longPlan(1, count);
    plan.needs[0].goals[0].subgoals[0].actions[1].decision = DecisionStatus::ToBeTried;
    return plan;
}

//! Each ordinary thing long, though not absurd.
CarePlan wordyPlan()
{
    CarePlan plan = manyActions(9);
    const QString sentence = QString::fromUtf8("Det här är en mening som är lite längre än den borde vara. ");
    plan.purpose.mostImportant = sentence.repeated(6);
    plan.crisisPlan.earlySigns = plan.crisisPlan.whatHelps = plan.crisisPlan.whatIDontWant =
        sentence.repeated(5);
    for (Action& action : plan.needs[0].goals[0].subgoals[0].actions)
        action.easyWords = sentence.repeated(4);
    plan.followUp.place = sentence.repeated(3);
    plan.responsibility.coordinator.name = QStringLiteral("Maximiliana Alexandra ").repeated(5);
    for (Participant& participant : plan.participants)
        participant.name = QStringLiteral("Wolfeschlegelsteinhausen ").repeated(3) + participant.name;
    return plan;
}

std::vector<std::pair<std::string, CarePlan>> extremes()
{
    const QString mixed =
        QString::fromUtf8("😀👩‍👩‍👧 خطتي %1 <b>12</b> abc\a\b é 你好 ") + QChar(0x202e) +
        QChar(0xd800);
    return {{"empty", {}},
            {"forty actions", manyActions(40)},
            {"wordy", wordyPlan()},
            {"long words", planOf(QStringLiteral("abcdefghij").repeated(10000))},
            {"long texts", planOf(QString::fromUtf8("Två ord. ").repeated(11000))},
            {"other scripts", planOf(mixed)},
            {"other scripts, long", planOf(mixed.repeated(300))},
            {"line feeds", planOf(QStringLiteral("a\n").repeated(200))}};
}

} // namespace

TEST(SimplePlanPage, IsOnePageForEveryExample)
{
    for (const QString& name : exampleNames())
        EXPECT_EQ(faultsOf(layOut(paperOf(example(name)))), "") << name.toStdString();
    for (const auto& [name, plan] : madeUpPlans())
        EXPECT_EQ(faultsOf(layOut(paperOf(plan))), "") << name.toStdString();
}

TEST(SimplePlanPage, IsOnePageForExtremes)
{
    for (const auto& [name, plan] : extremes())
        EXPECT_EQ(faultsOf(layOut(paperOf(plan))), "") << name;
}

RC_GTEST_PROP(SimplePlanPage, IsOnePageForAnyPlan, (const CarePlan& plan))
{
    RC_ASSERT(faultsOf(layOut(paperOf(plan))) == std::string());
}

TEST(SimplePlanPage, TellsAllOfAnOrdinaryPlan)
{
    const QString words = wordsOf(example(exampleNames().first()));
    for (const char* wanted :
         {"Min plan", "Amanda, 1 december 2026", "Viktigast för mig", "”Att slippa berätta allt från",
          "Mona Sund ringer mig.", "Vi pratar om hur det känns.",
          "Leila Karimi söker mer boendestöd på helgen.", "Det är inte bestämt än.",
          "varje tisdag från 8 december", "Johan Ahl och jag skriver krisplanen.", "som håller ihop planen",
          "08-465 004 02", "Mottagningen, på dagen", "08-465 004 01", "1177", "112",
          "Jag vill inte:", "2 mars 2027", "klockan 13.00, rum Eken"})
        EXPECT_TRUE(words.contains(QString::fromUtf8(wanted))) << wanted << " in\n" << words.toStdString();
}

TEST(SimplePlanPage, NeverLeavesOutWhatSheNeedsMost)
{
    const CarePlan plan = manyActions(40);
    const QString words = wordsOf(plan);
    for (const char* wanted :
         {"”Att slippa berätta allt från", "Mona Sund ringer mig.", "3 december", "Rebecka Frisk",
          "4 december", "Johan Ahl", "9 december", "Det är inte bestämt än.", "08-465 004 02", "1177", "112",
          "2 mars 2027", "klockan 13.00, rum Eken", "saker till. De står i Hela planen, sidan 2."})
        EXPECT_TRUE(words.contains(QString::fromUtf8(wanted))) << wanted << " in\n" << words.toStdString();
    EXPECT_FALSE(words.contains(QChar(0x2026)));
}

TEST(SimplePlanPage, GivesBackWhatThereIsRoomFor)
{
    const QString words = wordsOf(longPlan(6, 6));
    for (const char* wanted :
         {"Och 31 saker till.", "Det märks:", "Det hjälper:", "Vi pratar om hur det känns."})
        EXPECT_TRUE(words.contains(QString::fromUtf8(wanted))) << wanted << " in\n" << words.toStdString();
}

TEST(SimplePlanPage, TellsInSteadWhereTheRestIs)
{
    CarePlan plan = wordyPlan();
    plan.purpose.mostImportant = plan.purpose.mostImportant.repeated(12);
    plan.crisisPlan.whatIDontWant = plan.crisisPlan.whatIDontWant.repeated(12);
    const QString words = wordsOf(plan);
    for (const char* wanted : {"Mer står i Hela planen, sidan 1.", "Se Hela planen, sidan 2.",
                               "Min krisplan står i Hela planen, sidan 3.", "klockan 13.00"})
        EXPECT_TRUE(words.contains(QString::fromUtf8(wanted))) << wanted << " in\n" << words.toStdString();
}

TEST(SimplePlanPage, KeepsHerWordsWholeOrBySentence)
{
    CarePlan plan = wordyPlan();
    plan.purpose.mostImportant =
        QString::fromUtf8("Först det här. ") + plan.purpose.mostImportant.repeated(12);
    const QString words = wordsOf(plan);
    EXPECT_TRUE(words.contains(QString::fromUtf8("”Först det här."))) << words.toStdString();
    const Pages pages = layOut(paperOf(plan));
    QString quote;
    for (const ReadLine& line : wordsOn(pages.pages.front())) {
        if (line.origin.role == Role::Quote)
            quote += line.text->line.text() + QLatin1Char(' ');
    }
    EXPECT_TRUE(quote.trimmed().endsWith(QString::fromUtf8(".”"))) << quote.toStdString();
}

TEST(SimplePlanPage, MoreActionsMeanFewerRowsAndNeverSmallerType)
{
    for (int count = 1; count <= 40; ++count)
        EXPECT_EQ(faultsOf(layOut(paperOf(manyActions(std::max(count, 2))))), "") << count;
}

} // namespace rundbord
