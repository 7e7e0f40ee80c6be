// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace rundbord
{

//! A stretch of a text, in UTF-16 units.
struct TextRange {
    qsizetype at{0};
    qsizetype size{0};

    [[nodiscard]] qsizetype end() const { return at + size; }
    bool operator==(const TextRange&) const = default;
};

//! Where the words of a text stand: runs of letters, their marks, figures and the hyphens between them.
[[nodiscard]] std::vector<TextRange> wordsIn(const QString& text);

//! The words of the ranges, as they are written.
[[nodiscard]] inline QString wordAt(const QString& text, TextRange range)
{
    return text.mid(range.at, range.size);
}

} // namespace rundbord
