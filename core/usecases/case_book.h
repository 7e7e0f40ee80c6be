// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/meeting/agenda.h"
#include "core/store/writer.h"
#include "core/usecases/case_overview.h"
#include "core/usecases/case_search.h"
#include "core/usecases/open_case.h"

#include <memory>
#include <vector>

namespace rundbord
{

//! One line in the list of cases.
struct CaseEntry {
    CaseId id;
    CaseSummary summary;
    //! What the list would show can't be read; the case itself may be whole.
    bool damaged{false};

    bool operator==(const CaseEntry&) const = default;
};

//! A case that was opened, and what of it could not be read.
struct OpenedCase {
    std::unique_ptr<OpenCase> openCase;
    int damagedRecords{0};
    //! False if records were taken away or put back from outside.
    bool complete{true};
};

//! The cases of the unlocked store. Blocks while it reads, which is short. Lives in the window's thread; the
//! writer, the agenda new meetings follow and the clock outlive it.
class CaseBook
{
public:
    CaseBook(Writer& writer, const Agenda& agenda, const Clock& clock)
        : m_writer(writer)
        , m_agenda(agenda)
        , m_clock(clock)
        , m_log(writer, clock)
    {
    }

    //! All cases: first those with a date, in its order, then the rest by name.
    [[nodiscard]] Result<std::vector<CaseEntry>> entries() const;
    //! Makes a case out of a plan, new or imported, and keeps it, power-safe, before returning.
    [[nodiscard]] Result<CaseId> create(const CarePlan& plan, Deed deed = Deed::CaseMade);
    [[nodiscard]] Result<OpenedCase> open(CaseId id);
    //! To look into all cases with; the book's writer outlives it.
    [[nodiscard]] std::unique_ptr<CaseSearch> makeSearch() { return std::make_unique<CaseSearch>(m_writer); }
    //! Where everything done in this store is noted.
    [[nodiscard]] AccessLog& log() { return m_log; }
    [[nodiscard]] const AccessLog& log() const { return m_log; }

private:
    Writer& m_writer;
    const Agenda& m_agenda;
    const Clock& m_clock;
    AccessLog m_log;
};

} // namespace rundbord
