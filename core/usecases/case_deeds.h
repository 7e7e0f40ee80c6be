// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/access_entry.h"
#include "core/usecases/case_value.h"

namespace rundbord
{

//! What is to be noted of an act that turned one value of a case into another. An act is noted each time with all it has
//! changed; typing once for each kind of record while the case is open, and so are the steps of a meeting.
class CaseDeeds
{
public:
    [[nodiscard]] std::vector<AccessNote> of(const CaseId& caseId, const CaseValue& before,
                                             const CaseValue& after, const ChangeSet& changes, bool typing);

private:
    //! Kinds whose typing is noted.
    QSet<RecordKind> m_typed;
};

} // namespace rundbord
