// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_copy.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

const QDate today(2026, 11, 22);

StoreCopy copyOf(int daysAgo, CopyReason reason, int hour = 12, bool damaged = false)
{
    return {QDateTime(today.addDays(-daysAgo), QTime(hour, 0), Qt::LocalTime).toUTC(), reason, {}, damaged};
}

TEST(StoreCopyName, SaysWhenAndWhyAndNothingElse)
{
    const StoreCopy copy{
        QDateTime(QDate(2026, 11, 22), QTime(12, 5, 1), Qt::UTC), CopyReason::Meeting, {}, false};
    EXPECT_EQ(copyName(copy), QStringLiteral("20261122T120501Z-meeting.rundbord"));
}

TEST(StoreCopyName, IsReadBack)
{
    for (const CopyReason reason : {CopyReason::Meeting, CopyReason::Migration, CopyReason::Close,
                                    CopyReason::Asked, CopyReason::Replaced}) {
        for (const char* anchor : {"", "1042-0a1b2c3d"}) {
            for (const bool damaged : {false, true}) {
                const StoreCopy copy{QDateTime(QDate(2026, 3, 1), QTime(23, 59, 59), Qt::UTC), reason,
                                     QString::fromLatin1(anchor), damaged};
                EXPECT_EQ(copyFromName(copyName(copy)), copy) << qPrintable(copyName(copy));
            }
        }
    }
}

TEST(StoreCopyName, OtherFilesAreNoCopies)
{
    for (const char* name :
         {"", "unfinished", "20261122T120501Z-meeting.rundbord-wal", "20261322T120501Z-meeting.rundbord",
          "20261122T120501Z-party.rundbord", "x20261122T120501Z-meeting.rundbord",
          "20261122T120501Z-meeting-Åsa.rundbord", "../20261122T120501Z-meeting.rundbord"})
        EXPECT_FALSE(copyFromName(QString::fromUtf8(name))) << name;
}

TEST(SurplusCopies, TenMeetingsStayHoweverOld)
{
    std::vector<StoreCopy> copies;
    for (int i = 0; i < 12; ++i)
        copies.push_back(copyOf(100 + i, CopyReason::Meeting));
    EXPECT_THAT(surplusCopies(copies, today), testing::ElementsAre(copies[10], copies[11]));
}

TEST(SurplusCopies, OneADayStaysForFourteenDays)
{
    std::vector<StoreCopy> copies;
    for (int day = 0; day < 16; ++day)
        copies.push_back(copyOf(day, CopyReason::Close));
    EXPECT_THAT(surplusCopies(copies, today), testing::ElementsAre(copies[14], copies[15]));
}

TEST(SurplusCopies, TheLastOfADayStays)
{
    const StoreCopy morning = copyOf(1, CopyReason::Close, 8);
    const StoreCopy evening = copyOf(1, CopyReason::Close, 18);
    EXPECT_THAT(surplusCopies({morning, evening}, today), testing::ElementsAre(morning));
    EXPECT_THAT(surplusCopies({evening, morning}, today), testing::ElementsAre(morning)) << "in any order";
}

TEST(SurplusCopies, AWholeOneIsWorthMoreThanALaterDamagedOne)
{
    const StoreCopy whole = copyOf(1, CopyReason::Close, 8);
    const StoreCopy damaged = copyOf(1, CopyReason::Close, 18, true);
    EXPECT_THAT(surplusCopies({damaged, whole}, today), testing::ElementsAre(damaged));
}

TEST(SurplusCopies, TheNewestWholeOneIsNeverGivenUp)
{
    const StoreCopy whole = copyOf(200, CopyReason::Close);
    const StoreCopy before = copyOf(201, CopyReason::Close);
    std::vector<StoreCopy> copies{whole, before};
    for (int day = 0; day < 20; ++day)
        copies.push_back(copyOf(day, CopyReason::Meeting, 12, true));
    const std::vector<StoreCopy> surplus = surplusCopies(copies, today);
    EXPECT_THAT(surplus, testing::Contains(before));
    EXPECT_THAT(surplus, testing::Not(testing::Contains(whole)));
}

TEST(SurplusCopies, WhatWasReplacedStays)
{
    EXPECT_THAT(surplusCopies({copyOf(300, CopyReason::Replaced), copyOf(0, CopyReason::Close)}, today),
                testing::IsEmpty());
}

TEST(SurplusCopies, AClockThatWasSetBackCostsNothing)
{
    const StoreCopy ahead = copyOf(-400, CopyReason::Close);
    EXPECT_THAT(surplusCopies({ahead, copyOf(1, CopyReason::Close)}, today), testing::IsEmpty());
}

} // namespace

} // namespace rundbord
