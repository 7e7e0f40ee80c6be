// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_ledger.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace rundbord
{

namespace
{

constexpr size_t idSize = 16;

bool comesBefore(const std::array<char, 24>& a, const std::array<char, 24>& b)
{
    return std::memcmp(a.data(), b.data(), idSize) < 0;
}

} // namespace

CaseLedger::Entry CaseLedger::entry(const RecordId& id, quint64 version)
{
    const QUuid& uuid = id.uuid();
    Entry entry{};
    qToBigEndian(uuid.data1, entry.data());
    qToBigEndian(uuid.data2, entry.data() + 4);
    qToBigEndian(uuid.data3, entry.data() + 6);
    std::copy(std::begin(uuid.data4), std::end(uuid.data4), entry.begin() + 8);
    qToBigEndian(version, entry.data() + idSize);
    return entry;
}

std::pair<CaseLedger::Place, bool> CaseLedger::find(const Entry& wanted)
{
    const Place place = std::lower_bound(m_entries.begin(), m_entries.end(), wanted, comesBefore);
    return {place, place != m_entries.end() && !comesBefore(wanted, *place)};
}

void CaseLedger::put(const RecordId& id, quint64 version)
{
    const Entry wanted = entry(id, version);
    if (const auto [place, found] = find(wanted); found)
        *place = wanted;
    else
        m_entries.insert(place, wanted);
}

void CaseLedger::remove(const RecordId& id)
{
    if (const auto [place, found] = find(entry(id, 0)); found)
        m_entries.erase(place);
}

QByteArray CaseLedger::content() const
{
    // Every part has a fixed width and the count stands before the list, so nothing can be read in two ways.
    const std::array<quint64, 4> head{m_counter, m_overviewVersion, quint64{m_altered}, m_entries.size()};
    const size_t listSize = m_entries.size() * sizeof(Entry);
    QByteArray bytes(static_cast<qsizetype>(sizeof head + listSize), Qt::Uninitialized);
    qToBigEndian<quint64>(head.data(), head.size(), bytes.data());
    if (listSize > 0)
        std::memcpy(bytes.data() + sizeof head, m_entries.data(), listSize);
    return bytes;
}

} // namespace rundbord
