// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of paper in every language: what must hold for all of them.
#include "core/document/paper_languages.h"
#include "core/document/plan_paper.h"
#include "core/exchange/case_file.h"
#include "core/pdf/render_paper.h"
#include "tests/pdf/page_reading.h"
#include "tests/support/made_up_plans.h"
#include "tests/support/random_plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace rundbord
{

void showValue(const CarePlan& plan, std::ostream& out);

namespace
{

using namespace test;

const QDateTime madeAt(QDate(2026, 12, 1), QTime(14, 8));

QString u8(const char* text)
{
    return QString::fromUtf8(text);
}

const PaperWordings& wordingsOf(const QString& language)
{
    static std::map<QString, PaperWordings> read;
    const auto found = read.find(language);
    return found == read.end() ? read.emplace(language, readPaperLanguage(language).value()).first->second
                               : found->second;
}

Paper paperOf(PaperKind kind, const CarePlan& plan, const QString& language)
{
    return makePlanPaper(kind, plan, wordingsOf(language), {madeAt, true, {2, 3}});
}

struct Limits {
    qreal smallest;
    qreal bottom;
    bool onePage;
};

Limits limitsOf(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Full:
        return {full::text.size, sheet::height, false};
    case PaperKind::Simple:
    case PaperKind::Next:
        return {simple::text.size, simple::bodyBottom, true};
    case PaperKind::Large:
        return {large::head.size, sheet::height, false};
    case PaperKind::Child:
        return {child::month.size, child::bodyBottom, true};
    }
    return {};
}

std::string faultsOf(PaperKind kind, const CarePlan& plan, const QString& language)
{
    const Paper paper = paperOf(kind, plan, language);
    const Pages pages = layOut(paper);
    const Limits limits = limitsOf(kind);
    QStringList faults;
    if (limits.onePage && pages.pages.size() != 1)
        faults << QStringLiteral("%1 pages").arg(pages.pages.size());
    const qreal left = paper.rightToLeft ? sheet::width - sheet::left - sheet::textWidth : sheet::left;
    for (const PaperPage& page : pages.pages) {
        faults << faultsOn(page, limits.smallest, left);
        for (const ReadLine& line : linesOn(page)) {
            if (line.text->area.bottom() > limits.bottom)
                faults << QStringLiteral("below the page: ") + line.text->line.text();
        }
    }
    return faults.mid(0, 5).join(QLatin1Char('\n')).toStdString();
}

QString wordsOf(PaperKind kind, const CarePlan& plan, const QString& language = QStringLiteral("sv"))
{
    QString words;
    for (const PaperPage& page : layOut(paperOf(kind, plan, language)).pages)
        words += textOf(page) + QLatin1Char('\n');
    return words.simplified();
}

std::vector<std::pair<QString, CarePlan>> plans()
{
    std::vector<std::pair<QString, CarePlan>> all = madeUpPlans();
    for (const QString& name : exampleNames())
        all.emplace_back(name, example(name));
    all.emplace_back(u8("nothing"), CarePlan());
    all.emplace_back(u8("forty actions"), longPlan(4, 10));
    all.emplace_back(u8("long texts"), planOf(u8("Två ord. ").repeated(250)));
    all.emplace_back(u8("one long word"), planOf(u8("abcdefghij").repeated(250)));
    all.emplace_back(u8("other scripts"), planOf(u8("😀 خطتي 你好 é <b>")));
    return all;
}

} // namespace

TEST(PaperKinds, KeepTheRulesInEveryLanguage)
{
    for (const QString& name : exampleNames()) {
        for (const auto& [kind, file] : paperNames) {
            for (const QString& language : paperLanguages())
                EXPECT_EQ(faultsOf(kind, example(name), language), "")
                    << name.toStdString() << ' ' << file << ' ' << language.toStdString();
        }
    }
}

TEST(PaperKinds, KeepTheRulesForExtremes)
{
    for (const auto& [name, plan] : plans()) {
        for (const auto& [kind, file] : paperNames) {
            for (const char* language : {"sv", "fi", "ar"})
                EXPECT_EQ(faultsOf(kind, plan, u8(language)), "")
                    << name.toStdString() << ' ' << file << ' ' << language;
        }
    }
}

RC_GTEST_PROP(PaperKinds, KeepTheRulesForAnyPlan, (const CarePlan& plan))
{
    const PaperKind kind =
        paperNames.at(static_cast<size_t>(*rc::gen::inRange<int>(1, static_cast<int>(paperNames.size()))))
            .first;
    const QString language =
        paperLanguages().at(*rc::gen::inRange<int>(0, static_cast<int>(paperLanguages().size())));
    RC_ASSERT(faultsOf(kind, plan, language) == std::string());
}

TEST(PaperKinds, AreTheSameBytesEachTime)
{
    const CarePlan plan = example(exampleNames().at(1));
    for (const auto& [kind, file] : paperNames) {
        const Paper paper = paperOf(kind, plan, u8("fa"));
        EXPECT_EQ(renderPaper(paper)->pdf, renderPaper(paper)->pdf) << file;
        EXPECT_TRUE(renderPaper(paper)->tagged) << file;
    }
}

TEST(PaperKinds, LargePrintDoesAloneOnItsFirstPage)
{
    const CarePlan greta = example(exampleNames().at(2));
    const QString first =
        textOf(layOut(paperOf(PaperKind::Large, greta, u8("sv"))).pages.front()).simplified();
    for (const char* wanted :
         {"Gretas plan", "Viktigast för mig", "”Jag ska hem till min stol.”", "Vem ringer jag?",
          "Petra Mo, som håller ihop planen", "08-465 004 10", "Björklunda kommun har ansvaret för planen.",
          "Vad händer nu?", "fredag 4 december", "Ring Petra Mo 08-465 004 10", "Nästa sida →"})
        EXPECT_TRUE(first.contains(u8(wanted))) << wanted << " in\n" << first.toStdString();
    const QString all = wordsOf(PaperKind::Large, greta);
    for (const char* wanted :
         {"torsdag 14 januari 2027", "klockan 14.00, hemma hos Greta", "”Att det slutar värka.”",
          "Så pratar ni med mig", "Sammanfatta efter varje punkt", "Sista sidan"})
        EXPECT_TRUE(all.contains(u8(wanted))) << wanted << " in\n" << all.toStdString();
}

TEST(PaperKinds, LargePrintLeavesNothingOutHoweverLong)
{
    const QString words = wordsOf(PaperKind::Large, longPlan(4, 10));
    EXPECT_EQ(words.count(u8("Följa med till vårdcentralen")), 40);
}

TEST(PaperKinds, TheChildsPlanBeginsWithTheChildAndEndsWithTalkingAgain)
{
    const QString words = wordsOf(PaperKind::Child, example(exampleNames().at(1)));
    EXPECT_TRUE(words.startsWith(u8("Elias plan ”Skolan låter. Hunden låter inte.” "
                                    "Det första som ska bli bättre: ”Komma när det är tomt.”")))
        << words.toStdString();
    for (const char* wanted :
         {"Sofia och Daniel skriver en lapp.", "Eva gör ett schema med bilder.", "torsdag 10 december",
          "Vi pratar igen", "Då säger jag till en vuxen.", "tisdag 26 januari"})
        EXPECT_TRUE(words.contains(u8(wanted))) << wanted << " in\n" << words.toStdString();
    EXPECT_FALSE(words.contains(u8("skilsmässa")));
}

TEST(PaperKinds, TheChildsPicturesAreThoseChosen)
{
    const Pages pages = layOut(paperOf(PaperKind::Child, example(exampleNames().at(1)), u8("sv")));
    std::vector<ChildPicture> pictures;
    for (const auto& [origin, picture] : shapesOn<PictureItem>(pages.pages.front()))
        pictures.push_back(picture->picture);
    EXPECT_THAT(pictures, testing::Contains(ChildPicture::Schedule));
    EXPECT_EQ(pictures.back(), ChildPicture::Talk);
    CarePlan without = example(exampleNames().at(1));
    for (Need& need : without.needs) {
        for (Action& action : need.goals[0].subgoals[0].actions)
            action.picture = ChildPicture::None;
    }
    EXPECT_EQ(faultsOf(PaperKind::Child, without, u8("sv")), "");
}

TEST(PaperKinds, TheNextStepsGoOnHalfASheet)
{
    const Pages pages = layOut(paperOf(PaperKind::Next, example(exampleNames().at(0)), u8("sv")));
    for (const ReadLine& line : linesOn(pages.pages.front()))
        EXPECT_LT(line.text->area.bottom(), simple::halfBottom) << line.text->line.text().toStdString();
    const QString words = textOf(pages.pages.front()).simplified();
    for (const char* wanted : {"Det händer nu", "Mona Sund ringer mig.", "Johan Ahl", "08-465 004 02",
                               "2 mars 2027", "saker till. De står i Hela planen, sidan 2."})
        EXPECT_TRUE(words.contains(u8(wanted))) << wanted << " in\n" << words.toStdString();
}

TEST(PaperKinds, ReadFromTheRightMirrorTheSheetButNotHerWords)
{
    const CarePlan amanda = example(exampleNames().at(0));
    const PaperPage page = layOut(paperOf(PaperKind::Simple, amanda, u8("ar"))).pages.front();
    const qreal right = sheet::width - sheet::left;
    for (const auto& [origin, bar] : shapesOn<FillItem>(page))
        EXPECT_NEAR(bar->area.right(), right, 0.01);
    qreal left = 0;
    for (const ReadLine& line : wordsOn(page)) {
        if (line.origin.role == Role::Title) {
            EXPECT_NEAR(line.text->area.right(), right, 0.01);
        }
        if (line.origin.role != Role::Quote)
            continue;
        EXPECT_EQ(line.text->line.direction, Qt::LeftToRight);
        EXPECT_TRUE(line.text->line.written);
        left = left == 0 ? line.text->area.left() : left;
        EXPECT_NEAR(line.text->area.left(), left, 0.01); // one block, its lines beginning together
    }
    EXPECT_GT(left, 0);
}

TEST(PaperKinds, SayTheHeadingsInSwedishToo)
{
    const CarePlan amanda = example(exampleNames().at(0));
    for (const QString& language : paperLanguages()) {
        const bool foreign = !language.startsWith(u8("sv"));
        EXPECT_EQ(wordsOf(PaperKind::Simple, amanda, language).contains(u8("Vad händer nu?")), true);
        const Paper paper = paperOf(PaperKind::Simple, amanda, language);
        EXPECT_EQ(paper.writtenLanguage.isEmpty(), !foreign);
        EXPECT_EQ(std::get<SimplePage>(paper.content).interpreterLines, foreign);
    }
}

TEST(PaperKinds, SayWhenThePlanHasEnded)
{
    CarePlan plan = example(exampleNames().at(0));
    plan.summary.continuation.future = PlanFuture::Ends;
    plan.summary.continuation.endReason = EndReason::GoalsReached;
    plan.summary.continuation.endedAt = QDate(2027, 3, 2);
    for (const auto& [kind, file] : paperNames) {
        EXPECT_EQ(paperOf(kind, plan, u8("sv")).band, u8("AVSLUTAD")) << file;
        EXPECT_EQ(faultsOf(kind, plan, u8("ar")), "") << file;
    }
    EXPECT_TRUE(wordsOf(PaperKind::Simple, plan).contains(u8("Planen slutade 2 mars 2027.")));
    plan.responsibility.leadPrincipal = LeadPrincipal::NotSet;
    EXPECT_EQ(paperOf(PaperKind::Simple, plan, u8("sv")).band, u8("UTKAST"))
        << "what is missing is said first";
}

} // namespace rundbord
