// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/changes_paper.h"

#include "core/document/paper_languages.h"
#include "core/document/plan_changes.h"
#include "core/pdf/page_style.h"
#include "core/pdf/render_paper.h"
#include "tests/pdf/page_reading.h"
#include "tests/support/made_up_plans.h"

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

using namespace test;

const PaperContext context{.madeAt = QDateTime(QDate(2026, 12, 1), QTime(14, 8))};

QString wordsOn(const Pages& pages)
{
    QString words;
    for (const PaperPage& page : pages.pages)
        words += textOf(page) + QLatin1Char('\n');
    return words.simplified();
}

std::string faultsIn(const Paper& paper)
{
    const qreal left = paper.rightToLeft ? sheet::width - sheet::left - sheet::textWidth : sheet::left;
    QStringList faults;
    for (const PaperPage& page : layOut(paper).pages)
        faults << faultsOn(page, full::text.size, left);
    return faults.join(QLatin1Char('\n')).toStdString();
}

} // namespace

TEST(ChangesPage, HasEveryChange)
{
    const Wordings say = wordings(QStringLiteral("sv"));
    const CarePlan before = example(exampleNames().first());
    for (const CarePlan& plan : {longPlan(4, 10), filledPlan(), sparsePlan(), CarePlan()}) {
        const QString words = wordsOn(layOut(makeChangesPaper(before, plan, say, context)));
        const std::vector<Text> changes = changesBetween(before, plan, say, context);
        EXPECT_GT(changes.size(), 10U);
        QStringList missing;
        for (const Text& change : changes) {
            // of a sentence that was broken between two lines, each word
            for (const QString& word : change.plain().split(QLatin1Char(' '), Qt::SkipEmptyParts))
                missing << (words.contains(word) ? QStringList() : QStringList(word));
        }
        EXPECT_EQ(missing.join(QLatin1Char(' ')).toStdString(), "") << words.toStdString();
    }
}

TEST(ChangesPage, StandsInOrderInEveryLanguage)
{
    const CarePlan before = example(exampleNames().first());
    for (const QString& language : paperLanguages()) {
        const Wordings say = readPaperLanguage(language)->standard;
        EXPECT_EQ(faultsIn(makeChangesPaper(before, before, say, context)), "") << language.toStdString();
        for (const auto& [name, plan] : madeUpPlans())
            EXPECT_EQ(faultsIn(makeChangesPaper(before, plan, say, context)), "")
                << language.toStdString() << ' ' << name.toStdString();
    }
}

TEST(ChangesPage, IsATaggedPaper)
{
    const CarePlan before = example(exampleNames().first());
    for (const char* language : {"sv", "ar"}) {
        const Paper paper =
            makeChangesPaper(before, longPlan(4, 10), wordings(QString::fromUtf8(language)), context);
        const Result<RenderedPaper> rendered = renderPaper(paper);
        ASSERT_TRUE(rendered) << language;
        EXPECT_TRUE(rendered->tagged) << language;
    }
}

} // namespace rundbord
