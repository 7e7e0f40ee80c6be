// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/manifests.h"

#include <optional>

namespace rundbord
{

//! The manifest over all of a store, in its vault row: shows a case, a setting or a part of the log that was taken away, added
//! or put back as a whole. A copy of the whole file put back in its place agrees with itself and isn't
//! noticed here. All but agrees() throws SQLite::Exception, so call it inside Connection's transact() only.
class StoreManifest
{
public:
    //! Both must outlive this.
    StoreManifest(Connection& connection, const Vault& vault);

    //! Reads what the store consists of, unless it is known. Before anything is changed in the transaction.
    void know();
    void put(StoreLedger::Part part, const QUuid& which, quint64 counter, QByteArrayView content = {});
    void remove(StoreLedger::Part part, const QUuid& which);
    // The parts that have a number.
    void put(StoreLedger::Part part, quint64 number, quint64 counter, QByteArrayView content = {});
    void remove(StoreLedger::Part part, quint64 number);
    //! Into the vault row, as the last thing in the transaction.
    void write();
    //! After a transaction that failed, what is known may not be so.
    void forget() { m_ledger.reset(); }

    //! False if it doesn't agree now, or once didn't.
    [[nodiscard]] Result<bool> agrees();

private:
    [[nodiscard]] StoreLedger read() const;

    Connection& m_connection;
    const Vault& m_vault;
    std::optional<StoreLedger> m_ledger;
};

} // namespace rundbord
