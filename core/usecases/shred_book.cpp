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
    visit.field("had", value.had);
    visit.field("traces", value.traces);
}

template <typename V, ValueOf<ShredNotes> T>
void describe(V& visit, T& value)
{
    visit.field("receipts", value.receipts);
}

namespace
{

bool contains(const std::vector<QString>& list, const QString& text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

void addTo(std::vector<QString>& list, const std::vector<QString>& more)
{
    for (const QString& each : more) {
        if (!contains(list, each))
            list.push_back(each);
    }
}

std::vector<QString> namesOf(const std::vector<StoreCopy>& copies)
{
    std::vector<QString> names;
    names.reserve(copies.size());
    for (const StoreCopy& copy : copies)
        names.push_back(copyName(copy));
    return names;
}

std::vector<StoreCopy> copiesNamed(const std::vector<QString>& names)
{
    std::vector<StoreCopy> copies;
    for (const QString& name : names) {
        if (const auto copy = copyFromName(name))
            copies.push_back(*copy);
    }
    return copies;
}

std::vector<QString> textsOf(const std::vector<QByteArray>& traces)
{
    std::vector<QString> texts;
    texts.reserve(traces.size());
    for (const QByteArray& trace : traces)
        texts.push_back(QString::fromLatin1(trace.toHex()));
    return texts;
}

std::vector<QByteArray> tracesOf(const ShredReceipt& receipt)
{
    std::vector<QByteArray> traces;
    for (const QString& text : receipt.traces)
        traces.push_back(QByteArray::fromHex(text.toLatin1()));
    return traces;
}

//! Adds to a receipt what came of going through copies. Of those not gone through, what it says stays.
void enter(const ShredReport& report, ShredReceipt& receipt)
{
    std::vector<QString> reached = namesOf(report.followed);
    const bool anyReached = !reached.empty() || !report.hadNone.empty();
    // a copy that had it and has it no longer followed in a try that was cut short
    for (const QString& name : namesOf(report.hadNone)) {
        if (contains(receipt.had, name))
            reached.push_back(name);
    }
    addTo(receipt.followed, reached);
    receipt.unreached = namesOf(report.unreached);
    std::erase_if(receipt.followed, [&](const QString& name) { return contains(receipt.unreached, name); });
    if (!receipt.done)
        receipt.searched = report.searched;
    else if (anyReached)
        receipt.searched = receipt.searched && report.searched;
    receipt.done = true;
    addTo(receipt.traces, textsOf(report.traces));
    if (isSettled(receipt)) {
        receipt.had.clear();
        receipt.traces.clear();
    }
}

} // namespace

QString caseNumber(const ShredReceipt& receipt)
{
    const QString letters = receipt.caseId.uuid().toString(QUuid::Id128).toUpper();
    return letters.first(4) + QLatin1Char('-') + letters.mid(4, 4);
}

bool isSettled(const ShredReceipt& receipt)
{
    return receipt.done && receipt.unreached.empty();
}

ShredBook::ShredBook(Writer& writer, const AccessLog& log, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_writer(writer)
    , m_log(log)
    , m_clock(clock)
{
    connect(&writer, &Writer::shreddedAgain, this, &ShredBook::takeReports);
    const Result<std::optional<QByteArray>> kept = writer.setting(SettingId::Shredded);
    if (!kept || !*kept)
        return;
    if (Result<ShredNotes> notes = fromJsonText<ShredNotes>(**kept))
        m_receipts = std::move(notes->receipts);
}

void ShredBook::keep()
{
    m_writer.keepSetting(SettingId::Shredded, toJsonText(ShredNotes{m_receipts}));
    Q_EMIT changed();
}

ShredReceipt* ShredBook::find(const CaseId& caseId)
{
    const auto found = std::find_if(m_receipts.begin(), m_receipts.end(),
                                    [&](const ShredReceipt& each) { return each.caseId == caseId; });
    return found == m_receipts.end() ? nullptr : &*found;
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
    const KeyTrace known = m_writer.traceKey(caseId).value_or(KeyTrace{});
    ShredReceipt receipt{caseId, m_clock.now(), by, {}, {}};
    receipt.had = namesOf(known.copies);
    receipt.traces = textsOf(known.traces);
    // of an earlier try that may have come halfway
    const ShredReceipt* before = find(caseId);
    const bool isNew = before == nullptr;
    if (before) {
        receipt.followed = before->followed;
        addTo(receipt.had, before->had);
        addTo(receipt.traces, before->traces);
        std::erase_if(m_receipts, [&](const ShredReceipt& each) { return each.caseId == caseId; });
    }
    m_receipts.insert(m_receipts.begin(), receipt);
    keep();
    const Result<ShredReport> report = m_writer.shredCase(caseId, log, tracesOf(receipt));
    ShredReceipt* kept = find(caseId);
    if (report)
        enter(*report, *kept);
    else if (isNew && !m_writer.mayLack(caseId))
        std::erase_if(m_receipts, [&](const ShredReceipt& each) { return each.caseId == caseId; });
    keep();
    if (!report)
        return failAs(report);
    return *kept;
}

void ShredBook::recall()
{
    const std::vector<ShredReceipt> before = m_receipts;
    for (const SettingInCopy& copy : m_writer.settingInCopies(SettingId::Shredded)) {
        const Result<ShredNotes> notes = fromJsonText<ShredNotes>(copy.payload);
        if (!notes)
            continue;
        for (const ShredReceipt& receipt : notes->receipts) {
            // what was noted, and maybe given up, but not carried out there
            const bool isThere =
                std::find(copy.cases.begin(), copy.cases.end(), receipt.caseId) != copy.cases.end();
            if (receipt.done || !isThere)
                recall(receipt);
        }
    }
    if (const auto present = m_writer.overviews()) {
        for (const CaseOverview& each : *present) {
            if (ShredReceipt* receipt = find(each.caseId))
                receipt->done = false;
        }
    }
    std::stable_sort(m_receipts.begin(), m_receipts.end(),
                     [](const ShredReceipt& a, const ShredReceipt& b) { return a.at > b.at; });
    if (m_receipts != before)
        keep();
}

void ShredBook::recall(const ShredReceipt& remembered)
{
    ShredReceipt* receipt = find(remembered.caseId);
    if (!receipt)
        return m_receipts.push_back(remembered);
    addTo(receipt->followed, remembered.followed);
    addTo(receipt->unreached, remembered.unreached);
    addTo(receipt->had, remembered.had);
    addTo(receipt->traces, remembered.traces);
}

void ShredBook::tryAgain()
{
    std::vector<ShredTask> tasks;
    for (const ShredReceipt& receipt : m_receipts) {
        if (isSettled(receipt))
            continue;
        ShredTask task{{receipt.caseId, tracesOf(receipt), copiesNamed(receipt.unreached)}};
        if (!receipt.done)
            task.inStore = std::vector{entryOf(receipt.caseId)};
        tasks.push_back(std::move(task));
    }
    if (!tasks.empty())
        m_writer.shredAgain(std::move(tasks));
}

void ShredBook::takeReports(const std::vector<ShredReport>& reports)
{
    const std::vector<ShredReceipt> before = m_receipts;
    for (const ShredReport& report : reports) {
        if (ShredReceipt* receipt = find(report.caseId))
            enter(report, *receipt);
    }
    if (m_receipts != before)
        keep();
}

} // namespace rundbord
