// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sealed_cases.h"
#include "core/store/sealed_log.h"
#include "core/store/sealed_settings.h"

namespace rundbord
{

//! All that a store holds behind one connection. Every change is one transaction, which also brings the
//! manifest over everything up to date.
class StoreContent
{
public:
    //! Both must outlive this.
    StoreContent(Connection& connection, const Vault& vault);

    // As in Store.
    [[nodiscard]] Result<void> createCase(const Batch& first);
    [[nodiscard]] Result<void> write(const Batch& batch);
    //! Only the rows; the log is another's business.
    [[nodiscard]] Result<void> deleteCase(const CaseId& caseId, const std::vector<LogEntry>& log = {});
    [[nodiscard]] Result<void> destroyLogYear(int year, const LogEntry& entry);
    [[nodiscard]] Result<void> witnessLog(const Secret& witness, const LogEntry& entry);

    [[nodiscard]] const SealedCases& cases() const { return m_cases; }
    [[nodiscard]] const SealedSettings& settings() const { return m_settings; }
    [[nodiscard]] SealedLog& log() { return m_log; }
    //! False if the manifest doesn't agree, or once didn't.
    [[nodiscard]] Result<bool> isComplete() { return m_manifest.agrees(); }

private:
    //! One transaction: the work, what the log says of it, and the manifest over all.
    [[nodiscard]] Result<void> change(Durability durability, const std::vector<LogEntry>& log,
                                      const std::function<Result<void>()>& work);

    Connection& m_connection;
    StoreManifest m_manifest;
    SealedCases m_cases;
    SealedSettings m_settings;
    SealedLog m_log;
};

} // namespace rundbord
