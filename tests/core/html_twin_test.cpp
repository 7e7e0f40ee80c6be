// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/html_twin.h"

#include "core/document/full_plan.h"
#include "core/document/own_words.h"
#include "core/document/paper_languages.h"
#include "core/document/recovery_sheet.h"
#include "core/document/shred_paper.h"
#include "core/document/simple_plan.h"
#include "tests/support/made_up_plans.h"
#include "tests/support/random_plan.h"
#include "tests/support/twin_reading.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace rundbord
{

namespace
{

using namespace test;
using testing::ElementsAre;

const PaperContext context{
    QDateTime(QDate(2026, 12, 1), QTime(14, 8)), true, {}, false, LogMark{128, QStringLiteral("7f3a 91c2")}};

const Wordings& standard()
{
    static const Wordings read = wordings(QStringLiteral("sv"));
    return read;
}

Paper fullPaper(const CarePlan& plan)
{
    return makeFullPlan(plan, standard(), context);
}

Paper simplePaper(const CarePlan& plan)
{
    static const Wordings plain = plainWordings(QStringLiteral("sv"));
    return makeSimplePlan(plan, plain, context);
}

QByteArray twinOf(const Paper& paper)
{
    return htmlTwin(paper).value();
}

//! What is wrong with the twin of a paper; where its words are others than the paper's, the place where they part.
std::string faultsOf(const Paper& paper)
{
    const ReadTwin read = readTwin(twinOf(paper));
    QStringList faults = read.faults;
    const QString wanted = wordsOf(paper);
    if (read.words != wanted) {
        const auto [there, here] =
            std::mismatch(wanted.begin(), wanted.end(), read.words.begin(), read.words.end());
        const qsizetype at = std::max<qsizetype>(0, there - wanted.begin() - 20);
        faults << QStringLiteral("other words: ") + wanted.mid(at, 60) + QStringLiteral(" | ") +
                      read.words.mid(at, 60);
    }
    if (read.title != paper.kind.simplified() || read.language != paper.language)
        faults << QStringLiteral("another title or language");
    return faults.join(QLatin1Char('\n')).toStdString();
}

std::vector<std::pair<QString, CarePlan>> plans()
{
    std::vector<std::pair<QString, CarePlan>> all = madeUpPlans();
    for (const QString& name : exampleNames())
        all.emplace_back(name, example(name));
    return all;
}

std::vector<std::string> asStd(const QStringList& list)
{
    std::vector<std::string> all;
    for (const QString& each : list)
        all.push_back(each.toStdString());
    return all;
}

CarePlan amanda()
{
    return example(exampleNames().first());
}

} // namespace

TEST(HtmlTwin, SaysWhatThePaperSaysAndNothingElse)
{
    for (const auto& [name, plan] : plans()) {
        EXPECT_EQ(faultsOf(fullPaper(plan)), std::string()) << name.toStdString();
        EXPECT_EQ(faultsOf(simplePaper(plan)), std::string()) << name.toStdString();
        EXPECT_EQ(faultsOf(makeOwnWordsPaper(plan, standard(), context)), std::string())
            << name.toStdString();
    }
    EXPECT_EQ(faultsOf(makeRecoverySheet(QStringLiteral("ABCD-EFGH-1234"), QDate(2026, 12, 1), standard())),
              std::string());
    EXPECT_EQ(faultsOf(makeShredPaper({}, standard())), std::string());
}

RC_GTEST_PROP(HtmlTwin, SaysWhatThePaperSaysForAnyPlan, (const CarePlan& plan))
{
    RC_ASSERT(faultsOf(fullPaper(plan)) == std::string());
    RC_ASSERT(faultsOf(simplePaper(plan)) == std::string());
    RC_ASSERT(faultsOf(makeOwnWordsPaper(plan, standard(), context)) == std::string());
}

RC_GTEST_PROP(HtmlTwin, IsTheSamePageFromTheRight, (const CarePlan& plan))
{
    Paper paper = fullPaper(plan);
    paper.language = QStringLiteral("fa");
    RC_ASSERT(faultsOf(paper) == std::string());
}

TEST(HtmlTwin, HasTheOutlineOfThePlan)
{
    EXPECT_THAT(asStd(readTwin(twinOf(fullPaper(amanda()))).headings),
                ElementsAre("1 Amandas plan", "2 Det ville jag ha svar på", "2 Hur har jag det nu?",
                            "3 Det fungerar bra", "3 Det fungerar sämre", "3 Mina styrkor",
                            "3 Den hjälp jag har nu", "2 Lagens punkt 1. Vad behöver jag, och vad ska hända?",
                            "3 Behov 1. Sova och orka dagen", "3 Behov 2. Rimliga krav på praktiken",
                            "3 Behov 3. Veta vem jag ringer när det blir sämre", "2 Vad händer nu?",
                            "2 Om jag mår sämre", "3 Så märks det", "3 Det hjälper mig", "3 Jag ringer",
                            "3 Det vill jag inte", "2 Vem ansvarar för vad, och hur når jag dem?",
                            "2 När ses vi igen?", "2 Vad har jag sagt ja till?", "2 Så fick jag planen",
                            "2 Ord i planen", "2 Lagens fyra punkter"));
}

TEST(HtmlTwin, TheStripOfTheLawLeadsToTheSections)
{
    const ReadTwin whole = readTwin(twinOf(fullPaper(amanda())));
    EXPECT_THAT(asStd(whole.links), ElementsAre("Lagens punkt 1. Vad behöver jag, och vad ska hända?",
                                                "Vem ansvarar för vad, och hur når jag dem?",
                                                "Vem ansvarar för vad, och hur når jag dem?"));
    EXPECT_FALSE(whole.words.contains(QStringLiteral("sidan")));
    const ReadTwin draft = readTwin(twinOf(fullPaper(CarePlan())));
    EXPECT_TRUE(draft.links.isEmpty());
    EXPECT_TRUE(draft.words.contains(squeezed(QStringLiteral("Det andra gör: saknas"))));
}

TEST(HtmlTwin, TellsTheRowsOfAHuvudmanUnderItsName)
{
    const QByteArray page = twinOf(fullPaper(amanda()));
    EXPECT_TRUE(page.contains("<th scope=\"rowgroup\" rowspan=\""));
    EXPECT_TRUE(page.contains("<th scope=\"row\"><b>torsdag 3 december</b></th>"));
    EXPECT_TRUE(page.contains("<td data-head=\"Läge\">Beslutad</td>"));
}

TEST(HtmlTwin, MarksHerOwnWordsAsHers)
{
    const QString page = QString::fromUtf8(twinOf(fullPaper(amanda())));
    EXPECT_TRUE(page.contains(
        QStringLiteral("<figcaption>Viktigast för mig</figcaption>\n<blockquote>\n<p>”Att slippa berätta")));
}

TEST(HtmlTwin, TextIsNeverMarkup)
{
    const QString hostile =
        QString::fromUtf8("<script>alert(1)</script> &amp; \"'> 😀 خطتي ]]> <!-- **b** %1\x07\x1b");
    CarePlan plan = planOf(hostile);
    plan.person.identifier = {};
    for (const Paper& paper : {fullPaper(plan), simplePaper(plan)}) {
        EXPECT_EQ(faultsOf(paper), std::string());
        const QByteArray page = twinOf(paper);
        EXPECT_FALSE(page.contains("<script"));
        EXPECT_FALSE(page.contains("<!--"));
        EXPECT_TRUE(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; &quot;'&gt; 😀 خطتي"));
        EXPECT_FALSE(page.contains('\x07'));
    }
}

TEST(HtmlTwin, LeavesOutWhatIsNoLetter)
{
    CarePlan plan = amanda();
    plan.purpose.mostImportant = QStringLiteral("a\0b\vc\u0085d\uffffe\ufdd0f") + QChar(0xd83d) +
                                 QStringLiteral("\r\nrad\rrad\u2028rad\ttab");
    const QString page = QString::fromUtf8(twinOf(fullPaper(plan)));
    EXPECT_TRUE(page.contains(QStringLiteral("abcdef\ufffd<br/>rad<br/>rad<br/>rad tab")));
    EXPECT_EQ(faultsOf(fullPaper(plan)), std::string());
}

TEST(HtmlTwin, IsReadFromTheSideOfItsLanguage)
{
    const QStringList fromTheRight{QStringLiteral("ar"), QStringLiteral("fa")};
    EXPECT_FALSE(twinOf(fullPaper(amanda())).contains("<bdi"));
    for (const QString& language : paperLanguages()) {
        const Paper paper = makeFullPlan(amanda(), test::wordings(language),
                                         {.madeAt = QDateTime(QDate(2026, 12, 1), QTime(14, 8))});
        const QByteArray page = twinOf(paper);
        const bool mirrored = fromTheRight.contains(language);
        EXPECT_EQ(readTwin(page).direction, mirrored ? QStringLiteral("rtl") : QStringLiteral("ltr"))
            << language.toStdString();
        EXPECT_EQ(page.contains("<bdi dir=\"ltr\">08-465 004 02</bdi>"), mirrored);
        EXPECT_EQ(page.contains("<span lang=\"sv\""), !language.startsWith(QStringLiteral("sv")));
        EXPECT_EQ(faultsOf(paper), std::string()) << language.toStdString();
    }
}

TEST(HtmlTwin, ItsTitleNamesNobody)
{
    for (const QString& name : exampleNames()) {
        const CarePlan plan = example(name);
        for (const Paper& paper : {fullPaper(plan), simplePaper(plan)}) {
            const QByteArray page = twinOf(paper);
            EXPECT_FALSE(page.left(page.indexOf("<body>"))
                             .contains(plan.person.name.section(QLatin1Char(' '), 0, 0).toUtf8()));
        }
    }
}

} // namespace rundbord
