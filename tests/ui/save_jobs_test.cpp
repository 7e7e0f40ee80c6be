// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/save_jobs.h"

#include "tests/support/scratch_folder.h"

#include <QFile>

#include <gmock/gmock.h>

namespace rundbord
{

namespace
{

const PrintJob simple{"simple", QStringLiteral("Min plan"), 1, Sides::One, QStringLiteral("min-plan.pdf")};
const PrintJob full{"full", QStringLiteral("Samordnad individuell plan"), 1, Sides::One,
                    QStringLiteral("plan.pdf")};

} // namespace

TEST(SaveJobsTest, WritesEveryPaperThatWasChosenOnce)
{
    const ScratchFolder folder;
    PrintJob toOthers = full;
    toOthers.copies = 4;
    const Result<QStringList> names = saveJobs(folder.path("min-plan.pdf"), {simple, full, toOthers});
    ASSERT_TRUE(names);
    EXPECT_EQ(*names, (QStringList{QStringLiteral("min-plan.pdf"), QStringLiteral("plan.pdf")}));
    EXPECT_EQ(fileBytes(folder.path("min-plan.pdf")), "simple");
    EXPECT_EQ(fileBytes(folder.path("plan.pdf")), "full");
    EXPECT_EQ(folder.names().size(), 2U);
}

TEST(SaveJobsTest, ReplacesNothingThatNobodyChose)
{
    const ScratchFolder folder;
    setFileBytes(folder.path("plan.pdf"), "older");
    ASSERT_TRUE(saveJobs(folder.path("min-plan.pdf"), {simple, full}));
    EXPECT_EQ(fileBytes(folder.path("plan.pdf")), "older");
    EXPECT_EQ(fileBytes(folder.path("plan 2.pdf")), "full");
}

TEST(SaveJobsTest, SaysThatThereIsNoSuchPlace)
{
    const ScratchFolder folder;
    const Result<QStringList> names = saveJobs(folder.path("no/such/plan.pdf"), {simple});
    ASSERT_FALSE(names);
    EXPECT_EQ(names.error().code, ErrorCode::FileNotWritable);
}

} // namespace rundbord
