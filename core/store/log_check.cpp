// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_check.h"

namespace rundbord
{

using Kind = LogFault::Kind;

LogCheck::LogCheck(Connection& connection, const LogSeals& seals, const std::map<quint64, LogKey>& keys)
    : m_connection(connection)
    , m_seals(seals)
    , m_keys(keys)
{
}

LogReport LogCheck::run(const std::optional<LogAnchor>& printed, const Secret& witness)
{
    m_printed = printed;
    findEpochs(witness);
    takeUpEpoch(0);
    forEachLogEntry(m_connection, [this](const LogEntryRow& row) { look(row); });
    lookAtEnd();
    return m_report;
}

//! Neighbours with the same fault are told as one.
void LogCheck::fault(Kind kind, quint64 first, quint64 last)
{
    if (!m_report.faults.empty() && m_report.faults.back().kind == kind &&
        m_report.faults.back().last + 1 == first)
        m_report.faults.back().last = last;
    else
        m_report.faults.push_back({kind, first, last});
}

void LogCheck::findEpochs(const Secret& witness)
{
    for (const LogMarkRow& row : selectLogEpochs(m_connection)) {
        std::optional<LogHead>& epoch = m_epochs[row.sequence];
        if (witness.isEmpty())
            continue;
        if (Result<LogHead> opened = m_seals.openEpoch(row.sequence, row.sealed, witness))
            epoch = std::move(*opened);
    }
}

//! After that entry a stretch may begin: what was there then must be there now.
void LogCheck::takeUpEpoch(quint64 sequence)
{
    const auto epoch = m_epochs.find(sequence);
    if (epoch == m_epochs.end())
        return;
    m_witnessed.reset();
    if (!epoch->second)
        return;
    if (epoch->second->link != m_before.link || epoch->second->mac != m_before.mac)
        fault(Kind::WitnessDisagrees, sequence, sequence);
    m_report.witnessed = m_report.witnessed.value_or(0);
    m_witnessed = std::move(*epoch->second);
}

void LogCheck::look(const LogEntryRow& row)
{
    ++m_report.entries;
    const quint64 expected = m_before.entry.sequence + 1;
    if (row.entry.sequence > expected)
        fault(Kind::Missing, expected, row.entry.sequence - 1);
    if (row.entry.sequence == expected)
        lookAtLink(row);
    lookAtSeal(row);
    lookAtAnchor(row);
    lookAtWitness(row);
    m_before = row;
    takeUpEpoch(row.entry.sequence);
}

void LogCheck::lookAtLink(const LogEntryRow& row)
{
    const auto after = [&](const Digest& before) { return m_seals.link(before, row.entry, row.mac); };
    // Behind an altered entry either what was stored with it or what ought to have been is right.
    const Digest afterStored = after(m_before.link);
    const Digest afterExpected = after(m_expected);
    m_expected = afterStored == row.link ? afterStored : afterExpected;
    if (row.link == m_expected)
        return;
    const bool anew = row.link == after({});
    const quint64 sequence = row.entry.sequence;
    fault(anew ? Kind::HeadAltered : Kind::Altered, anew ? sequence - 1 : sequence,
          anew ? sequence - 1 : sequence);
    if (anew)
        m_expected = row.link;
}

void LogCheck::lookAtSeal(const LogEntryRow& row)
{
    const auto key = m_keys.find(row.entry.keyId);
    if (key == m_keys.end()) {
        ++m_report.destroyed;
        return;
    }
    const bool told = !m_report.faults.empty() && m_report.faults.back().kind == Kind::Altered &&
                      m_report.faults.back().last == row.entry.sequence;
    if (!told && !m_seals.openEntry(row.entry, key->second))
        fault(Kind::Altered, row.entry.sequence, row.entry.sequence);
}

void LogCheck::lookAtWitness(const LogEntryRow& row)
{
    if (!m_witnessed)
        return;
    LogHead next = m_seals.follow(*m_witnessed, row.entry);
    if (row.entry.sequence == m_witnessed->sequence + 1 && next.mac == row.mac)
        m_report.witnessed = *m_report.witnessed + 1;
    else
        fault(Kind::WitnessDisagrees, row.entry.sequence, row.entry.sequence);
    m_witnessed = std::move(next);
}

void LogCheck::lookAtAnchor(const LogEntryRow& row)
{
    if (m_printed && m_printed->sequence == row.entry.sequence &&
        m_printed->mark != LogSeals::mark(row.link, row.mac))
        fault(Kind::AnchorDisagrees, row.entry.sequence, row.entry.sequence);
}

void LogCheck::lookAtEnd()
{
    const quint64 last = m_before.entry.sequence;
    m_report.anchor = {last, LogSeals::mark(m_before.link, m_before.mac)};
    const std::optional<LogMarkRow> row = selectLogHead(m_connection);
    const Result<LogHead> head =
        row ? m_seals.openHead(row->sequence, row->sealed) : Result<LogHead>(fail(ErrorCode::NotFound));
    const quint64 told = head ? head->sequence : 0;
    if (!head && (row || last > 0))
        fault(Kind::HeadAltered, last, last);
    else if (told > last)
        fault(Kind::CutOff, last + 1, told);
    else if (told < last)
        fault(Kind::Added, told + 1, last);
    else if (head && (head->link != m_before.link || head->mac != m_before.mac))
        fault(Kind::HeadAltered, last, last);
    if (m_printed && m_printed->sequence > std::max(last, told))
        fault(Kind::CutOff, std::max(last, told) + 1, m_printed->sequence);
    if (m_witnessed && head && !(head->key.sameAs(m_witnessed->key)))
        fault(Kind::WitnessDisagrees, last, last);
}

} // namespace rundbord
