// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/log_report.h"
#include "core/store/log_table.h"
#include "core/store/store_manifest.h"

#include <map>

namespace rundbord
{

//! The access log behind one connection: seals what is noted under the key of its year, and chains it. Damage to the log
//! never keeps anything from being written; it is found when the log is checked.
class SealedLog
{
public:
    //! All must outlive this.
    SealedLog(Connection& connection, const Vault& vault, StoreManifest& manifest);

    // In a transaction, after StoreManifest::know(). They throw SQLite::Exception.
    //! Nothing happens if it stands there already.
    void append(const LogEntry& entry);
    //! From here on, and for what stands there now, whoever has that secret can show that nothing was rewritten.
    void beginEpoch(const Secret& witness);
    //! Destroys the keys of that year.
    void destroyYear(int year);
    //! After a transaction that failed, what is known may not be so.
    void forget();

    //! The years that can be read, the latest first.
    [[nodiscard]] Result<std::vector<int>> years();
    //! What was noted in that year, the latest first.
    [[nodiscard]] Result<std::vector<LoadedLogEntry>> read(int year);
    [[nodiscard]] Result<LogAnchor> anchor();
    //! Looks at every entry. The anchor is one that was printed; the witness may be empty.
    [[nodiscard]] Result<LogReport> check(const std::optional<LogAnchor>& printed, const Secret& witness);

private:
    void know();
    void knowHead();
    [[nodiscard]] const LogKey& keyOf(int year);
    void putHead(LogHead head);

    Connection& m_connection;
    StoreManifest& m_manifest;
    LogSeals m_seals;
    std::optional<LogHead> m_head;
    //! By number.
    std::map<quint64, LogKey> m_keys;
};

} // namespace rundbord
