// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/lix.h"

#include "core/language/sentences.h"

#include <algorithm>
#include <cmath>

namespace rundbord
{

namespace
{

constexpr qsizetype longWord = 6;

} // namespace

std::optional<int> lix(const QStringList& texts)
{
    double words = 0;
    double longWords = 0;
    double sentences = 0;
    for (const QString& text : texts) {
        for (const TextRange& range : sentencesIn(text)) {
            const std::vector<TextRange> found = wordsIn(wordAt(text, range));
            if (found.empty())
                continue;
            ++sentences;
            words += static_cast<double>(found.size());
            longWords += static_cast<double>(std::count_if(
                found.begin(), found.end(), [](const TextRange& word) { return word.size > longWord; }));
        }
    }
    if (words == 0)
        return std::nullopt;
    return static_cast<int>(std::lround(words / sentences + 100 * longWords / words));
}

LixStep lixStep(int lix)
{
    if (lix < 30)
        return LixStep::VeryEasy;
    if (lix < 40)
        return LixStep::Easy;
    if (lix < 50)
        return LixStep::Medium;
    return lix < 60 ? LixStep::Hard : LixStep::VeryHard;
}

} // namespace rundbord
