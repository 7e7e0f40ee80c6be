// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace rundbord
{

//! A stretch of a text that is underlined while one writes it. The shapes differ, not only the colours.
struct TextMark {
    enum class Kind {
        Plain,    //!< hard to understand: dots
        Spelling, //!< not found in the dictionary: a wave
    };

    qsizetype at{0};
    qsizetype size{0};
    Kind kind{Kind::Plain};

    bool operator==(const TextMark&) const = default;
};

} // namespace rundbord
