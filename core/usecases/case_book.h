// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/meeting/agendas.h"
#include "core/store/writer.h"
#include "core/usecases/case_overview.h"
#include "core/usecases/case_search.h"
#include "core/usecases/open_case.h"

#include <memory>
#include <optional>
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

//! A record of a case that doesn't open. It lies where it lay, until the part of the case it was is written anew.
struct DamagedRecord {
    RecordId id;
    //! Which of the records of the case it is, counted from 1: all that is known of one that no copy has.
    int position{0};
    //! What it was in the latest copy in which it opens; none if there is no such copy.
    std::optional<RecordSubject> subject;
    QByteArray payload;
    QDateTime copiedAt;

    bool operator==(const DamagedRecord&) const = default;
};

//! A case that was opened, and what of it could not be read.
struct OpenedCase {
    std::unique_ptr<OpenCase> openCase;
    //! How many records the case has.
    int records{0};
    std::vector<DamagedRecord> damaged;
    //! Those and the ones that open but aren't understood.
    int damagedRecords{0};
    //! The key of the case was damaged and came from the copy of that moment; invalid if it was whole.
    QDateTime keyCopiedAt;
    //! False if records were taken away or put back from outside.
    bool complete{true};
};

//! The cases of the unlocked store. Blocks while it reads, which is short. Lives in the window's thread; the
//! writer, the agendas that meetings follow and the clock outlive it.
class CaseBook
{
public:
    CaseBook(Writer& writer, const Agendas& agendas, const Clock& clock)
        : m_writer(writer)
        , m_agendas(agendas)
        , m_clock(clock)
        , m_log(writer, clock)
    {
    }

    //! All cases: first those with a date, in its order, then the rest by name.
    [[nodiscard]] Result<std::vector<CaseEntry>> entries() const;
    //! Of them, those that have stood in the records of the parties for as long as the settings of the store say: they may
    //! be shredded.
    [[nodiscard]] std::vector<CaseEntry> dueForShredding(const std::vector<CaseEntry>& entries) const;
    //! Makes a case out of a plan, new or imported, and keeps it, power-safe, before returning.
    [[nodiscard]] Result<CaseId> create(const CarePlan& plan, Deed deed = Deed::CaseMade);
    //! Looks for what is damaged in the copies. A damaged key is put back from one, and what the list of cases shows is
    //! made anew, since both can only be as they were. A damaged record whose place a newer one has taken is discarded.
    //! A meeting whose agenda is not here stands at a step of the standard.
    [[nodiscard]] Result<OpenedCase> open(CaseId id);
    //! To look into all cases with; the book's writer outlives it.
    [[nodiscard]] std::unique_ptr<CaseSearch> makeSearch() { return std::make_unique<CaseSearch>(m_writer); }
    //! What a meeting can follow.
    [[nodiscard]] const Agendas& agendas() const { return m_agendas; }
    //! Where everything done in this store is noted.
    [[nodiscard]] AccessLog& log() { return m_log; }
    [[nodiscard]] const AccessLog& log() const { return m_log; }

private:
    [[nodiscard]] Result<LoadedCase> read(CaseId id, QDateTime& keyCopiedAt);
    [[nodiscard]] std::vector<DamagedRecord> findDamaged(CaseId id, const LoadedCase& loaded);
    void mendOverview(CaseId id, const CaseValue& value);

    Writer& m_writer;
    const Agendas& m_agendas;
    const Clock& m_clock;
    AccessLog m_log;
};

} // namespace rundbord
