// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>

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
    struct Entry {
        RecordId id;
        quint64 version{0};
    };
    [[nodiscard]] std::vector<Entry>::iterator placeOf(const RecordId& id);

    quint64 m_counter{0};
    quint64 m_overviewVersion{0};
    bool m_altered{false};
    //! Sorted by the bytes of the id.
    std::vector<Entry> m_entries;
};

} // namespace rundbord
