// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/shred_book.h"

#include "core/exchange/json_text.h"
#include "core/plan/fields.h"
#include "core/usecases/case_records.h"

#include <algorithm>

namespace rundbord
{

//! As it is sealed.
struct ShredNotes {
    std::vector<ShredReceipt> receipts;
};

template <typename V, ValueOf<ShredReceipt> T>
void describe(V& visit, T& value)
{
    visit.field("caseId", value.caseId);
    visit.field("at", value.at);
    visit.field("by", value.by);
    visit.field("followed", value.followed);
    visit.field("unreached", value.unreached);
    visit.field("searched", value.searched);
    visit.field("done", value.done);
}

template <typename V, ValueOf<ShredNotes> T>
void describe(V& visit, T& value)
{
    visit.field("receipts", value.receipts);
}

QString caseNumber(const ShredReceipt& receipt)
{
    const QString letters = receipt.caseId.uuid().toString(QUuid::Id128).toUpper();
    return letters.first(4) + QLatin1Char('-') + letters.mid(4, 4);
}

ShredBook::ShredBook(Writer& writer, const AccessLog& log, const Clock& clock)
    : m_writer(writer)
    , m_log(log)
    , m_clock(clock)
{
    const Result<std::optional<QByteArray>> kept = writer.setting(SettingId::Shredded);
    if (!kept || !*kept)
        return;
    if (Result<ShredNotes> notes = fromJsonText<ShredNotes>(**kept))
        m_receipts = std::move(notes->receipts);
}

void ShredBook::keep()
{
    m_writer.keepSetting(SettingId::Shredded, toJsonText(ShredNotes{m_receipts}));
}

//! With whose case it was, as long as that can be read: the log outlives it.
LogEntry ShredBook::entryOf(const CaseId& caseId)
{
    CaseValue value;
    CaseRecords records;
    if (const Result<LoadedCase> loaded = m_writer.readCase(caseId))
        (void)records.read(loaded->records, value);
    return m_log.entry({Deed::Shredded, subjectOf(caseId, value.plan.person)});
}

Result<ShredReceipt> ShredBook::shred(const CaseId& caseId)
{
    const AccessUser& user = m_log.user();
    const QString by = user.userName.isEmpty() ? user.systemUser : user.userName;
    const std::vector<LogEntry> log{entryOf(caseId)};
    m_receipts.insert(m_receipts.begin(), ShredReceipt{caseId, m_clock.now(), by, {}, {}, false, false});
    keep();
    const Result<void> done = carryOut(m_receipts.front(), log);
    if (!done)
        m_receipts.erase(m_receipts.begin());
    keep();
    if (!done)
        return failAs(done);
    return m_receipts.front();
}

void ShredBook::tryAgain()
{
    bool changed = false;
    for (ShredReceipt& receipt : m_receipts) {
        if (receipt.done && receipt.unreached.empty())
            continue;
        const ShredReceipt before = receipt;
        const bool logged = receipt.done;
        (void)carryOut(receipt, logged ? std::vector<LogEntry>() : std::vector{entryOf(receipt.caseId)});
        changed = changed || receipt != before;
    }
    if (changed)
        keep();
}

Result<void> ShredBook::carryOut(ShredReceipt& receipt, const std::vector<LogEntry>& log)
{
    const Result<ShredReport> report = m_writer.shredCase(receipt.caseId, log);
    if (!report)
        return failAs(report);
    for (const StoreCopy& copy : report->followed)
        receipt.followed.push_back(copyName(copy));
    receipt.unreached.clear();
    for (const StoreCopy& copy : report->unreached)
        receipt.unreached.push_back(copyName(copy));
    // when tried again, the key itself is known no longer
    receipt.searched = receipt.searched || report->searched;
    receipt.done = true;
    return {};
}

} // namespace rundbord
