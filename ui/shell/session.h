// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/writer.h"
#include "core/usecases/case_book.h"
#include "core/usecases/copy_shelf.h"
#include "core/usecases/last_place.h"
#include "core/usecases/open_case.h"
#include "core/usecases/safety_settings.h"
#include "core/usecases/shred_book.h"
#include "core/vault/recovery_key.h"
#include "ui/pages/pending_edits.h"
#include "ui/pages/services.h"

#include <QTemporaryDir>

#include <memory>

namespace rundbord
{

//! The unlocked store and the case that is open in it. Ending it is locking: what is typed is taken in and made
//! power-safe, then keys and values go. Lives in the window's thread.
class Session
{
public:
    Session(const Services& services, std::unique_ptr<Store> store);
    //! A session on a throw-away store with the example meetings, whose passphrase nobody knows.
    [[nodiscard]] static Result<std::unique_ptr<Session>> example(const Services& services);
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
    //! Ends it.
    ~Session();

    [[nodiscard]] bool isExample() const { return m_exampleFolder != nullptr; }
    [[nodiscard]] CaseBook& book() { return m_book; }
    [[nodiscard]] PendingEdits& edits() { return m_edits; }
    [[nodiscard]] Writer& writer() { return m_writer; }
    [[nodiscard]] const Writer& writer() const { return m_writer; }
    [[nodiscard]] const Agendas& agendas() const { return m_book.agendas(); }
    [[nodiscard]] const AccessLog& log() const { return m_book.log(); }
    [[nodiscard]] CopyShelf& copies() { return m_copies; }
    [[nodiscard]] const CopyShelf& copies() const { return m_copies; }
    [[nodiscard]] ShredBook& shredded() { return m_shredded; }
    //! Notes that it was locked and unlocked, though it was still there in between.
    void noteComingBack();
    //! Notes how often somebody tried to unlock the store in vain before.
    void noteFailedUnlocks(int count);
    //! Null while no case is open.
    [[nodiscard]] OpenCase* openCase() const { return m_open.get(); }
    //! Opens a case in place of the one that was open.
    [[nodiscard]] Result<void> open(CaseId id);
    //! False if the store itself is damaged: what is whole can be read, and nothing new is kept.
    [[nodiscard]] bool isSound() const { return m_sound; }
    //! How many records of the open case can't be read, and whether some were taken away or put back from outside.
    [[nodiscard]] int damagedRecords() const { return m_damagedRecords; }
    [[nodiscard]] bool isComplete() const { return m_complete; }
    //! Those that are damaged, of how many, and when the copy was made that its key came from, if that was damaged.
    [[nodiscard]] const std::vector<DamagedRecord>& damage() const { return m_damage; }
    [[nodiscard]] int records() const { return m_records; }
    [[nodiscard]] const QDateTime& keyCopiedAt() const { return m_keyCopiedAt; }
    //! Puts the damaged records back that a copy has. What was written anew in their stead stays; false if that was all.
    [[nodiscard]] bool takeBack();
    //! Removes the damaged records for good that no copy has.
    void discardDamage();
    //! False if a case or a setting was taken away, added or put back as a whole from outside.
    [[nodiscard]] bool isStoreComplete() const { return m_storeComplete; }
    //! True from an unlocking with the recovery key until a new passphrase is chosen or declined.
    [[nodiscard]] bool isPassphraseForgotten() const { return m_passphraseForgotten; }
    void setPassphraseForgotten(bool forgotten) { m_passphraseForgotten = forgotten; }
    void closeCase();
    //! Takes in what is typed and has all of it made a store at another place; the writer tells how it went.
    void keepElsewhere(const QString& file);
    //! When that was last done while saving fails; invalid if it wasn't.
    [[nodiscard]] QDateTime keptElsewhereAt() const { return m_keptElsewhereAt; }
    void setKeptElsewhere(const QDateTime& at) { m_keptElsewhereAt = at; }
    //! Takes in what is typed and waits until all of it is power-safe; false if it isn't within some seconds.
    [[nodiscard]] bool makeSafe();
    //! The same without waiting: takes in what is typed and lets it be made power-safe at once; isSafe() tells when it is.
    void hurry();
    //! A damaged store takes nothing more in, as the window says from the beginning: nothing of it is waited for.
    [[nodiscard]] bool isSafe() const;
    //! Whether the store would open with it, also on a disk that gives no answer. Takes as long as the passphrase costs;
    //! not the window's thread.
    [[nodiscard]] Result<void> tryKey(const PresentedKey& key);

    //! What was chosen about the safety of the store, and the ways in, as they were when last read.
    [[nodiscard]] const SafetySettings& safety() const { return m_safety; }
    void readSafety();
    //! Where one was when the store was locked or the program died; none if one had left.
    [[nodiscard]] std::optional<LastPlace> place();
    void keepPlace(const std::optional<LastPlace>& place, Durability durability);

private:
    void noteMeeting();

    // in this order, so that the folder outlives the store
    std::unique_ptr<QTemporaryDir> m_exampleFolder;
    bool m_sound;
    bool m_storeComplete;
    Writer m_writer;
    CaseBook m_book;
    CopyShelf m_copies;
    ShredBook m_shredded;
    PendingEdits m_edits;
    std::unique_ptr<OpenCase> m_open;
    //! As it was last seen.
    MeetingStatus m_meeting{MeetingStatus::Planned};
    std::vector<DamagedRecord> m_damage;
    int m_records{0};
    QDateTime m_keyCopiedAt;
    SafetySettings m_safety;
    WaysIn m_waysIn;
    int m_damagedRecords{0};
    bool m_complete{true};
    QDateTime m_keptElsewhereAt;
    bool m_passphraseForgotten{false};
};

//! A case begins with the individual at the table; whoever else comes is added by those who know.
[[nodiscard]] CarePlan newCasePlan();
//! The plan of an example meeting as it is before the plan has been handed over.
[[nodiscard]] CarePlan forRehearsal(CarePlan plan);

} // namespace rundbord
