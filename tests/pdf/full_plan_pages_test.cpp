// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/full_plan.h"
#include "core/exchange/case_file.h"
#include "core/pdf/render_paper.h"
#include "core/plan/law_points.h"
#include "tests/pdf/page_reading.h"
#include "tests/support/made_up_plans.h"
#include "tests/support/random_plan.h"

#include <QRegularExpression>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <set>

namespace rundbord
{

void showValue(const CarePlan& plan, std::ostream& out)
{
    out << writeCaseFile(plan).toStdString();
}

namespace
{

using namespace test;

constexpr int linesOnAPage = 43; // of a table
const QDateTime madeAt(QDate(2026, 12, 1), QTime(14, 8));

const Wordings& standard()
{
    static const Wordings read = wordings(QStringLiteral("sv"));
    return read;
}

Paper paperOf(const CarePlan& plan)
{
    return makeFullPlan(plan, standard(), {madeAt, true, {}});
}

std::vector<std::pair<QString, CarePlan>> plans()
{
    std::vector<std::pair<QString, CarePlan>> all = madeUpPlans();
    for (const QString& name : exampleNames())
        all.emplace_back(name, example(name));
    return all;
}

QStringList allFaults(const Pages& pages)
{
    QStringList faults;
    for (const PaperPage& page : pages.pages)
        faults << faultsOn(page, full::text.size);
    return faults;
}

std::string joined(const QStringList& faults)
{
    return faults.join(QLatin1Char('\n')).toStdString();
}

//! A heading must have something to stand above: two lines of its own page, where there are two.
QStringList lonelyHeadings(const Pages& pages)
{
    QStringList lonely;
    for (const PaperPage& page : pages.pages) {
        std::vector<ReadLine> words = wordsOn(page);
        std::erase_if(words, [](const ReadLine& line) { return line.origin.block < 0; });
        if (words.empty())
            continue;
        const Role last = words.back().origin.role;
        if (last == Role::Heading || last == Role::PartHeading || last == Role::HeaderCell ||
            last == Role::Title)
            lonely << words.back().text->line.text();
    }
    return lonely;
}

//! Rows that are on two pages though they would go on one.
QStringList brokenRows(const Pages& pages)
{
    struct Seen {
        std::set<size_t> pages;
        std::map<int, int> linesOfColumn;
        QString words;
    };
    std::map<std::pair<int, int>, Seen> rows;
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        for (const ReadLine& line : wordsOn(pages.pages[i])) {
            if (line.origin.role != Role::Cell && line.origin.role != Role::RowHeader)
                continue;
            Seen& row = rows[{line.origin.block, line.origin.row}];
            row.pages.insert(i);
            ++row.linesOfColumn[line.origin.column];
            row.words = line.text->line.text();
        }
    }
    QStringList broken;
    for (const auto& [place, row] : rows) {
        const bool tall = std::any_of(row.linesOfColumn.begin(), row.linesOfColumn.end(),
                                      [](const auto& column) { return column.second >= linesOnAPage; });
        if (row.pages.size() > 1 && !tall)
            broken << row.words;
    }
    return broken;
}

//! From the line above the first section to its heading.
qreal lineAboveHeading(const Pages& pages)
{
    for (const ReadLine& line : wordsOn(pages.pages.front())) {
        if (line.origin.role != Role::Heading)
            continue;
        for (const auto& [origin, rule] : shapesOn<RuleItem>(pages.pages.front())) {
            const qreal air = line.text->area.top() - rule->line.y1() - rule->width / 2;
            if (rule->width == pen::thick && air > 0 && air < 2)
                return air;
        }
    }
    return 0;
}

std::set<int> pagesOfDisc(const Pages& pages, int point)
{
    std::set<int> found;
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        for (const auto& [origin, disc] : shapesOn<DiscItem>(pages.pages[i])) {
            if (disc->point == point && origin.role != Role::Label) // that is the strip
                found.insert(static_cast<int>(i) + 1);
        }
    }
    return found;
}

//! The numbers said after "sidan" in the strip of the law.
std::set<int> pagesSaid(const Pages& pages, const QString& start)
{
    QString strip;
    for (const ReadLine& line : wordsOn(pages.pages.front())) {
        if (line.origin.block < 0)
            strip += line.text->line.text() + QLatin1Char(' ');
    }
    const QRegularExpression form(start + QStringLiteral(".*?sidan (\\d+)(?: (?:och|till) (\\d+))?"));
    const QRegularExpressionMatch match = form.match(strip);
    std::set<int> said;
    if (!match.hasMatch())
        return said;
    said.insert(match.captured(1).toInt());
    if (!match.captured(2).isEmpty())
        said.insert(match.captured(2).toInt());
    return said;
}

} // namespace

TEST(FullPlanPages, KeepToTypeColumnsAndSheet)
{
    for (const auto& [name, plan] : plans())
        EXPECT_EQ(joined(allFaults(layOut(paperOf(plan)))), std::string()) << name.toStdString();
}

RC_GTEST_PROP(FullPlanPages, KeepToTypeColumnsAndSheetForAnyPlan, (const CarePlan& plan))
{
    const Pages pages = layOut(paperOf(plan));
    RC_ASSERT(joined(allFaults(pages)) == std::string());
    RC_ASSERT(joined(lonelyHeadings(pages)) == std::string());
    RC_ASSERT(joined(brokenRows(pages)) == std::string());
}

TEST(FullPlanPages, NoRowOnTwoPagesAndNoHeadingAlone)
{
    for (int needs = 1; needs < 8; ++needs) {
        for (int actions = 1; actions < 8; ++actions) {
            const Pages pages = layOut(paperOf(longPlan(needs, actions)));
            EXPECT_EQ(joined(lonelyHeadings(pages)), std::string()) << needs << " x " << actions;
            EXPECT_EQ(joined(brokenRows(pages)), std::string()) << needs << " x " << actions;
        }
    }
}

TEST(FullPlanPages, EveryPageSaysWhichItIs)
{
    const Pages pages = layOut(paperOf(longPlan(8, 8)));
    ASSERT_GT(pages.pages.size(), 9U);
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        const QString number = QStringLiteral("Sida %1 av %2").arg(i + 1).arg(pages.pages.size());
        EXPECT_TRUE(textOf(pages.pages[i]).contains(number)) << number.toStdString();
        EXPECT_TRUE(textOf(pages.pages[i]).contains(QStringLiteral("Version 1, 1 december 2026 kl. 14.08.")));
    }
}

TEST(FullPlanPages, ASectionThatGoesOnSaysSoAndRepeatsItsHeader)
{
    const Pages pages = layOut(paperOf(longPlan(6, 6)));
    int tables = 0;
    for (const PaperPage& page : pages.pages) {
        const QString text = textOf(page).simplified();
        if (text.contains(QString::fromUtf8("Vad behöver jag, och vad ska hända? (fortsättning)"))) {
            EXPECT_TRUE(text.contains(QString::fromUtf8("(fortsättning) Vad Vem När Läge")) ||
                        text.contains(QString::fromUtf8("(fortsättning) Behov")));
            ++tables;
        }
        if (text.contains(QString::fromUtf8("Vad händer nu? (fortsättning)"))) {
            EXPECT_TRUE(text.contains(QString::fromUtf8("(fortsättning) När Vad Vem ")));
            ++tables;
        }
    }
    EXPECT_GE(tables, 3);
}

TEST(FullPlanPages, DistancesAreCloserWhereThatSavesANearlyEmptyPage)
{
    int closer = 0;
    for (int needs = 1; needs < 8; ++needs) {
        for (int actions = 1; actions < 8; ++actions) {
            const Pages pages = layOut(paperOf(longPlan(needs, actions)));
            closer += lineAboveHeading(pages) < 1.5 ? 1 : 0;
        }
    }
    EXPECT_GT(closer, 0);
    EXPECT_LT(closer, 20);
    EXPECT_NEAR(lineAboveHeading(layOut(paperOf(example(exampleNames().first())))), 1.6, 0.01);
}

TEST(FullPlanPages, NoWordOfTheExamplesIsCut)
{
    for (const QString& name : exampleNames()) {
        const CarePlan plan = example(name);
        QString text;
        const Pages pages = layOut(paperOf(plan));
        for (const PaperPage& page : pages.pages)
            text += textOf(page) + QLatin1Char('\n');
        for (const Action* action : allActions(plan)) {
            for (const QString& word : action->what.split(QLatin1Char(' ')))
                EXPECT_GE(text.count(word), 3) << word.toStdString(); // by need, by day, by person
        }
    }
}

TEST(FullPlanPages, TheLastLineOfBalancedTextIsNoScrap)
{
    for (const auto& [name, plan] : plans()) {
        const Pages pages = layOut(paperOf(plan));
        for (const auto& [passage, lines] : passagesOf(pages)) {
            const Role role = lines.front().origin.role;
            const bool balanced = role == Role::Heading || role == Role::PartHeading || role == Role::Cell ||
                                  role == Role::RowHeader || role == Role::Quote;
            const bool oneWordAbove =
                lines.size() > 1 &&
                !lines[lines.size() - 2].text->line.text().trimmed().contains(QLatin1Char(' '));
            if (!balanced || lines.size() < 2 || lines.size() > 4 || oneWordAbove)
                continue;
            qreal widest = 0;
            for (const ReadLine& line : lines)
                widest = std::max(widest, line.text->area.width());
            EXPECT_GE(lines.back().text->area.width(), widest / 3)
                << name.toStdString() << ": " << lines.back().text->line.text().toStdString();
        }
    }
}

TEST(FullPlanPages, TheStripSaysWhereTheDiscsAre)
{
    for (const auto& [name, plan] : plans()) {
        const Pages pages = layOut(paperOf(plan));
        const std::array<bool, 4> met = lawPoints(plan).inOrder();
        const auto check = [&](int point, const QString& start) {
            const std::set<int> discs = pagesOfDisc(pages, point);
            const std::set<int> said = pagesSaid(pages, start);
            if (!met.at(static_cast<size_t>(point) - 1))
                return;
            ASSERT_FALSE(discs.empty()) << name.toStdString() << ", point " << point;
            ASSERT_FALSE(said.empty()) << name.toStdString() << ", point " << point;
            EXPECT_EQ(*said.begin(), *discs.begin()) << name.toStdString() << ", point " << point;
            if (point != 1) { // the needs go on after their disc
                EXPECT_EQ(*said.rbegin(), *discs.rbegin()) << name.toStdString() << ", point " << point;
            }
        };
        check(1, QString::fromUtf8("Insatser som behövs:"));
        check(2, QStringLiteral("insatser:"));
        if (!plan.responsibility.noMeasuresByOthers)
            check(3, QString::fromUtf8("Det andra gör:"));
        EXPECT_FALSE(pagesOfDisc(pages, 4).empty()) << name.toStdString();
    }
}

TEST(FullPlanPages, ADraftIsMarkedOnEveryPageAndAFinishedPlanOnNone)
{
    for (const auto& [name, plan] : plans()) {
        const bool finished = lawPoints(plan).allMet();
        for (const PaperPage& page : layOut(paperOf(plan)).pages)
            EXPECT_NE(textOf(page).contains(QStringLiteral("UTKAST")), finished) << name.toStdString();
    }
}

TEST(FullPlanPages, AMissingPointHasADashedDisc)
{
    const Pages pages = layOut(paperOf(draftPlan()));
    int missing = 0;
    for (const PaperPage& page : pages.pages) {
        for (const auto& [origin, disc] : shapesOn<DiscItem>(page)) {
            EXPECT_EQ(disc->missing, disc->point == 4);
            missing += disc->missing ? 1 : 0;
        }
    }
    EXPECT_EQ(missing, 2);
}

TEST(FullPlanPages, KnowsWhereThePartsBegin)
{
    const Pages pages = layOut(paperOf(example(exampleNames().first())));
    EXPECT_EQ(pages.anchors.at(Anchor::Needs), 1);
    EXPECT_EQ(pages.anchors.at(Anchor::Next), 2);
    EXPECT_EQ(pages.anchors.at(Anchor::Crisis), 3);
}

TEST(FullPlanPages, HugeTextsAreSplitAtLines)
{
    const QString words =
        QString::fromUtf8("Det här är ett mycket långt stycke som aldrig tar slut. ").repeated(1800);
    const QString word = QStringLiteral("abcdefghijkl").repeated(8400);
    for (const QString& text : {words, word}) {
        CarePlan plan = example(exampleNames().first());
        plan.needs[0].goals[0].subgoals[0].actions[0].what = text;
        const Pages pages = layOut(paperOf(plan));
        EXPECT_GT(pages.pages.size(), 20U);
        QStringList faults;
        for (size_t i = 0; i < pages.pages.size(); i += 7)
            faults << faultsOn(pages.pages[i], full::text.size);
        EXPECT_EQ(joined(faults), std::string());
    }
}

TEST(FullPlanPages, HugeTextsInAnyBlockStayOnTheSheet)
{
    const CarePlan plan = planOf(QString::fromUtf8("Två ord. ").repeated(700));
    EXPECT_EQ(joined(allFaults(layOut(paperOf(plan)))), std::string());
}

} // namespace rundbord
