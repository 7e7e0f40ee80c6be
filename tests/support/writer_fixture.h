// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/writer.h"
#include "tests/support/event_loop.h"
#include "tests/support/failing_disk.h"
#include "tests/support/scratch_folder.h"

#include <gtest/gtest.h>

namespace rundbord
{

inline constexpr WriterPace quick{std::chrono::milliseconds(10), std::chrono::milliseconds(5)};
//! So that nothing happens by the clock while a test looks.
inline constexpr WriterPace never{std::chrono::hours(1), std::chrono::hours(1)};

inline const CaseId theCase = CaseId::create();

inline RecordId numbered(quint64 number)
{
    return RecordId(QUuid(static_cast<uint>(number), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
}

inline Batch batchOf(quint64 record, const QByteArray& payload, Durability durability = Durability::Draft)
{
    return {theCase, {{numbered(record), payload}}, std::nullopt, durability};
}

using Payloads = std::map<quint64, std::string>;

inline Payloads payloadsOf(const Result<LoadedCase>& loaded)
{
    if (!loaded || !loaded->damaged.empty() || !loaded->manifestAgrees)
        return {{0, "damaged"}};
    Payloads payloads;
    for (const LoadedRecord& record : loaded->records)
        payloads[record.id.uuid().data1] = record.payload.toStdString();
    return payloads;
}

//! A writer on a failing disk, with its signals written down, and one case to write to.
class WriterFixture : public testing::Test
{
protected:
    void SetUp() override
    {
        auto store = m_folder.create(m_disk.vfs());
        ASSERT_TRUE(store->createCase({theCase, {}, std::nullopt, Durability::Act}));
    }

    void TearDown() override
    {
        m_disk.heal();
        m_writer.reset();
    }

    void start(WriterPace pace)
    {
        m_writer = std::make_unique<Writer>(m_folder.open(m_disk.vfs()), pace);
        QObject::connect(m_writer.get(), &Writer::durable, m_writer.get(),
                         [this](quint64 sequence) { m_durable = sequence; });
        QObject::connect(m_writer.get(), &Writer::failed, m_writer.get(),
                         [this](const Error& error) { m_failures.push_back(error.code); });
        QObject::connect(m_writer.get(), &Writer::recovered, m_writer.get(), [this] { ++m_recoveries; });
    }

    [[nodiscard]] bool waitForDurable(quint64 sequence)
    {
        return m_loop.until([&] { return m_durable >= sequence; });
    }
    [[nodiscard]] bool waitForFailure()
    {
        return m_loop.until([&] { return !m_failures.empty(); });
    }

    //! What is found when the power is lost right now and comes back.
    [[nodiscard]] Payloads afterPowerLoss() const
    {
        const ScratchFolder afterwards;
        const FailingDisk sameMake; // syncs at no cost
        m_disk.pullPlugInto(afterwards.path());
        return payloadsOf(afterwards.open(sameMake.vfs())->readCase(theCase));
    }

    [[nodiscard]] Payloads onDisk()
    {
        m_writer.reset();
        return payloadsOf(m_folder.open()->readCase(theCase));
    }

    EventLoop m_loop;
    ScratchFolder m_folder;
    FailingDisk m_disk;
    std::unique_ptr<Writer> m_writer;
    quint64 m_durable{0};
    std::vector<ErrorCode> m_failures;
    int m_recoveries{0};
};

} // namespace rundbord
