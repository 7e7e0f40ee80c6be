// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace rundbord::architecture
{

//! A place where the code crosses a wall of the house (docs/architecture.md).
struct Breach {
    std::string file;
    int line{0};
    std::string what;
};

//! Reads every .h and .cpp below app, core, ui and tests of the tree and returns what breaks a rule:
//! includes a room may not see, cycles, libraries outside their room, Swedish or tr() in core, colours
//! outside ui/style, message boxes outside flows and seams, SQL outside the store, a main window grown too
//! big.
[[nodiscard]] std::vector<Breach> findBreaches(const std::filesystem::path& root);

} // namespace rundbord::architecture
