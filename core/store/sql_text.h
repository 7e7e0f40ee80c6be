// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rundbord
{

//! The SQL of the program, which stands in resources/sql and nowhere else. Any thread.

//! The statement that follows `-- name: <name>` in statements.sql. Ends the program if there is none.
[[nodiscard]] const std::string& statementText(std::string_view name);

//! A setting every connection is opened with, how to read it back, and what it must be then.
struct OpeningStep {
    std::string set;
    std::string readBack;
    std::string expected;
};

[[nodiscard]] const std::vector<OpeningStep>& openingSteps();

//! Scripts that lift a store by one version each; the first makes version 1 of an empty file.
[[nodiscard]] const std::vector<std::string>& migrationScripts();

//! The version stores have after all migrations.
[[nodiscard]] int newestStoreVersion();

} // namespace rundbord
