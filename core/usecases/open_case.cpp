// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/open_case.h"

#include "core/plan/acceptance.h"
#include "core/usecases/case_overview.h"

namespace rundbord
{

namespace
{

constexpr size_t mostUndoSteps = 500;
constexpr qint64 typingPauseMs = 2000;

} // namespace

OpenCase::OpenCase(CaseId id, CaseValue value, CaseRecords records, Writer& writer, const AccessLog& log,
                   const Clock& clock)
    : m_id(id)
    , m_value(std::move(value))
    , m_records(std::move(records))
    , m_writer(writer)
    , m_log(log)
    , m_clock(clock)
    , m_overview(writeSummary(summarize(m_value)))
    , m_failing(writer.failure().has_value())
    , m_saveError(writer.failure().value_or(Error{}))
{
    connect(&writer, &Writer::durable, this, [this](quint64 sequence) {
        m_durable = std::max(m_durable, sequence);
        Q_EMIT saveStateChanged();
    });
    connect(&writer, &Writer::failed, this, [this](const Error& error) {
        m_failing = true;
        m_saveError = error;
        Q_EMIT saveStateChanged();
    });
    connect(&writer, &Writer::recovered, this, [this] {
        m_failing = false;
        Q_EMIT saveStateChanged();
    });
}

OpenCase::~OpenCase()
{
    note(Deed::CaseClosed);
}

void OpenCase::note(Deed deed, const QString& reason) const
{
    m_log.note({deed, subjectOf(m_id, m_value.plan.person), {}, 0, reason});
}

Result<ChangeSet> OpenCase::transact(const Act& act, const std::function<Result<void>(CaseValue&)>& change)
{
    CaseValue after = m_value;
    if (const Result<void> done = change(after); !done)
        return failAs(done);
    forgetOutdatedAnswers(m_value.plan, after.plan);
    const ChangeSet changes = difference(m_value, after);
    if (changes.isEmpty())
        return changes;
    if (const Result<void> allowed = checkAllowed(changes, after); !allowed)
        return failAs(allowed);
    if (act.undoable)
        remember(act, changes);
    else
        forgetStepsOf(changes);
    adopt(std::move(after), changes, act.durability,
          act.durability == Durability::Draft || !act.field.isEmpty());
    return changes;
}

Result<void> OpenCase::checkAllowed(const ChangeSet& changes, const CaseValue& after) const
{
    if (m_value.meeting.status != MeetingStatus::Ended)
        return {};
    // consent is taken back whenever she wants, and that ends the plan
    if (isWithdrawn(after.plan.consent) && !isWithdrawn(m_value.plan.consent))
        return {};
    for (const RecordKind kind : changes.kinds) {
        if (kind != RecordKind::HandOver && kind != RecordKind::Meeting && kind != RecordKind::Drafts)
            return fail(ErrorCode::NotAllowed, QStringLiteral("the meeting has ended"));
    }
    return {};
}

void OpenCase::remember(const Act& act, const ChangeSet& changes)
{
    m_redo.clear();
    const QDateTime now = m_clock.now();
    if (!m_undo.empty() && !act.field.isEmpty() && m_undo.back().field == act.field &&
        m_undo.back().at.msecsTo(now) < typingPauseMs) {
        m_undo.back().changes.kinds.unite(changes.kinds);
        m_undo.back().at = now;
        return;
    }
    if (m_undo.size() == mostUndoSteps)
        m_undo.erase(m_undo.begin());
    m_undo.push_back({changes, m_value, act.field, now});
}

//! What has happened stays as it is: no step back may put an older value in its place.
void OpenCase::forgetStepsOf(const ChangeSet& changes)
{
    for (std::vector<Step>* steps : {&m_undo, &m_redo}) {
        std::erase_if(*steps,
                      [&changes](const Step& step) { return step.changes.kinds.intersects(changes.kinds); });
    }
}

void OpenCase::adopt(CaseValue value, const ChangeSet& changes, Durability durability, bool typing)
{
    Batch batch{m_id, m_records.update(value, changes), std::nullopt, durability};
    for (const AccessNote& note : m_deeds.of(m_id, m_value, value, changes, typing))
        batch.log.push_back(m_log.entry(note));
    m_value = std::move(value);
    if (QByteArray overview = writeSummary(summarize(m_value)); overview != m_overview) {
        m_overview = overview;
        batch.overview = std::move(overview);
    }
    m_submitted = m_writer.submit(std::move(batch));
    Q_EMIT saveStateChanged();
    Q_EMIT changed(changes);
}

Result<ChangeSet> OpenCase::stepBetween(std::vector<Step>& from, std::vector<Step>& to, ErrorCode ifEmpty)
{
    if (from.empty())
        return fail(ifEmpty);
    if (const Result<void> allowed = checkAllowed(from.back().changes, from.back().other); !allowed)
        return failAs(allowed);
    const Step step = std::move(from.back());
    from.pop_back();
    to.push_back({step.changes, m_value, {}, m_clock.now()});
    CaseValue after = m_value;
    copyParts(step.changes, step.other, after);
    adopt(std::move(after), step.changes, Durability::Act, false);
    return step.changes;
}

Result<ChangeSet> OpenCase::undo()
{
    return stepBetween(m_undo, m_redo, ErrorCode::NothingToUndo);
}

Result<ChangeSet> OpenCase::redo()
{
    return stepBetween(m_redo, m_undo, ErrorCode::NothingToRedo);
}

ChangeSet OpenCase::takeBack(const std::vector<LoadedRecord>& records)
{
    CaseValue after = m_value;
    const ChangeSet changes = m_records.takeBack(records, after);
    if (changes.isEmpty())
        return changes;
    forgetStepsOf(changes);
    note(Deed::Restored);
    adopt(std::move(after), changes, Durability::Act, false);
    return changes;
}

void OpenCase::discard(const std::vector<RecordId>& records)
{
    Batch batch{m_id, {}, std::nullopt, Durability::Act};
    for (const RecordId& id : records) {
        if (!m_records.isWritten(id))
            batch.changes.push_back({id, std::nullopt});
    }
    m_submitted = m_writer.submit(std::move(batch));
    Q_EMIT saveStateChanged();
}

void OpenCase::settle()
{
    if (saveState() == SaveState::Saving)
        m_submitted = m_writer.submit({m_id, {}, std::nullopt, Durability::Act});
}

SaveState OpenCase::saveState() const
{
    if (m_failing)
        return SaveState::Failing;
    return m_durable >= m_submitted ? SaveState::Saved : SaveState::Saving;
}

} // namespace rundbord
