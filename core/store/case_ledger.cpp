// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_ledger.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <tuple>

namespace rundbord
{

namespace
{

template <typename Number>
void append(QByteArray& bytes, Number number)
{
    std::array<char, sizeof number> big{};
    qToBigEndian(number, big.data());
    bytes.append(big.data(), big.size());
}

//! The 16 bytes of RFC 4122, without QUuid's allocation: this runs for every record at every keystroke.
void append(QByteArray& bytes, const QUuid& uuid)
{
    append(bytes, uuid.data1);
    append(bytes, uuid.data2);
    append(bytes, uuid.data3);
    bytes.append(reinterpret_cast<const char*>(uuid.data4), sizeof uuid.data4);
}

//! The order of the bytes above. It is part of what is sealed, so it isn't left to QUuid, whose own order
//! differs between versions of Qt.
bool comesBefore(const QUuid& a, const QUuid& b)
{
    const auto numbers = [](const QUuid& uuid) { return std::tie(uuid.data1, uuid.data2, uuid.data3); };
    if (numbers(a) != numbers(b))
        return numbers(a) < numbers(b);
    return std::memcmp(a.data4, b.data4, sizeof a.data4) < 0;
}

} // namespace

std::vector<CaseLedger::Entry>::iterator CaseLedger::placeOf(const RecordId& id)
{
    return std::lower_bound(m_entries.begin(), m_entries.end(), id,
                            [](const Entry& entry, const RecordId& wanted) {
                                return comesBefore(entry.id.uuid(), wanted.uuid());
                            });
}

void CaseLedger::put(const RecordId& id, quint64 version)
{
    const auto place = placeOf(id);
    if (place != m_entries.end() && place->id == id)
        place->version = version;
    else
        m_entries.insert(place, {id, version});
}

void CaseLedger::remove(const RecordId& id)
{
    const auto place = placeOf(id);
    if (place != m_entries.end() && place->id == id)
        m_entries.erase(place);
}

QByteArray CaseLedger::content() const
{
    // Every part has a fixed width and the count stands before the list, so nothing can be read in two ways.
    QByteArray bytes;
    bytes.reserve(32 + static_cast<qsizetype>(m_entries.size()) * 24);
    append(bytes, m_counter);
    append(bytes, m_overviewVersion);
    append(bytes, quint64{m_altered});
    append(bytes, static_cast<quint64>(m_entries.size()));
    for (const Entry& entry : m_entries) {
        append(bytes, entry.id.uuid());
        append(bytes, entry.version);
    }
    return bytes;
}

} // namespace rundbord
