// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/plan/person.h"
#include "core/usecases/change_set.h"

#include <QByteArray>
#include <QDateTime>

namespace rundbord
{

//! What was done.
enum class Deed {
    Unlocked,
    Locked,
    //! Somebody tried passphrases that didn't open; the count says how often since the store was last opened.
    FailedUnlocks,
    CaseMade,
    CaseOpened,
    CaseClosed,
    Changed,
    MeetingStarted,
    MeetingEnded,
    MeetingReopened,
    Printed,
    //! A paper or the whole case was saved in clear.
    Exported,
    Imported,
    HandedOver,
    //! From a copy.
    Restored,
    Shredded,
    KeysChanged,
    SettingsChanged,
    //! In what is written in all cases.
    Searched,
    LogRead,
    LogVerified,
    SpotChecked,
    LogYearDestroyed,
    //! All of the store, at another place, while its disk failed.
    KeptElsewhere,
    ConsentWithdrawn,
    //! Somebody was there who was not on the list; who, the log does not say.
    GuestAdmitted,
    GuestSentOut,
};

//! Whose data it was, as she was called then: the log outlives the case.
struct AccessSubject {
    CaseId caseId;
    QString name;
    QString identifier;

    bool operator==(const AccessSubject&) const = default;
};

//! What is noted of an act: the deed, in which case, and what belongs to it.
struct AccessNote {
    Deed deed{};
    AccessSubject subject;
    //! What of the case was changed.
    std::vector<RecordKind> kinds{};
    //! How many, where it is a number that counts.
    int count{0};
    //! Why, or what was found; may be empty.
    QString reason{};

    bool operator==(const AccessNote&) const = default;
};

//! A line of the access log, with all that HSLF-FS 2016:40, 4 kap. 9 § asks for: what was done, at which unit, when, by
//! whom and to whom.
struct AccessEntry {
    AccessNote note;
    QDateTime at;
    //! As the operating system knows them, and the name they have given.
    QString systemUser;
    QString userName;
    QString unit;

    bool operator==(const AccessEntry&) const = default;
};

[[nodiscard]] AccessSubject subjectOf(const CaseId& caseId, const Person& person);

//! An entry as it is sealed into the log, and back.
[[nodiscard]] QByteArray writeAccessEntry(const AccessEntry& entry);
[[nodiscard]] Result<AccessEntry> readAccessEntry(const QByteArray& payload);

} // namespace rundbord
