// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/marked_set.h"

namespace rundbord
{

//! What a whole store consists of: which cases and settings, and how far each has come. Its content is sealed
//! as the manifest of the store. A plain value.
class StoreLedger
{
public:
    //! The marks stand for what each has come to: caseMark(), settingMark().
    void putCase(const CaseId& id, const Digest& mark) { m_members.put({Kind::Case, id.uuid()}, mark); }
    void removeCase(const CaseId& id) { m_members.remove({Kind::Case, id.uuid()}); }
    //! By its number, since a row from outside may have any.
    void putSetting(quint64 id, const Digest& mark) { m_members.put({Kind::Setting, numbered(id)}, mark); }
    //! For good, as for a case.
    void markAltered() { m_altered = true; }

    [[nodiscard]] bool isAltered() const { return m_altered; }
    [[nodiscard]] QByteArray content() const;

private:
    enum class Kind { Case, Setting };
    using Member = std::pair<Kind, QUuid>;
    [[nodiscard]] static QUuid numbered(quint64 id);

    bool m_altered{false};
    MarkedSet<Member> m_members;
};

} // namespace rundbord
