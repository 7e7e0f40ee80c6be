// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/batch.h"
#include "core/store/log_report.h"
#include "core/store/reserve_file.h"
#include "core/store/salvage.h"
#include "core/store/shredding.h"
#include "core/store/store_place.h"
#include "core/vault/kdf_cost.h"
#include "core/vault/secret.h"
#include "core/vault/ways_in.h"

#include <memory>
#include <set>

namespace rundbord
{

class Connection;
class CopyMaking;
class StoreContent;

//! A setting as a copy has it, and the cases the copy has.
struct SettingInCopy {
    QByteArray payload;
    std::vector<CaseId> cases;
};

//! By what a key is known in files, and the copies it stands in.
struct KeyTrace {
    std::vector<QByteArray> traces{};
    std::vector<StoreCopy> copies{};
};

//! Everything the program keeps: the cases of one person's work, sealed, in one SQLite file that no other
//! process gets into while this lives. Blocks on the disk; one thread at a time, any thread. Holds the keys
//! until it is destroyed. After DiskFull, DiskFailed or StoreDamaged from a write, nothing of that batch is
//! certain: reopen() and write it again. Writer does all that.
class Store
{
public:
    //! Makes a new store; its folder too, for the owner only. StoreExists rather than replacing one,
    //! PassphraseTooShort. All or nothing, also when the power is lost. Real data asks for
    //! KdfCost::calibrated().
    [[nodiscard]] static Result<std::unique_ptr<Store>> create(const StorePlace& place,
                                                               const Secret& passphrase, const KdfCost& cost);
    //! StoreMissing, StoreNotAStore, StoreDamaged, StoreTooNew, StoreReadOnly, StoreInUse, WrongPassphrase,
    //! WrongRecoveryKey or HostileHeader, and then the file is as it was. Takes as long as the passphrase costs.
    [[nodiscard]] static Result<std::unique_ptr<Store>>
    open(const StorePlace& place, const Secret& passphrase, KeyKind kind = KeyKind::Passphrase);

    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;
    ~Store();

    [[nodiscard]] const StorePlace& place() const { return m_place; }
    //! False if SQLite's own structures are damaged. Then what is whole can be read and nothing is written.
    [[nodiscard]] bool isSound() const;

    //! False if cases or settings were taken away, added or put back as a whole by something else than this
    //! program, now or at any time before. An older copy of the whole file is not noticed.
    [[nodiscard]] bool isComplete() const;

    //! Makes a case with a key of its own out of its first batch, power-safe whatever the batch says.
    //! DuplicateId if there is one.
    [[nodiscard]] Result<void> createCase(const Batch& first);
    //! NotFound if there is no such case, SealBroken if its key is damaged.
    [[nodiscard]] Result<void> write(const Batch& batch);
    //! Makes all drafts written so far power-safe.
    [[nodiscard]] Result<void> sync();
    //! Destroys the key of the case and every copy of it in file and log; what is left of its records can't
    //! be opened by anybody. Also succeeds if there is no such case, so that it can be repeated after a
    //! failure.
    [[nodiscard]] Result<void> deleteCase(const CaseId& caseId, const std::vector<LogEntry>& log = {});
    //! By what the key of a case is to be known after it was destroyed, and the copies it stands in. Nothing if nobody has
    //! it.
    [[nodiscard]] Result<KeyTrace> traceKey(const CaseId& caseId) const;
    //! deleteCase() in the store and in every copy of it. Fails only for the store, and then no copy was
    //! touched; can be repeated, also when only copies still have it, and then needs the traces of before.
    [[nodiscard]] Result<ShredReport> shredCase(const CaseId& caseId, const std::vector<LogEntry>& log = {},
                                                const std::vector<QByteArray>& traces = {});
    //! The same in copies only, for cases that are gone from the store. Not after this store is.
    [[nodiscard]] std::unique_ptr<ShredSweep> sweepCopies(std::vector<ShredOrder> orders) const;
    //! False if the case is there for sure. After a deletion that failed, what reads as before may be gone all the same.
    [[nodiscard]] bool mayLack(const CaseId& caseId) const;

    //! Begins a copy among the backups; one that is under way is given up. DiskFull, or StoreDamaged for a
    //! store whose structure is.
    [[nodiscard]] Result<void> startCopy(CopyReason reason, const QDateTime& at);
    //! A moment's work on it; the copy if that was the last, verified and power-safe, and the older ones that
    //! needn't be kept are gone. After a failure nothing is left of it.
    [[nodiscard]] Result<std::optional<StoreCopy>> advanceCopy();
    [[nodiscard]] bool isCopying() const { return m_copying != nullptr; }
    void giveUpCopy();
    //! Something was written since the last copy, or there is none.
    [[nodiscard]] bool isCopyDue() const { return m_copyDue; }
    //! What a setting is in the copies of this store, the newest first.
    [[nodiscard]] std::vector<SettingInCopy> settingInCopies(SettingId id) const;
    //! Removes a copy for good. NotFound, or NotAllowed for the only one that is whole.
    [[nodiscard]] Result<void> removeCopy(const StoreCopy& copy) const;
    //! See salvage.h.
    [[nodiscard]] std::vector<SalvagedRecord> salvageRecords(const CaseId& caseId,
                                                             const std::vector<RecordId>& wanted) const;
    //! Puts the key of a case back from a copy: which one. NotFound if none has it.
    [[nodiscard]] Result<StoreCopy> mendKey(const CaseId& caseId);
    //! The copy, verified, is the store that opens next. This one goes on until then, and is put aside.
    [[nodiscard]] Result<void> restoreWhenClosed(const StoreCopy& copy, const QDateTime& at) const;
    //! This one opens next after all.
    void giveUpRestoring() const;

    //! None if it was never set, SealBroken if it can't be read.
    [[nodiscard]] Result<std::optional<QByteArray>> setting(SettingId id) const;
    [[nodiscard]] Result<void> keepSetting(SettingId id, const QByteArray& payload, Durability durability);

    //! How far the access log has come; 0 and no mark if that can't be read.
    [[nodiscard]] LogAnchor logAnchor() const;
    //! The years of the access log that can be read, and what was noted in one, the latest first.
    [[nodiscard]] Result<std::vector<int>> logYears() const;
    [[nodiscard]] Result<std::vector<LoadedLogEntry>> readLog(int year) const;
    //! Looks at every entry. `printed` is an anchor from a paper; `witness` what witnessLog() was once given, or
    //! empty. What each of them proves stands in core/store/log_check.h.
    [[nodiscard]] Result<LogReport> checkLog(const std::optional<LogAnchor>& printed,
                                             const Secret& witness) const;
    //! Destroys the key of that year and every copy of it in file and log, and says so in an entry.
    [[nodiscard]] Result<void> destroyLogYear(int year, const LogEntry& entry);
    //! From now on, whoever has that secret can show that nobody has rewritten the log since. The secret must be
    //! random, with at least 128 bits, and never a passphrase: what is sealed for it can be guessed fast.
    [[nodiscard]] Result<void> witnessLog(const Secret& witness, const LogEntry& entry);

    [[nodiscard]] Result<std::vector<CaseOverview>> overviews() const;
    //! NotFound, or SealBroken if the key of the case is damaged; otherwise whatever can be read.
    [[nodiscard]] Result<LoadedCase> readCase(const CaseId& caseId) const;
    [[nodiscard]] Result<bool> hasCase(const CaseId& caseId) const;

    //! All that can be read and what isn't saved yet, as a store at another place; see writeStoreElsewhere().
    [[nodiscard]] Result<void> keepElsewhere(const std::vector<Batch>& unsaved, const QString& file) const;

    //! What a passphrase can be tried against, away from this thread.
    [[nodiscard]] Result<WaysIn> waysIn() const;
    //! Gives the store a way in of that type, in place of the one there was: wraps the master key anew, and nothing
    //! else. Power-safe when it returns, and no copy of what the old one held is left in file or log. Old copies of the
    //! store still open as before. If it fails, either the old or the new way holds; it can be repeated.
    [[nodiscard]] Result<void> putWayIn(SlotType type, const WrappingKey& key);
    //! The same for taking a way in away. NotAllowed for the passphrase of the store; succeeds if there is none.
    [[nodiscard]] Result<void> removeWayIn(SlotType type);

    //! Lets go of a connection that failed and makes a fresh one with the same keys. What a failed sync may
    //! have lost is moved out of the log first, so that nothing is written after a gap. Until it succeeds,
    //! nothing is written, and read only as far as the file could be opened.
    [[nodiscard]] Result<void> reopen();
    //! Gives the 256 KiB set aside back to the disk. True if there were any left.
    bool releaseReserve();

private:
    Store(StorePlace place, Vault vault, std::unique_ptr<Connection> connection);
    void adopt(std::unique_ptr<Connection> connection);
    void letGo();
    [[nodiscard]] Result<void> foldLog();
    [[nodiscard]] Result<void> checkReadable() const;
    [[nodiscard]] Result<void> checkWritable() const;
    [[nodiscard]] Result<void> watched(Result<void> written);
    //! The same for what is worth a copy.
    [[nodiscard]] Result<void> changed(Result<void> written);

    StorePlace m_place;
    ReserveFile m_reserve;
    Vault m_vault;
    //! None after a reopen() that failed.
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<StoreContent> m_content;
    //! After the connection it reads from.
    std::unique_ptr<CopyMaking> m_copying;
    bool m_copyDue{false};
    bool m_sound{true};
    bool m_complete{true};
    //! A sync may have failed: what the log seems to hold may not be on the disk, and a second sync would not
    //! tell (Rebello et al., "Can Applications Recover from fsync Failures?", ATC 2020).
    bool m_logMistrusted{false};
    //! The cases whose deletion was begun; nothing says how it ended while the log is mistrusted.
    std::set<CaseId> m_deleting;
};

} // namespace rundbord
