// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cut_line.h"
#include "tests/support/folder_watch.h"
#include "tests/support/on_thread.h"
#include "tests/support/private_cups.h"
#include "ui/seams/cups_job.h"
#include "ui/seams/cups_print_service.h"

#include <QTemporaryFile>

#include <cups/cups.h>
#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

constexpr int manyBytes = 2'000'000;

JobWatch quickWatch(const PrivateCups& cups)
{
    return {std::chrono::milliseconds(5), std::chrono::minutes(1), cups.spool()};
}

PrintJob jobOf(const QByteArray& words)
{
    return {"%PDF-1.4\n" + words + "\n%%EOF\n", QStringLiteral("Min plan")};
}

Result<std::optional<JobTraces>> printAndLook(const PrivateCups& cups, const PrintJob& job, JobWatch watch,
                                              std::stop_token stop = {})
{
    return onThread(
        [&] { return CupsPrintService(std::move(watch)).printAndLook(cups.printer(), job, stop); });
}

//! The jobs CUPS still has to do.
int waitingJobs()
{
    return onThread([] {
        cups_job_t* jobs = nullptr;
        const int count = cupsGetJobs2(CUPS_HTTP_DEFAULT, &jobs, nullptr, 0, CUPS_WHICHJOBS_ACTIVE);
        cupsFreeJobs(count, jobs);
        return count;
    });
}

//! An environment variable for as long as a test needs it.
class Setting
{
public:
    Setting(const char* name, const QByteArray& value)
        : m_name(name)
        , m_before(qgetenv(name))
    {
        qputenv(name, value);
    }
    Setting(const Setting&) = delete;
    Setting& operator=(const Setting&) = delete;
    ~Setting()
    {
        if (m_before.isNull())
            qunsetenv(m_name);
        else
            qputenv(m_name, m_before);
    }

private:
    const char* m_name;
    QByteArray m_before;
};

} // namespace

TEST(CupsPrintTest, KnowsThePrinterAndPrintsEveryByte)
{
    const PrivateCups cups;
    const auto printers = onThread([] { return CupsPrintService().printers(); });
    EXPECT_EQ(printers, (QList<PrinterChoice>{{cups.printer(), QStringLiteral("Rummets skrivare"), true}}));
    const PrintJob job = jobOf(QByteArray(manyBytes, 'x'));
    EXPECT_TRUE(printAndLook(cups, job, quickWatch(cups)).value());
    EXPECT_EQ(cups.printed(), (std::map<int, QByteArray>{{1, job.pdf}}));
}

TEST(CupsPrintTest, LeavesNoFileWhereTemporaryFilesAre)
{
    const PrivateCups cups;
    const QTemporaryDir folder;
    const Setting temporary("TMPDIR", folder.path().toUtf8());
    const FolderWatch watch(folder.path());
    EXPECT_TRUE(printAndLook(cups, jobOf("hemligt"), quickWatch(cups)).value());
    EXPECT_EQ(watch.seen(), 0);
    EXPECT_EQ(cups.printed().size(), 1U);

    // what it would have seen: libcups's own temporary file, and Qt's, which has no name
    EXPECT_GT(onThread([&] {
                  std::array<char, 1024> name{};
                  ::close(cupsTempFd(name.data(), name.size()));
                  return watch.seen();
              }),
              0);
    QTemporaryFile unnamed;
    ASSERT_TRUE(unnamed.open());
    EXPECT_GT(watch.seen(), 0);
}

TEST(CupsPrintTest, TellsThatAServerAsInstalledKeepsThePlan)
{
    PrivateCups cups;
    const Result<std::optional<JobTraces>> traces = printAndLook(cups, jobOf("hemligt"), quickWatch(cups));
    ASSERT_TRUE(traces) << traces.error().detail.toStdString();
    EXPECT_EQ(*traces, (JobTraces{Kept::Yes, Kept::Yes}));
    cups.stop();
    EXPECT_TRUE(cups.spooled().contains("hemligt"));
    EXPECT_TRUE(cups.spooled().contains("Min plan"));
}

TEST(CupsPrintTest, AsksCupsItselfWhereItsFolderCantBeRead)
{
    const PrivateCups cups;
    JobWatch watch = quickWatch(cups);
    watch.spool = QStringLiteral("/nowhere");
    const Result<std::optional<JobTraces>> traces = printAndLook(cups, jobOf("hemligt"), watch);
    ASSERT_TRUE(traces);
    EXPECT_EQ(*traces, (JobTraces{Kept::Yes, Kept::Yes}));
}

TEST(CupsPrintTest, TellsThatNothingIsKeptWithTheTwoLines)
{
    PrivateCups cups(PrivateCups::Setup::KeepsNothing);
    const Result<std::optional<JobTraces>> traces = printAndLook(cups, jobOf("hemligt"), quickWatch(cups));
    ASSERT_TRUE(traces) << traces.error().detail.toStdString();
    EXPECT_EQ(*traces, (JobTraces{Kept::No, Kept::No}));
    EXPECT_EQ(cups.printed().size(), 1U);
    cups.stop();
    EXPECT_FALSE(cups.spooled().contains("hemligt"));
    EXPECT_FALSE(cups.spooled().contains("Min plan"));
}

TEST(CupsPrintTest, SaysWhatItCantSee)
{
    const Setting server("CUPS_SERVER", "/nowhere/cups.sock");
    const QTemporaryDir spool;
    EXPECT_EQ(onThread([&] { return CupsJob(1).traces(spool.path()); }),
              (JobTraces{Kept::Unknown, Kept::Unknown}));
}

TEST(CupsPrintTest, TakesAJobBackThatAPrinterDoesntDo)
{
    const PrivateCups cups(PrivateCups::Setup::PrinterStopped);
    JobWatch watch = quickWatch(cups);
    watch.patience = std::chrono::milliseconds(50);
    const Result<std::optional<JobTraces>> late = printAndLook(cups, jobOf("hemligt"), watch);
    ASSERT_TRUE(late);
    EXPECT_FALSE(*late);
    EXPECT_EQ(waitingJobs(), 0);

    std::stop_source stopped;
    stopped.request_stop();
    const Result<std::optional<JobTraces>> ended =
        printAndLook(cups, jobOf("hemligt"), quickWatch(cups), stopped.get_token());
    ASSERT_TRUE(ended);
    EXPECT_FALSE(*ended);
    EXPECT_EQ(waitingJobs(), 0);
}

TEST(CupsPrintTest, APlanThatBreaksOffIsNotPrinted)
{
    const PrivateCups cups;
    const QTemporaryDir folder;
    const QByteArray line = folder.filePath(QStringLiteral("line")).toUtf8();
    const CutLine cut(line, cups.socket().toUtf8(), manyBytes / 4);
    const Setting server("CUPS_SERVER", line);
    const PrintJob job = jobOf(QByteArray(manyBytes, 'x'));
    const auto print = [&] {
        return onThread([&] { return CupsPrintService().print(cups.printer(), job); });
    };
    const Result<void> broken = print();
    EXPECT_TRUE(cut.hasBroken());
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().code, ErrorCode::PrinterFailed);
    EXPECT_EQ(waitingJobs(), 0);
    EXPECT_TRUE(cups.printed().empty());
    EXPECT_TRUE(print()); // the next time it goes through
}

TEST(CupsPrintTest, SaysThatThereIsNoPrintSystem)
{
    const Setting server("CUPS_SERVER", "/nowhere/cups.sock");
    EXPECT_TRUE(onThread([] { return CupsPrintService().printers(); }).isEmpty());
    const Result<void> printed =
        onThread([] { return CupsPrintService().print(QStringLiteral("room"), jobOf("hemligt")); });
    ASSERT_FALSE(printed);
    EXPECT_EQ(printed.error().code, ErrorCode::PrinterFailed);
}

} // namespace rundbord
