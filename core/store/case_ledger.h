// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/marked_set.h"

namespace rundbord
{

//! What a case consists of: which records, each in which version. Its content is sealed as the case's
//! manifest and shows whether a row was taken away, put back or added from outside. A plain value.
class CaseLedger
{
public:
    //! Counts up; everything written from now on has that version, which was never used before.
    quint64 beginWrite() { return ++m_counter; }

    //! The mark stands for the record in the version it has now: recordMark().
    void put(const RecordId& id, const Digest& mark) { m_records.put(id, mark); }
    void remove(const RecordId& id) { m_records.remove(id); }
    void setCounter(quint64 counter) { m_counter = counter; }
    void setOverviewVersion(quint64 version) { m_overviewVersion = version; }
    //! For good: an alteration once found isn't covered up by the next write.
    void markAltered() { m_altered = true; }

    [[nodiscard]] quint64 counter() const { return m_counter; }
    [[nodiscard]] bool isAltered() const { return m_altered; }
    //! Everything above as bytes of a fixed number, the same for the same content.
    [[nodiscard]] QByteArray content() const;

private:
    quint64 m_counter{0};
    quint64 m_overviewVersion{0};
    bool m_altered{false};
    MarkedSet<RecordId> m_records;
};

} // namespace rundbord
