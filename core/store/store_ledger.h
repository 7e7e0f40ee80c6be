// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/marked_set.h"

namespace rundbord
{

//! What a whole store consists of: which cases, settings and keys of the log, and how far each has come. Its content is sealed
//! as the manifest of the store. A plain value.
class StoreLedger
{
public:
    //! The numbers are part of the format.
    enum class Part { Case = 1, Setting = 2, LogHead = 3, LogKey = 4, LogEpoch = 5 };

    //! The mark stands for what it has come to: partMark().
    void put(Part part, const QUuid& which, const Digest& mark) { m_members.put({part, which}, mark); }
    void remove(Part part, const QUuid& which) { m_members.remove({part, which}); }
    //! For parts that have a number; a row from outside may have any.
    [[nodiscard]] static QUuid numbered(quint64 number);
    //! For good, as for a case.
    void markAltered() { m_altered = true; }

    [[nodiscard]] bool isAltered() const { return m_altered; }
    [[nodiscard]] QByteArray content() const;

private:
    using Member = std::pair<Part, QUuid>;

    bool m_altered{false};
    MarkedSet<Member> m_members;
};

} // namespace rundbord
