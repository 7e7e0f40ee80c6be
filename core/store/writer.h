// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/write_loop.h"

#include <QObject>

#include <optional>
#include <thread>

namespace rundbord
{

//! A case to destroy where it still is.
struct ShredTask {
    ShredOrder order;
    //! What the log is to say of it, if it isn't gone from the store yet either; then every copy is gone through.
    std::optional<std::vector<LogEntry>> inStore{};
};

//! The only way from the window to the store. Lives in the window's thread and owns another, which owns the
//! store. Writing never waits for the disk: acts are made power-safe at once, drafts within
//! WriterPace::syncWithin. While the disk fails, everything stays in memory and is tried again until it
//! works.
class Writer : public QObject
{
    Q_OBJECT

public:
    explicit Writer(std::unique_ptr<Store> store, WriterPace pace = {}, QObject* parent = nullptr);
    //! Stops.
    ~Writer() override;

    //! Takes the changes and returns at once with their number, counted from 1; 0 after stop().
    quint64 submit(Batch batch);

    //! One setting, in the same way.
    quint64 keepSetting(SettingId id, QByteArray payload, Durability durability = Durability::Act);

    // Wait for the worker and the disk. What was submitted before is included, unless the disk fails: then
    // they answer from what the disk has, or with its error.
    [[nodiscard]] Result<std::vector<CaseOverview>> overviews();
    [[nodiscard]] Result<LoadedCase> readCase(const CaseId& caseId);
    //! None if it was never set, SealBroken if it can't be read.
    [[nodiscard]] Result<std::optional<QByteArray>> setting(SettingId id);
    //! Power-safe when it returns. If it fails, there is no such case, at the latest when the disk works
    //! again.
    [[nodiscard]] Result<void> createCase(const Batch& first);
    [[nodiscard]] Result<void> deleteCase(const CaseId& caseId, const std::vector<LogEntry>& log = {});
    // The access log: as in Store.
    [[nodiscard]] Result<std::vector<int>> logYears();
    [[nodiscard]] Result<std::vector<LoadedLogEntry>> readLog(int year);
    [[nodiscard]] Result<LogReport> checkLog(const std::optional<LogAnchor>& printed = {});
    [[nodiscard]] Result<void> destroyLogYear(int year, const LogEntry& entry);
    [[nodiscard]] Result<void> witnessLog(const Secret& witness, const LogEntry& entry);
    //! How far the access log had come when something was made power-safe last: what a paper can count on.
    [[nodiscard]] const LogAnchor& logAnchor() const { return m_anchor; }
    //! Destroys the case in the store and in its copies.
    [[nodiscard]] Result<ShredReport> shredCase(const CaseId& caseId, const std::vector<LogEntry>& log = {},
                                                const std::vector<QByteArray>& traces = {});
    [[nodiscard]] Result<KeyTrace> traceKey(const CaseId& caseId);
    //! False if the case is there for sure; also after a shredCase() that failed.
    [[nodiscard]] bool mayLack(const CaseId& caseId);
    //! What a setting is in the copies of the store, the newest first.
    [[nodiscard]] std::vector<SettingInCopy> settingInCopies(SettingId id);
    //! Removes a copy for good. NotFound, or NotAllowed for the only one that is whole.
    [[nodiscard]] Result<void> removeCopy(const StoreCopy& copy);
    //! Those of the records that some copy has.
    [[nodiscard]] Result<std::vector<SalvagedRecord>> salvageRecords(const CaseId& caseId,
                                                                     const std::vector<RecordId>& wanted);
    //! Puts the key of a case back from the copy it names; NotFound if none has it.
    [[nodiscard]] Result<StoreCopy> mendKey(const CaseId& caseId);
    //! The copy is the store that opens when this has stopped.
    [[nodiscard]] Result<void> restoreWhenClosed(const StoreCopy& copy, const QDateTime& at);
    //! The store is after all.
    void giveUpRestoring();

    //! Begins a copy of the whole store and returns at once; copied() or copyFailed() follows. Writing goes on
    //! meanwhile.
    void copy(CopyReason reason, const QDateTime& at);
    //! The same unless nothing was written since the last one; then no signal follows.
    void copyIfDue(CopyReason reason, const QDateTime& at);
    //! Which copies there are; the newest first.
    [[nodiscard]] std::vector<StoreCopy> copies() const { return copiesOf(m_place); }

    //! Destroys cases where they still are, one copy at a time, so that writing goes on in between; returns at once, and
    //! shreddedAgain() follows unless the Writer is stopped before.
    void shredAgain(std::vector<ShredTask> tasks);

    //! Hands every case that can be read to `take`, on the Writer's thread and one at a time, so that writing goes on in
    //! between; no more of them once it says false. `done` follows when there are no more. Returns at once.
    void readEach(std::function<bool(const CaseId&, const LoadedCase&)> take, std::function<void()> done);

    //! Makes a store of all there is, saved and not, at another place; returns at once, and the signal says how it went.
    void keepElsewhere(const QString& file);

    // The ways into the store, as Store has them. Any thread.
    [[nodiscard]] Result<WaysIn> waysIn();
    [[nodiscard]] Result<void> putWayIn(SlotType type, const WrappingKey& key);
    [[nodiscard]] Result<void> removeWayIn(SlotType type);

    //! Waits until all that was submitted is power-safe; false if it isn't within that time.
    [[nodiscard]] bool flush(std::chrono::milliseconds timeout);
    //! Whether all that was submitted is power-safe now.
    [[nodiscard]] bool isSafe() const { return m_queue.allDurable(); }
    //! Why nothing reaches the disk now, for those who come after failed() was said.
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }
    //! Saves what is left, once, ends the copy that was begun, closes the store and wipes the keys. False if something could not be saved;
    //! it is lost then.
    bool stop();

Q_SIGNALS:
    //! Everything submitted up to that number survives a loss of power.
    void durable(quint64 sequence);
    //! What is submitted isn't reaching the disk, but kept. Once, until the reason changes or it recovers.
    //! For NotFound and SealBroken: the changes of one case were dropped, as it can't be written to.
    void failed(const rundbord::Error& error);
    //! Everything that was kept is power-safe now.
    void recovered();
    //! A copy is whole and verified.
    void copied(const rundbord::StoreCopy& copy);
    //! No copy was made. Those there were are whole, and so is the store.
    void copyFailed(const rundbord::Error& error);
    //! Those of shredAgain() that came to an end.
    void shreddedAgain(const std::vector<rundbord::ShredReport>& reports);
    void keptElsewhere();
    void notKeptElsewhere(const rundbord::Error& error);

private:
    template <typename Answer>
    [[nodiscard]] Answer ask(const std::function<Answer(WriteLoop&)>& question);

    StorePlace m_place;
    WriteQueue m_queue;
    WriteNews m_news;
    std::optional<Error> m_failure;
    LogAnchor m_anchor;
    std::thread m_worker;
};

} // namespace rundbord
