// SPDX-License-Identifier: GPL-3.0-or-later
// check_walls ROOT: prints each breach of the house's walls and fails if there is one. Part of every build.
#include "tests/architecture/walls.h"

#include <iostream>

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::cerr << "check_walls ROOT\n";
        return 2;
    }
    const auto breaches = rundbord::architecture::findBreaches(argv[1]);
    for (const auto& breach : breaches)
        std::cerr << breach.file << ':' << breach.line << ": " << breach.what << '\n';
    return breaches.empty() ? 0 : 1;
}
