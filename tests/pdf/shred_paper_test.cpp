// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/shred_paper.h"

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

QDateTime moment(int day, int hour)
{
    return {QDate(2026, 11, day), QTime(hour, 5)};
}

ShredFacts facts(int copies)
{
    ShredFacts facts{QStringLiteral("5F3A-91C2"), moment(22, 13), QStringLiteral("Åsa Öberg"), {}, {}, true};
    for (int i = 0; i < copies; ++i)
        facts.followed.push_back(moment(1 + i % 20, 8));
    return facts;
}

QString wordsOn(const Pages& pages)
{
    QString words;
    for (const PaperPage& page : pages.pages)
        words += textOf(page) + QLatin1Char('\n');
    return words.simplified();
}

const Wordings& say()
{
    static const Wordings standard = wordings(QStringLiteral("sv"));
    return standard;
}

} // namespace

TEST(ShredPaper, SaysWhatWhenByWhomAndWhichCopiesFollowed)
{
    const QString words = wordsOn(layOut(makeShredPaper(facts(2), say())));
    for (const char* said : {"Kvitto på gallring", "5F3A-91C2", "22 november 2026 kl. 13.05", "Åsa Öberg",
                             "1 november 2026 kl. 08.05", "2 november 2026 kl. 08.05",
                             "finns inte i någon av dem", "Papper som är utskrivna."})
        EXPECT_TRUE(words.contains(QString::fromUtf8(said))) << said;
    for (const char* other : {"inte gick att nå", "som gick att nå", "när det söktes"})
        EXPECT_FALSE(words.contains(QString::fromUtf8(other))) << other;
    EXPECT_TRUE(wordsOn(layOut(makeShredPaper(facts(0), say())))
                    .contains(QStringLiteral("Ingen säkerhetskopia hade ärendet när det söktes.")));
}

TEST(ShredPaper, NamesWhatCouldNotBeReachedAndDoesntSayWhatWasNotSearched)
{
    ShredFacts some = facts(0);
    some.unreached = {moment(3, 9)};
    const QString words = wordsOn(layOut(makeShredPaper(some, say())));
    EXPECT_TRUE(
        words.contains(QStringLiteral("Säkerhetskopior som inte gick att nå 3 november 2026 kl. 09.05")));
    EXPECT_TRUE(words.contains(QStringLiteral("Ingen av de säkerhetskopior som gick att nå hade ärendet")));
    EXPECT_TRUE(words.contains(QStringLiteral("förstört i lagret och i alla filer som gick att nå")));
    EXPECT_TRUE(words.contains(QStringLiteral("söktes alla filer som gick att nå igenom")));
    EXPECT_FALSE(words.contains(QStringLiteral("går inte att öppna igen"))) << "it may be, from that copy";
    EXPECT_FALSE(words.contains(QStringLiteral("söktes alla filer igenom")));
    some.searched = false;
    EXPECT_FALSE(
        wordsOn(layOut(makeShredPaper(some, say()))).contains(QStringLiteral("finns inte i någon av dem")));
}

TEST(ShredPaper, StandsInOrderOnItsPages)
{
    for (const int copies : {0, 1, 24, 60}) {
        const Pages pages = layOut(makeShredPaper(facts(copies), say()));
        for (const PaperPage& page : pages.pages)
            EXPECT_EQ(faultsOn(page, full::text.size).join(QLatin1Char('\n')).toStdString(), "") << copies;
        EXPECT_LE(pages.pages.size(), copies > 24 ? 3U : 1U);
    }
}

TEST(ShredPaper, IsNamedAfterItsKind)
{
    const Paper paper = makeShredPaper(facts(1), say());
    EXPECT_EQ(paper.kind, QStringLiteral("Kvitto på gallring"));
    EXPECT_TRUE(renderPaper(paper));
}

} // namespace rundbord
