// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/log_report.h"
#include "core/store/log_table.h"

#include <map>

namespace rundbord
{

//! One look through the whole access log, entry by entry, for what is not as it was written. What each part proves:
//! - the everyday chain and the seals: nobody without the keys of the vault has changed, moved, added or taken away an
//!   entry; at the end none is missing, as long as the head is the newest one;
//! - a printed anchor: none up to it has been taken away since it was printed, also together with the head;
//! - the evolving chain, with the witness: also nobody who had the keys later has rewritten what stood there before.
//! Throws SQLite::Exception. For one check.
class LogCheck
{
public:
    //! All must outlive this.
    LogCheck(Connection& connection, const LogSeals& seals, const std::map<quint64, LogKey>& keys);

    [[nodiscard]] LogReport run(const std::optional<LogAnchor>& printed, const Secret& witness);

private:
    void findEpochs(const Secret& witness);
    void look(const LogEntryRow& row);
    void lookAtLink(const LogEntryRow& row);
    void lookAtSeal(const LogEntryRow& row);
    void lookAtWitness(const LogEntryRow& row);
    void lookAtAnchor(const LogEntryRow& row);
    void lookAtEnd();
    void takeUpEpoch(quint64 sequence);
    void fault(LogFault::Kind kind, quint64 first, quint64 last);

    Connection& m_connection;
    const LogSeals& m_seals;
    const std::map<quint64, LogKey>& m_keys;
    std::optional<LogAnchor> m_printed;
    LogReport m_report;
    //! The entry before, as it was stored, and its link as it ought to have been.
    LogEntryRow m_before;
    Digest m_expected{};
    //! Where the stretches begin: opened by the witness, or none if it doesn't open that one.
    std::map<quint64, std::optional<LogHead>> m_epochs;
    //! The evolving chain as the witness follows it; none where it can't.
    std::optional<LogHead> m_witnessed;
};

} // namespace rundbord
