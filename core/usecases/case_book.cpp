// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/case_book.h"

#include <algorithm>
#include <tuple>

namespace rundbord
{

namespace
{

auto sortKey(const CaseEntry& entry)
{
    const Appointment& appointment = entry.summary.appointment;
    const QDate day =
        entry.summary.nextStep == NextStep::FollowUp ? entry.summary.followUp : appointment.date;
    return std::tuple(!day.isValid(), day, appointment.start, entry.summary.name);
}

ChangeSet everything()
{
    ChangeSet all;
    CaseValue any;
    forEachPart(any, [&all](RecordKind kind, const auto&) { all.kinds.insert(kind); });
    return all;
}

} // namespace

Result<std::vector<CaseEntry>> CaseBook::entries() const
{
    const Result<std::vector<CaseOverview>> overviews = m_writer.overviews();
    if (!overviews)
        return failAs(overviews);
    std::vector<CaseEntry> entries;
    for (const CaseOverview& overview : *overviews) {
        Result<CaseSummary> summary = readSummary(overview.payload);
        entries.push_back(
            {overview.caseId, summary ? *summary : CaseSummary{}, overview.damaged || !summary});
    }
    std::sort(entries.begin(), entries.end(),
              [](const CaseEntry& a, const CaseEntry& b) { return sortKey(a) < sortKey(b); });
    return entries;
}

Result<CaseId> CaseBook::create(const CarePlan& plan, Deed deed)
{
    const CaseId id = CaseId::create();
    const CaseValue value{plan, plannedMeeting(m_agenda), {}};
    CaseRecords records;
    Batch first{id, records.update(value, everything()), writeSummary(summarize(value)), Durability::Act};
    first.log.push_back(m_log.entry({deed, subjectOf(id, plan.person)}));
    if (const Result<void> created = m_writer.createCase(first); !created)
        return failAs(created);
    return id;
}

Result<OpenedCase> CaseBook::open(CaseId id)
{
    const Result<LoadedCase> loaded = m_writer.readCase(id);
    if (!loaded)
        return failAs(loaded);
    CaseValue value;
    CaseRecords records;
    const int notUnderstood = records.read(loaded->records, value);
    OpenedCase opened;
    opened.damagedRecords = notUnderstood + static_cast<int>(loaded->damaged.size());
    opened.complete = loaded->manifestAgrees;
    m_log.note({Deed::CaseOpened, subjectOf(id, value.plan.person)});
    opened.openCase =
        std::make_unique<OpenCase>(id, std::move(value), std::move(records), m_writer, m_log, m_clock);
    return opened;
}

} // namespace rundbord
