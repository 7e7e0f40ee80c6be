// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/store/unsaved_changes.h"
#include "core/store/write_news.h"
#include "core/store/write_queue.h"

#include <set>

namespace rundbord
{

//! How long things may take.
struct WriterPace {
    //! From the first draft that would not survive a loss of power to the commit that makes it do so.
    std::chrono::milliseconds syncWithin{300};
    //! Between attempts while the disk fails.
    std::chrono::milliseconds retryEvery{1000};
};

//! The worker's side of a Writer: owns the store, commits what the queue brings, and keeps all of it in
//! memory until it is safe. After a failure it never goes on with the same connection: it opens a fresh one
//! and writes everything again. All on the worker's thread.
class WriteLoop
{
public:
    //! Queue and news must outlive this.
    WriteLoop(std::unique_ptr<Store> store, WriterPace pace, WriteQueue& queue, WriteNews& news);

    //! Until the queue is stopped; one last attempt to save everything, and the keys are gone.
    void run();

    // For the tasks of the queue.
    [[nodiscard]] const Store& store() const { return *m_store; }
    [[nodiscard]] Result<void> createCase(const Batch& first);
    [[nodiscard]] Result<void> deleteCase(const CaseId& caseId, const std::vector<LogEntry>& log);
    [[nodiscard]] Result<void> destroyLogYear(int year, const LogEntry& entry);
    [[nodiscard]] Result<void> witnessLog(const Secret& witness, const LogEntry& entry);
    [[nodiscard]] Result<ShredReport> shredCase(const CaseId& caseId, const std::vector<LogEntry>& log,
                                                const std::vector<QByteArray>& traces);
    [[nodiscard]] Result<StoreCopy> mendKey(const CaseId& caseId);
    //! Nothing happens if it is not due and `always` isn't said.
    void startCopy(CopyReason reason, const QDateTime& at, bool always);
    //! All there is, with what isn't power-safe yet.
    [[nodiscard]] Result<void> keepElsewhere(const QString& file) const
    {
        return m_store->keepElsewhere(m_kept.batches(Durability::Act), file);
    }
    //! What is neither a batch nor a case, and can be repeated after a failure.
    [[nodiscard]] Result<void> changeStore(const std::function<Result<void>(Store&)>& act);

private:
    using Clock = WriteQueue::Clock;

    void perform(const WriteQueue::Job& job);
    void collect(const Batch& batch);
    void work(bool hurry);
    [[nodiscard]] Clock::time_point wakeAt() const;

    void attempt(Durability durability);
    [[nodiscard]] Result<void> writeAll(Durability durability);
    [[nodiscard]] Result<void> dropHopeless(const Batch& batch, const Error& error);
    void settle();

    void copyOn(bool toTheEnd);
    void failCopy(const Error& error);

    void fail(const Error& error);
    void recover();
    [[nodiscard]] Result<void> startAfresh();
    void endFailure();
    [[nodiscard]] Result<void> withSecondTry(const std::function<Result<void>()>& act);
    //! The same for an act that has an answer.
    template <typename Answer>
    [[nodiscard]] Answer asked(const std::function<Answer()>& act);

    WriteQueue& m_queue;
    WriteNews& m_news;
    std::unique_ptr<Store> m_store;
    WriterPace m_pace;

    //! Not committed yet.
    UnsavedChanges m_waiting;
    //! Not power-safe yet; all of m_waiting among it.
    UnsavedChanges m_kept;
    //! The number of the batch collected last.
    quint64 m_upTo{0};
    quint64 m_announced{0};
    //! An act is waiting.
    bool m_urgent{false};
    //! When the oldest draft is to be made power-safe.
    std::optional<Clock::time_point> m_syncAt;
    //! Why the disk isn't written to at present, and when to try again.
    std::optional<Error> m_failure;
    Clock::time_point m_retryAt;
    //! Cases whose creation was reported as failed, though the disk may have it.
    std::set<CaseId> m_doubtful;
};

} // namespace rundbord
