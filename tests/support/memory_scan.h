// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace rundbord
{

//! Byte strings with names, to be looked for.
using NamedBytes = std::vector<std::pair<std::string, QByteArray>>;

//! How often each was found in the memory of a process: everything it has mapped and can read, its own heap, stacks and
//! libraries. `readBytes` is how much that was; 0 if the system doesn't let us.
struct MemoryFindings {
    std::map<std::string, int> hits;
    qint64 readBytes{0};

    [[nodiscard]] int total() const;
};

//! The process should stand still meanwhile. Needles of at least four bytes.
[[nodiscard]] MemoryFindings scanMemory(qint64 process, const NamedBytes& needles);

} // namespace rundbord
