// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/lift_to_2.h"
#include "core/store/sql_text.h"

namespace rundbord
{

namespace
{

//! Every script ends by writing its version itself, as a pragma takes no bound value.
Result<void> liftTo(Connection& connection, const Vault& vault, int version)
{
    const std::string& script = migrationScripts().at(static_cast<size_t>(version) - 1);
    const Result<void> done = connection.runScript(script, [&] {
        if (version == 2)
            liftTo2(connection, vault);
    });
    if (!done)
        return done;
    const Result<int> reached = connection.version();
    if (!reached)
        return failAs(reached);
    if (*reached != version)
        return fail(ErrorCode::StoreDamaged,
                    QStringLiteral("migration %1 gave %2").arg(version).arg(*reached));
    return {};
}

} // namespace

Result<void> migrate(Connection& connection, const Vault& vault)
{
    const Result<int> found = connection.version();
    if (!found)
        return failAs(found);
    if (*found > newestStoreVersion())
        return fail(ErrorCode::StoreTooNew, QStringLiteral("version %1").arg(*found));
    for (int version = *found + 1; version <= newestStoreVersion(); ++version) {
        if (Result<void> done = liftTo(connection, vault, version); !done)
            return done;
    }
    return {};
}

} // namespace rundbord
