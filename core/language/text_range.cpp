// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/text_range.h"

namespace rundbord
{

namespace
{

bool isInWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

//! A hyphen counts between letters, and at the end of the first half of a compound ("hälso- och").
bool goesOn(const QString& text, qsizetype at)
{
    return isInWord(text.at(at)) || (text.at(at) == QLatin1Char('-') && at + 1 < text.size());
}

} // namespace

std::vector<TextRange> wordsIn(const QString& text)
{
    std::vector<TextRange> words;
    qsizetype at = 0;
    while (at < text.size()) {
        if (!isInWord(text.at(at))) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() && goesOn(text, at))
            ++at;
        words.push_back({start, at - start});
    }
    return words;
}

} // namespace rundbord
