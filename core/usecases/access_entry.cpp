// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/access_entry.h"

#include "core/exchange/json_text.h"
#include "core/usecases/record_words.h"

namespace rundbord
{

template <>
struct EnumWords<Deed> {
    static constexpr std::array words{
        std::pair{Deed::Unlocked, "unlocked"},
        std::pair{Deed::Locked, "locked"},
        std::pair{Deed::FailedUnlocks, "failedUnlocks"},
        std::pair{Deed::CaseMade, "caseMade"},
        std::pair{Deed::CaseOpened, "caseOpened"},
        std::pair{Deed::CaseClosed, "caseClosed"},
        std::pair{Deed::Changed, "changed"},
        std::pair{Deed::MeetingStarted, "meetingStarted"},
        std::pair{Deed::MeetingEnded, "meetingEnded"},
        std::pair{Deed::MeetingReopened, "meetingReopened"},
        std::pair{Deed::Printed, "printed"},
        std::pair{Deed::Exported, "exported"},
        std::pair{Deed::Imported, "imported"},
        std::pair{Deed::HandedOver, "handedOver"},
        std::pair{Deed::Restored, "restored"},
        std::pair{Deed::Shredded, "shredded"},
        std::pair{Deed::KeysChanged, "keysChanged"},
        std::pair{Deed::SettingsChanged, "settingsChanged"},
        std::pair{Deed::Searched, "searched"},
        std::pair{Deed::LogRead, "logRead"},
        std::pair{Deed::LogVerified, "logVerified"},
        std::pair{Deed::SpotChecked, "spotChecked"},
        std::pair{Deed::LogYearDestroyed, "logYearDestroyed"},
        std::pair{Deed::KeptElsewhere, "keptElsewhere"},
        std::pair{Deed::ConsentWithdrawn, "consentWithdrawn"},
        std::pair{Deed::GuestAdmitted, "guestAdmitted"},
        std::pair{Deed::GuestSentOut, "guestSentOut"},
    };
};

template <typename V, ValueOf<AccessEntry> T>
void describe(V& visit, T& value)
{
    visit.field("deed", value.note.deed);
    visit.field("at", value.at);
    visit.field("systemUser", value.systemUser);
    visit.field("userName", value.userName);
    visit.field("unit", value.unit);
    visit.field("case", value.note.subject.caseId);
    visit.field("name", value.note.subject.name);
    visit.field("identifier", value.note.subject.identifier);
    visit.field("kinds", value.note.kinds);
    visit.field("count", value.note.count);
    visit.field("reason", value.note.reason);
}

AccessSubject subjectOf(const CaseId& caseId, const Person& person)
{
    return {caseId, person.name.simplified(), person.identifier.value.trimmed()};
}

QByteArray writeAccessEntry(const AccessEntry& entry)
{
    return toJsonText(entry);
}

Result<AccessEntry> readAccessEntry(const QByteArray& payload)
{
    return fromJsonText<AccessEntry>(payload);
}

} // namespace rundbord
