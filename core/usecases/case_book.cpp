// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/case_book.h"

#include "core/usecases/safety_settings.h"

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

//! Takes those out whose place a newer record has taken.
std::vector<RecordId> takeReplaced(CaseRecords& records, std::vector<DamagedRecord>& damaged)
{
    std::vector<LoadedRecord> known;
    std::vector<RecordId> unknown;
    for (const DamagedRecord& record : damaged) {
        if (record.copiedAt.isValid())
            known.push_back({record.id, record.payload});
        else
            unknown.push_back(record.id);
    }
    std::vector<RecordId> replaced = records.expectAnew(known, unknown);
    std::erase_if(damaged, [&](const DamagedRecord& record) {
        return std::find(replaced.begin(), replaced.end(), record.id) != replaced.end();
    });
    return replaced;
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

std::vector<CaseEntry> CaseBook::dueForShredding(const std::vector<CaseEntry>& entries) const
{
    const Result<std::optional<QByteArray>> kept = m_writer.setting(SettingId::Safety);
    const auto settings =
        kept && *kept ? readSafetySettings(**kept) : Result<SafetySettings>(SafetySettings{});
    const int days = settings.value_or(SafetySettings{}).retentionDays;
    std::vector<CaseEntry> due;
    for (const CaseEntry& entry : entries) {
        const QDate day = shreddingDay(entry.summary, days);
        if (day.isValid() && day <= m_clock.today())
            due.push_back(entry);
    }
    return due;
}

Result<CaseId> CaseBook::create(const CarePlan& plan, Deed deed)
{
    const CaseId id = CaseId::create();
    const CaseValue value{plan, plannedMeeting(m_agendas.of(plan.appointment)), {}};
    CaseRecords records;
    Batch first{id, records.update(value, everything()), writeSummary(summarize(value)), Durability::Act};
    first.log.push_back(m_log.entry({deed, subjectOf(id, plan.person)}));
    if (const Result<void> created = m_writer.createCase(first); !created)
        return failAs(created);
    return id;
}

Result<LoadedCase> CaseBook::read(CaseId id, QDateTime& keyCopiedAt)
{
    Result<LoadedCase> loaded = m_writer.readCase(id);
    if (loaded || loaded.error().code != ErrorCode::SealBroken)
        return loaded;
    const Result<StoreCopy> mended = m_writer.mendKey(id);
    if (!mended)
        return loaded;
    keyCopiedAt = mended->at;
    return m_writer.readCase(id);
}

std::vector<DamagedRecord> CaseBook::findDamaged(CaseId id, const LoadedCase& loaded)
{
    if (loaded.damaged.empty())
        return {};
    std::vector<RecordId> all = loaded.damaged;
    for (const LoadedRecord& record : loaded.records)
        all.push_back(record.id);
    std::sort(all.begin(), all.end());
    std::vector<DamagedRecord> damaged;
    const auto found = m_writer.salvageRecords(id, loaded.damaged);
    for (const RecordId& record : loaded.damaged) {
        const auto place = std::lower_bound(all.begin(), all.end(), record);
        damaged.push_back({record, static_cast<int>(place - all.begin()) + 1, {}, {}, {}});
        if (!found)
            continue;
        for (const SalvagedRecord& each : *found) {
            if (each.id != record)
                continue;
            damaged.back().subject = recordSubject(each.payload);
            damaged.back().payload = each.payload;
            damaged.back().copiedAt = each.copy.at;
        }
    }
    return damaged;
}

void CaseBook::mendOverview(CaseId id, const CaseValue& value)
{
    const Result<std::vector<CaseOverview>> overviews = m_writer.overviews();
    if (!overviews)
        return;
    const bool damaged = std::any_of(overviews->begin(), overviews->end(), [&](const CaseOverview& overview) {
        return overview.caseId == id && overview.damaged;
    });
    if (damaged)
        m_writer.submit({id, {}, writeSummary(summarize(value)), Durability::Act});
}

Result<OpenedCase> CaseBook::open(CaseId id)
{
    OpenedCase opened;
    const Result<LoadedCase> loaded = read(id, opened.keyCopiedAt);
    if (!loaded)
        return failAs(loaded);
    CaseValue value;
    CaseRecords records;
    const int unknown = records.read(loaded->records, value);
    opened.damaged = findDamaged(id, *loaded);
    const std::vector<RecordId> replaced = takeReplaced(records, opened.damaged);
    opened.damagedRecords = unknown + static_cast<int>(opened.damaged.size());
    opened.records = static_cast<int>(loaded->records.size() + loaded->damaged.size() - replaced.size());
    opened.complete = loaded->manifestAgrees;
    mendOverview(id, value);
    value.meeting = followed(std::move(value.meeting), m_agendas.of(value.plan.appointment));
    m_log.note({Deed::CaseOpened, subjectOf(id, value.plan.person)});
    opened.openCase =
        std::make_unique<OpenCase>(id, std::move(value), std::move(records), m_writer, m_log, m_clock);
    if (!replaced.empty())
        opened.openCase->discard(replaced);
    return opened;
}

} // namespace rundbord
