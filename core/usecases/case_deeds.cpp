// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/case_deeds.h"

#include <algorithm>

namespace rundbord
{

namespace
{

//! Acts that have a name of their own, with the kind of record that tells.
std::vector<std::pair<Deed, RecordKind>> namedDeeds(const CaseValue& before, const CaseValue& after)
{
    std::vector<std::pair<Deed, RecordKind>> deeds;
    const MeetingStatus was = before.meeting.status;
    const MeetingStatus is = after.meeting.status;
    if (was == MeetingStatus::Planned && is == MeetingStatus::Running)
        deeds.emplace_back(Deed::MeetingStarted, RecordKind::Meeting);
    if (was != MeetingStatus::Ended && is == MeetingStatus::Ended)
        deeds.emplace_back(Deed::MeetingEnded, RecordKind::Meeting);
    if (was == MeetingStatus::Ended && is != MeetingStatus::Ended)
        deeds.emplace_back(Deed::MeetingReopened, RecordKind::Meeting);
    const HandOver& handOver = after.plan.handOver;
    if (handOver.printedAt.isValid() && handOver.printedAt != before.plan.handOver.printedAt)
        deeds.emplace_back(Deed::Printed, RecordKind::HandOver);
    if (handOver.at.isValid() && handOver.at != before.plan.handOver.at)
        deeds.emplace_back(Deed::HandedOver, RecordKind::HandOver);
    if (isWithdrawn(after.plan.consent) && !isWithdrawn(before.plan.consent))
        deeds.emplace_back(Deed::ConsentWithdrawn, RecordKind::Consent);
    return deeds;
}

//! What changes of itself while one writes or leads, rather than by one act.
bool isInPassing(RecordKind kind)
{
    return kind == RecordKind::Meeting || kind == RecordKind::Drafts;
}

} // namespace

std::vector<AccessNote> CaseDeeds::of(const CaseId& caseId, const CaseValue& before, const CaseValue& after,
                                      const ChangeSet& changes, bool typing)
{
    const AccessSubject subject = subjectOf(caseId, after.plan.person);
    std::vector<AccessNote> notes;
    QSet<RecordKind> rest = changes.kinds;
    for (const auto& [deed, kind] : namedDeeds(before, after)) {
        notes.push_back({deed, subject});
        rest.remove(kind);
    }
    AccessNote changed{Deed::Changed, subject};
    for (const RecordKind kind : rest) {
        const bool once = typing || isInPassing(kind);
        if (once && m_typed.contains(kind))
            continue;
        if (once)
            m_typed.insert(kind);
        changed.kinds.push_back(kind);
    }
    std::sort(changed.kinds.begin(), changed.kinds.end());
    if (!changed.kinds.empty())
        notes.push_back(std::move(changed));
    return notes;
}

} // namespace rundbord
