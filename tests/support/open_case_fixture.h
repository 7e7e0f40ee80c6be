// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/case_file.h"
#include "core/usecases/case_book.h"
#include "tests/support/event_loop.h"
#include "tests/support/failing_disk.h"
#include "tests/support/fake_clock.h"
#include "tests/support/first_meeting.h"
#include "tests/support/scratch_folder.h"

#include <gtest/gtest.h>

namespace rundbord
{

//! One of the example meetings that come with the program.
inline CarePlan examplePlan(const char* name = "1-adult-psychiatry.json")
{
    return readCaseFile(readBytes(QStringLiteral(":/examples/") + QString::fromLatin1(name)).value(),
                        QDate(2026, 11, 22))
        .value();
}

//! A case open on a real store, on a disk that fails when told to.
class OpenCaseTest : public testing::Test
{
protected:
    explicit OpenCaseTest(FailingDisk::Memory memory = FailingDisk::Memory::Platter)
        : m_disk(memory)
    {
    }

    void SetUp() override
    {
        (void)m_folder.create(m_disk.vfs());
        start();
        m_id = m_book->create(examplePlan()).value();
        reopen();
    }

    void TearDown() override
    {
        m_disk.heal();
        m_case.reset();
        m_writer.reset();
    }

    OpenCase& openCase() { return *m_case; }
    const CarePlan& plan() { return m_case->plan(); }

    void start()
    {
        using namespace std::chrono_literals;
        m_writer = std::make_unique<Writer>(m_folder.open(m_disk.vfs()), WriterPace{10ms, 5ms});
        m_book = std::make_unique<CaseBook>(*m_writer, ownAgendas(), m_clock);
    }

    void reopen() { m_case = m_book->open(m_id).value().openCase; }

    //! Closes everything as a loss of power would, and opens it again from what the disk holds.
    void restart()
    {
        m_case.reset();
        m_book.reset();
        m_writer.reset();
        start();
        reopen();
    }

    //! Makes a copy of the store: that copy.
    StoreCopy copy()
    {
        bool copied = false;
        const auto heard =
            QObject::connect(m_writer.get(), &Writer::copied, m_writer.get(), [&] { copied = true; });
        m_writer->copy(CopyReason::Meeting, m_clock.now());
        EXPECT_TRUE(m_loop.until([&] { return copied; }));
        QObject::disconnect(heard);
        return m_writer->copies().front();
    }

    [[nodiscard]] bool waitFor(SaveState state)
    {
        return m_loop.until([&] { return m_case->saveState() == state; });
    }

    EventLoop m_loop;
    FakeClock m_clock{QDateTime(QDate(2026, 12, 1), QTime(13, 0))};
    FailingDisk m_disk;
    ScratchFolder m_folder;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<CaseBook> m_book;
    CaseId m_id;
    std::unique_ptr<OpenCase> m_case;
};

} // namespace rundbord
