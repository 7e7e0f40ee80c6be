// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sealed_cases.h"
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
    [[nodiscard]] Result<void> deleteCase(const CaseId& caseId);

    [[nodiscard]] const SealedCases& cases() const { return m_cases; }
    [[nodiscard]] const SealedSettings& settings() const { return m_settings; }
    //! False if the manifest doesn't agree, or once didn't.
    [[nodiscard]] Result<bool> isComplete() { return m_manifest.agrees(); }

private:
    [[nodiscard]] Result<void> change(Durability durability, const std::function<Result<void>()>& work);

    Connection& m_connection;
    StoreManifest m_manifest;
    SealedCases m_cases;
    SealedSettings m_settings;
};

} // namespace rundbord
