// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/common_wordings.h"
#include "core/document/plan_wordings.h"

#include <algorithm>
#include <cstddef>

namespace rundbord
{

//! Every fixed sentence of the papers.
inline constexpr auto knownWordings = [] {
    std::array<KnownWording, commonWordings.size() + planWordings.size()> all{};
    std::copy(planWordings.begin(), planWordings.end(),
              std::copy(commonWordings.begin(), commonWordings.end(), all.begin()));
    return all;
}();

//! The key of a fixed sentence. One that is not among knownWordings does not compile.
struct WordingKey {
    consteval WordingKey(const char* key)
        : index(indexOf(key))
    {
    }

    std::size_t index;

private:
    static consteval std::size_t indexOf(std::string_view key)
    {
        for (std::size_t i = 0; i < knownWordings.size(); ++i) {
            if (knownWordings.at(i).key == key)
                return i;
        }
        throw "no such wording";
    }
};

} // namespace rundbord
