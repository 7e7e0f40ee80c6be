// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace rundbord
{

//! The readability index of C.-H. Björnsson (1968): words in each sentence, and long words (over six letters) in each
//! hundred, added up and rounded. A line break ends a sentence. None for texts without a word.
[[nodiscard]] std::optional<int> lix(const QStringList& texts);

//! How it reads, in Björnsson's steps.
enum class LixStep {
    VeryEasy, //!< below 30: books for children
    Easy,     //!< below 40: novels
    Medium,   //!< below 50: newspapers
    Hard,     //!< below 60: what authorities write
    VeryHard,
};

[[nodiscard]] LixStep lixStep(int lix);

} // namespace rundbord
