// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rundbord::architecture
{

//! One line of C++ taken apart: the code without comments and with empty literals, and the literals' text.
struct SourceLine {
    std::string code;
    std::vector<std::string> literals;
    //! What stands between quotes or angles if the line is an #include, else empty.
    std::string include;
    bool includesOwn{false};
};

//! Takes a C++ file apart line by line. Knows comments, strings, characters and raw strings.
[[nodiscard]] std::vector<SourceLine> takeApart(std::string_view text);

//! True if the word stands in the text with no letter, figure or underscore beside it.
[[nodiscard]] bool containsWord(std::string_view text, std::string_view word);

} // namespace rundbord::architecture
