// SPDX-License-Identifier: GPL-3.0-or-later
// The papers as a screen reader has them: the structure read back from the file.
#include "core/document/full_plan.h"
#include "core/document/own_words.h"
#include "core/document/recovery_sheet.h"
#include "core/document/simple_plan.h"
#include "core/pdf/render_paper.h"
#include "tests/pdf/page_reading.h"
#include "tests/pdf/structure_reading.h"
#include "tests/support/made_up_plans.h"
#include "tests/support/random_plan.h"

#include <QProcess>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace rundbord
{

namespace
{

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

const QDateTime madeAt(QDate(2026, 12, 1), QTime(14, 8));

const Wordings& standard()
{
    static const Wordings words = wordings(QStringLiteral("sv"));
    return words;
}

Paper fullPaper(const CarePlan& plan)
{
    return makeFullPlan(plan, standard(), {madeAt, true, {}});
}

Paper simplePaper(const CarePlan& plan)
{
    static const Wordings plain = plainWordings(QStringLiteral("sv"));
    return makeSimplePlan(plan, plain, {madeAt, true, {2, 2}});
}

Paper ownWordsPaper(const CarePlan& plan)
{
    return makeOwnWordsPaper(plan, standard(), {madeAt, true, {}});
}

CarePlan firstCase()
{
    return example(exampleNames().first());
}

ReadFile readBack(const Paper& paper)
{
    return readStructure(renderPaper(paper).value().pdf);
}

std::vector<Paper> everyKind(const CarePlan& plan)
{
    return {fullPaper(plan), simplePaper(plan), ownWordsPaper(plan)};
}

//! 1 to 3 for each heading, in reading order.
std::vector<int> levelsOf(const ReadElement& document)
{
    std::vector<int> levels;
    for (const ReadElement* each : document.all()) {
        if (each->type.size() == 2 && each->type.startsWith(QLatin1Char('H')))
            levels.push_back(each->type.mid(1).toInt());
    }
    return levels;
}

QStringList faultsOfHeadings(const ReadElement& document)
{
    const std::vector<int> levels = levelsOf(document);
    QStringList faults;
    if (std::count(levels.begin(), levels.end(), 1) != 1)
        faults << QStringLiteral("not one title");
    int last = 0;
    for (const int level : levels) {
        if (level > last + 1)
            faults << QStringLiteral("from %1 to %2").arg(last).arg(level);
        last = level;
    }
    return faults;
}

QStringList faultsOfLists(const ReadElement& document)
{
    QStringList faults;
    for (const ReadElement* list : document.all(QStringLiteral("L"))) {
        if (list->kids.empty())
            faults << QStringLiteral("an empty list");
        for (const ReadElement& item : list->kids) {
            QStringList parts;
            for (const ReadElement& part : item.kids)
                parts << part.type;
            const QString made = parts.join(QLatin1Char(' '));
            if (item.type != QStringLiteral("LI") ||
                (made != QStringLiteral("LBody") && made != QStringLiteral("Lbl LBody") &&
                 made != QStringLiteral("Lbl")))
                faults << item.type + QStringLiteral(": ") + made;
        }
    }
    return faults;
}

//! Each table has header cells with a scope, and rows of the same length.
QStringList faultsOfTables(const ReadElement& document)
{
    QStringList faults;
    for (const ReadElement* table : document.all(QStringLiteral("Table"))) {
        if (table->all(QStringLiteral("TH")).empty())
            faults << QStringLiteral("no header cell");
        size_t columns = 0;
        int rowsCovered = 0; // by a header cell of the first column above
        for (const ReadElement& row : table->kids) {
            const size_t cells = row.kids.size() + (rowsCovered > 0 ? 1 : 0);
            columns = columns == 0 ? cells : columns;
            if (row.type != QStringLiteral("TR") || cells != columns)
                faults << QStringLiteral("%1 cells of %2").arg(cells).arg(columns);
            rowsCovered = rowsCovered > 0 ? rowsCovered - 1 : row.kids.front().rowSpan - 1;
        }
    }
    for (const ReadElement* cell : document.all(QStringLiteral("TH"))) {
        if (cell->scope != QStringLiteral("Row") && cell->scope != QStringLiteral("Column"))
            faults << QStringLiteral("a header without a scope: ") + cell->allSaid();
    }
    return faults;
}

//! Everything that may be wrong with any paper at all.
QStringList faultsOf(const ReadFile& file)
{
    QStringList faults = file.faults + faultsOfHeadings(file.document) + faultsOfLists(file.document) +
                         faultsOfTables(file.document);
    if (file.sentinels > 0)
        faults << QStringLiteral("%1 sentinels left").arg(file.sentinels);
    if (!file.marked || !file.showsTitle || file.language != QStringLiteral("sv-SE") || file.hasDates)
        faults << QStringLiteral("what the file says of itself");
    return faults;
}

std::string told(const QStringList& faults)
{
    return faults.join(QLatin1Char('\n')).toStdString();
}

//! The passages that stand in the flow of the blocks, in the order of the blocks, as the layout has them.
QStringList passagesInOrder(const Pages& pages)
{
    std::map<std::pair<int, int>, QString> said;
    std::vector<std::pair<int, int>> order;
    for (const PaperPage& page : pages.pages) {
        for (const ReadLine& line : wordsOn(page)) {
            const std::pair passage{line.origin.block, line.origin.element};
            if (line.origin.block < 0 || line.text->line.pieces.empty())
                continue;
            if (said.count(passage) == 0)
                order.push_back(passage);
            said[passage] += line.text->line.said;
        }
    }
    QStringList all;
    for (const auto& passage : order)
        all << said[passage].simplified();
    return all;
}

//! What is said in the tree, passage by passage.
QStringList saidInTree(const ReadElement& document)
{
    QStringList all;
    for (const ReadElement* each : document.all()) {
        const bool dot = each->type == QStringLiteral("Lbl") && each->said == QStringLiteral("• ");
        if (each->marks > 0 && !dot && each->type != QStringLiteral("Figure"))
            all << each->said.simplified();
    }
    return all;
}

QString withoutSpaces(QString text)
{
    return text.simplified().remove(QLatin1Char(' '));
}

QString textByPoppler(const QByteArray& pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("paper.pdf")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(QStringLiteral("pdftotext"),
                  {QStringLiteral("-raw"), file.fileName(), QStringLiteral("-")});
    EXPECT_TRUE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST(Tags, EveryMarkOfEveryKindBelongsToOneElement)
{
    for (const QString& name : exampleNames()) {
        for (const Paper& paper : everyKind(example(name)))
            EXPECT_EQ(told(faultsOf(readBack(paper))), "") << name.toStdString();
    }
    for (const auto& [name, plan] : madeUpPlans()) {
        for (const Paper& paper : everyKind(plan))
            EXPECT_EQ(told(faultsOf(readBack(paper))), "") << name.toStdString();
    }
}

RC_GTEST_PROP(Tags, WhateverAPlanHoldsEverySentinelIsReplaced, ())
{
    const CarePlan plan = *rc::gen::resize(*rc::gen::inRange(1, 40), rc::gen::arbitrary<CarePlan>());
    for (const Paper& paper : everyKind(plan)) {
        const Result<RenderedPaper> rendered = renderPaper(paper);
        RC_ASSERT(rendered);
        RC_ASSERT(rendered->tagged); // only where all are
        RC_ASSERT(told(faultsOf(readStructure(rendered->pdf))) == "");
    }
}

TEST(Tags, HeadingsAreInOrderAndSkipNoLevel)
{
    const ReadFile file = readBack(fullPaper(firstCase()));
    QStringList headings;
    for (const ReadElement* each : file.document.all(QStringLiteral("H2")))
        headings << each->said.trimmed();
    EXPECT_EQ(file.document.all(QStringLiteral("H1")).front()->said, QStringLiteral("Amandas plan"));
    EXPECT_EQ(headings.at(1), QStringLiteral("Hur har jag det nu?")) << told(headings);
    EXPECT_EQ(headings.at(2), QStringLiteral("Lagens punkt 1. Vad behöver jag, och vad ska hända?"));
    EXPECT_EQ(headings.at(3), QStringLiteral("Lagens fyra punkter"));
    EXPECT_GE(file.document.all(QStringLiteral("H3")).size(), 5U);
    EXPECT_EQ(told(faultsOfHeadings(file.document)), "");
}

TEST(Tags, AHeadingAboveTheTitleIsNone)
{
    const ReadFile file = readBack(fullPaper(draftPlan()));
    EXPECT_EQ(levelsOf(file.document).front(), 1);
    EXPECT_EQ(file.document.kids.front().said, QStringLiteral("UTKAST")); // told at once, once
    EXPECT_EQ(file.document.allSaid().count(QStringLiteral("UTKAST")), 1);
}

TEST(Tags, TablesHaveHeaderCellsWithAScope)
{
    const ReadFile file = readBack(fullPaper(firstCase()));
    const auto tables = file.document.all(QStringLiteral("Table"));
    ASSERT_GE(tables.size(), 4U);
    QStringList head;
    for (const ReadElement& cell : tables.front()->kids.front().kids)
        head << cell.type + QLatin1Char(' ') + cell.scope + QLatin1Char(' ') + cell.allSaid();
    EXPECT_EQ(head, (QStringList{QStringLiteral("TH Column Vad"), QStringLiteral("TH Column Vem"),
                                 QStringLiteral("TH Column När"), QStringLiteral("TH Column Läge")}));
    const auto spans = [](const ReadElement* table) {
        for (const ReadElement* cell : table->all(QStringLiteral("TH"))) {
            if (cell->rowSpan > 1)
                return true;
        }
        return false;
    };
    EXPECT_TRUE(std::any_of(tables.begin(), tables.end(), spans)); // one huvudman, several people
}

TEST(Tags, ListsHaveLabelsAndBodies)
{
    const ReadFile file = readBack(fullPaper(firstCase()));
    const ReadElement& pairs = *file.document.all(QStringLiteral("L")).front();
    ASSERT_EQ(pairs.kids.front().kids.size(), 2U);
    EXPECT_EQ(pairs.kids.front().kids[0].allSaid(), QStringLiteral("Namn"));
    EXPECT_EQ(pairs.kids.front().kids[1].allSaid(), QStringLiteral("Amanda Lindqvist (hon/henne)"));
    const QString all = file.document.allSaid();
    EXPECT_TRUE(all.contains(QStringLiteral("1.\nVem gör vad när jag mår sämre?"))) << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("• \nkatten"))) << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("Lagens punkt 4. \nÖvergripande ansvar: Region Mälarskog")));
}

TEST(Tags, WhatSheSaidIsAQuote)
{
    const ReadFile file = readBack(fullPaper(firstCase()));
    const auto quotes = file.document.all(QStringLiteral("BlockQuote"));
    ASSERT_FALSE(quotes.empty());
    EXPECT_EQ(quotes.front()->allSaid(),
              QStringLiteral("”Att slippa berätta allt från början för varje ny person.”"));
}

TEST(Tags, TheCodeSaysItsAddress)
{
    const auto figures = readBack(fullPaper(firstCase())).document.all(QStringLiteral("Figure"));
    ASSERT_EQ(figures.size(), 1U);
    EXPECT_EQ(figures.front()->alt, QStringLiteral("https://sipkollen.se/sv"));
}

TEST(Tags, ReadsInTheOrderOfTheBlocks)
{
    for (const QString& name : exampleNames()) {
        for (const Paper& paper : everyKind(example(name))) {
            const Pages pages = layOut(paper);
            const QStringList wanted = passagesInOrder(pages);
            const QStringList said = saidInTree(readBack(paper).document);
            // The strip of the law stands among them, and a disc before what it belongs to.
            qsizetype at = 0;
            for (const QString& passage : wanted) {
                while (at < said.size() && !said.at(at).endsWith(passage))
                    ++at;
                ASSERT_LT(at, said.size()) << name.toStdString() << ": " << passage.toStdString();
                ++at;
            }
            for (int block = 0, i = 0; i < static_cast<int>(pages.pages.size()); ++i) {
                for (const ReadLine& line : wordsOn(pages.pages[static_cast<size_t>(i)])) {
                    if (line.origin.block < 0)
                        continue;
                    EXPECT_GE(line.origin.block, block);
                    block = line.origin.block;
                }
            }
        }
    }
}

TEST(Tags, PageFurnitureIsNotReadAloud)
{
    const ReadFile file = readBack(fullPaper(firstCase()));
    const QString all = file.document.allSaid();
    for (const char* furniture : {"Sida 1 av", "(fortsättning)", "Ersätter ingen tidigare plan"})
        EXPECT_FALSE(all.contains(QString::fromUtf8(furniture))) << furniture;
    EXPECT_EQ(all.count(QStringLiteral("Samordnad individuell plan (SIP)")), 0);
}

TEST(Tags, WordsAreWholeWhereverALineEnds)
{
    CarePlan plan = firstCase();
    const QString longWord =
        QStringLiteral("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk").repeated(3);
    plan.purpose.mostImportant = QStringLiteral("Att slippa ") + longWord + QStringLiteral(" varje dag");
    plan.needs.front().goals.front().subgoals.front().actions.front().what = longWord;
    const RenderedPaper paper = renderPaper(fullPaper(plan)).value();
    const QString said = readStructure(paper.pdf).document.allSaid();
    EXPECT_TRUE(said.contains(QStringLiteral("Att slippa ") + longWord + QStringLiteral(" varje dag")));
    EXPECT_TRUE(said.contains(QLatin1Char('\n') + longWord + QLatin1Char('\n')));
    const QString read = textByPoppler(paper.pdf);
    EXPECT_EQ(read.count(longWord), said.count(longWord)) << read.toStdString();
    EXPECT_TRUE(read.contains(QStringLiteral("Minst 5 nätter/vecka med"))) << read.toStdString();
}

TEST(Tags, WhatNoFontHasIsSaidAsItIs)
{
    CarePlan plan = firstCase();
    plan.purpose.mostImportant = QString::fromUtf8("Glad 😀 med 王 och\a سارة\u00a0S\u00adA");
    const QString said = readBack(fullPaper(plan)).document.allSaid();
    EXPECT_TRUE(said.contains(QString::fromUtf8("Glad 😀 med 王 ochU+0007 سارة SA"))) << said.toStdString();
}

TEST(Tags, SaysEveryWordOfThePage)
{
    for (const auto& [name, plan] : madeUpPlans()) {
        for (const Paper& paper : everyKind(plan)) {
            const QString said = withoutSpaces(readBack(paper).document.allSaid());
            for (const QString& passage : passagesInOrder(layOut(paper)))
                ASSERT_TRUE(said.contains(withoutSpaces(passage))) << passage.toStdString();
        }
    }
}

TEST(Tags, ALongPaperHasBookmarks)
{
    const ReadFile longer = readBack(fullPaper(longPlan(6, 6)));
    EXPECT_GE(longer.bookmarks.size(), 10U);
    EXPECT_THAT(longer.bookmarks,
                testing::Contains(QStringLiteral("Lagens punkt 1. Vad behöver jag, och vad ska hända?")));
    EXPECT_THAT(readBack(fullPaper(firstCase())).bookmarks, IsEmpty());
}

TEST(Tags, TheFileIsCalledAfterItsKindAndNobody)
{
    EXPECT_EQ(readBack(fullPaper(firstCase())).title, QStringLiteral("Samordnad individuell plan (SIP)"));
    const QByteArray pdf = renderPaper(simplePaper(firstCase())).value().pdf;
    for (const char* level : {"pdfaid:part=\"2\"", "pdfaid:conformance=\"A\"", "pdfuaid:part=\"1\""})
        EXPECT_TRUE(pdf.contains(level)) << level;
    EXPECT_FALSE(readStructure(pdf).title.contains(QStringLiteral("Amanda")));
}

TEST(Tags, TheSamePaperIsTheSameBytes)
{
    for (const Paper& paper : everyKind(firstCase()))
        EXPECT_EQ(renderPaper(paper).value().pdf, renderPaper(paper).value().pdf);
}

} // namespace rundbord
