// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/copy_folder.h"
#include "core/store/restoring.h"
#include "core/store/store.h"
#include "tests/support/failing_disk.h"
#include "tests/support/scratch_folder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rundbord
{

//! A store with two cases on a disk that fails when told to, and copies of it.
class CopiesTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_store = m_folder.create(m_disk.vfs());
        for (const CaseId& id : {m_case, m_other})
            ASSERT_TRUE(m_store->createCase({id, {}, QByteArray("overview"), Durability::Act}));
        write("first");
    }

    void TearDown() override
    {
        m_disk.heal();
        m_store.reset();
    }

    void write(const QByteArray& payload)
    {
        for (const CaseId& id : {m_case, m_other})
            ASSERT_TRUE(m_store->write({id, {{RecordId::create(), payload}}, std::nullopt, Durability::Act}));
    }

    [[nodiscard]] Result<StoreCopy> tryCopy(CopyReason reason = CopyReason::Meeting)
    {
        if (Result<void> started = m_store->startCopy(reason, m_now); !started)
            return failAs(started);
        while (m_store->isCopying()) {
            const auto made = m_store->advanceCopy();
            if (!made)
                return failAs(made);
            if (*made)
                return **made;
        }
        return fail(ErrorCode::NotFound);
    }

    [[nodiscard]] StorePlace place() const { return m_folder.place(m_disk.vfs()); }
    [[nodiscard]] QString fileOf(const StoreCopy& copy) const { return copyPlace(place(), copy).path; }
    [[nodiscard]] QStringList backups() const
    {
        return QDir(m_folder.path("backups")).entryList(QDir::Files | QDir::Hidden);
    }

    //! What stands in a case of a store; "damaged" if anything of it doesn't open.
    [[nodiscard]] static std::vector<std::string> payloads(const Store& store, const CaseId& caseId)
    {
        std::vector<std::string> all;
        const auto loaded = store.readCase(caseId);
        if (!loaded || !loaded->damaged.empty() || !loaded->manifestAgrees)
            return {"damaged"};
        for (const LoadedRecord& record : loaded->records)
            all.push_back(record.payload.toStdString());
        return all;
    }

    //! The same for a file that holds a store, opened elsewhere so that it stays as it is.
    [[nodiscard]] std::vector<std::string> payloadsIn(const QString& file, const CaseId& caseId) const
    {
        const ScratchFolder elsewhere;
        QFile::copy(file, elsewhere.path("test.store"));
        const auto store = elsewhere.tryOpen();
        return store ? payloads(**store, caseId) : std::vector<std::string>{"doesn't open"};
    }

    //! The files in which the bytes stand, anywhere in the folder.
    [[nodiscard]] QStringList filesWith(const QByteArray& bytes) const
    {
        QStringList found;
        QDirIterator each(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            if (fileBytes(each.next()).contains(bytes))
                found << each.fileName();
        }
        return found;
    }

    ScratchFolder m_folder;
    FailingDisk m_disk;
    const CaseId m_case = CaseId::create();
    const CaseId m_other = CaseId::create();
    QDateTime m_now{QDate(2026, 11, 22), QTime(13, 5, 1), Qt::UTC};
    std::unique_ptr<Store> m_store;
};

} // namespace rundbord
