// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>

#include <array>
#include <utility>
#include <vector>

namespace rundbord
{

//! What a case consists of: which records, each in which version. Its content is sealed as the case's
//! manifest and shows whether a row was taken away, put back or added from outside. A plain value.
class CaseLedger
{
public:
    //! Counts up; everything written from now on has that version, which was never used before.
    quint64 beginWrite() { return ++m_counter; }

    void put(const RecordId& id, quint64 version);
    void remove(const RecordId& id);
    void setCounter(quint64 counter) { m_counter = counter; }
    void setOverviewVersion(quint64 version) { m_overviewVersion = version; }
    //! For good: an alteration once found isn't covered up by the next write.
    void markAltered() { m_altered = true; }

    [[nodiscard]] quint64 counter() const { return m_counter; }
    [[nodiscard]] bool isAltered() const { return m_altered; }
    //! Everything above as bytes, the same for the same content.
    [[nodiscard]] QByteArray content() const;

private:
    //! The 16 bytes of the id and the version, the higher bytes first: as it is sealed, because every
    //! keystroke seals the whole list.
    using Entry = std::array<char, 24>;
    using Place = std::vector<Entry>::iterator;

    [[nodiscard]] static Entry entry(const RecordId& id, quint64 version);
    //! Where that record stands or would stand, and whether it does.
    [[nodiscard]] std::pair<Place, bool> find(const Entry& wanted);

    quint64 m_counter{0};
    quint64 m_overviewVersion{0};
    bool m_altered{false};
    //! Sorted by the bytes of the id. That order is part of what is sealed, so it isn't left to QUuid, whose
    //! own differs between versions of Qt.
    std::vector<Entry> m_entries;
};

} // namespace rundbord
