// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/unicode_map.h"

#include <algorithm>
#include <map>
#include <vector>

namespace rundbord
{

namespace
{

constexpr int mostEntriesTogether = 100; // ISO 32000-1, 9.7.5.3
const QByteArray begin = QByteArrayLiteral("beginbfrange");
const QByteArray end = QByteArrayLiteral("endbfrange");

QByteArray code(int glyph)
{
    return '<' + QByteArray::number(glyph, 16).rightJustified(4, '0').toUpper() + '>';
}

//! "<0001> <0003> [<0041> <0042> <0043>]", or one value that the range counts on from.
void readRange(QByteArrayView line, std::map<int, QByteArray>& letters)
{
    std::vector<QByteArray> words;
    for (qsizetype at = line.indexOf('<'); at >= 0; at = line.indexOf('<', at + 1)) {
        const qsizetype close = line.indexOf('>', at);
        words.push_back(line.sliced(at + 1, close - at - 1).toByteArray());
    }
    if (words.size() < 3)
        return;
    const int first = words[0].toInt(nullptr, 16);
    const int last = words[1].toInt(nullptr, 16);
    const bool isList = line.contains('[');
    for (int glyph = first; glyph <= last; ++glyph) {
        const auto place = static_cast<size_t>(glyph - first) + 2;
        if (isList && place < words.size())
            letters[glyph] = '<' + words[place] + '>';
        else if (!isList)
            letters[glyph] = code(words[2].toInt(nullptr, 16) + glyph - first);
    }
}

QByteArray entries(const std::map<int, QByteArray>& letters)
{
    QByteArray written;
    auto next = letters.begin();
    auto left = static_cast<int>(letters.size());
    while (left > 0) {
        const int count = std::min(left, mostEntriesTogether);
        written += QByteArray::number(count) + " beginbfchar\n";
        for (int i = 0; i < count; ++i, ++next)
            written += code(next->first) + ' ' + next->second + '\n';
        written += "endbfchar\n";
        left -= count;
    }
    return written;
}

} // namespace

QByteArray completedUnicodeMap(QByteArrayView map, int glyphs)
{
    const qsizetype from = map.indexOf(begin);
    const qsizetype to = map.lastIndexOf(end);
    if (from < 0 || to < from)
        return map.toByteArray();
    std::map<int, QByteArray> letters;
    for (qsizetype at = from + begin.size(); at < to;) {
        const qsizetype feed = map.indexOf('\n', at);
        const qsizetype stop = feed < 0 ? to : std::min(feed, to);
        readRange(map.sliced(at, stop - at), letters);
        at = stop + 1;
    }
    letters.erase(0); // the glyph for what the font doesn't have; nothing is set in it
    for (int glyph = 1; glyph < glyphs; ++glyph)
        letters.insert({glyph, QByteArrayLiteral("<FFFD>")});
    for (auto& [glyph, letter] : letters)
        letter = letter == "<0009>" ? QByteArrayLiteral("<0020>") : letter;
    const qsizetype lineStart = map.first(from).lastIndexOf('\n') + 1; // before it stands how many follow
    return map.first(lineStart).toByteArray() + entries(letters) +
           map.sliced(to + end.size() + 1).toByteArray();
}

} // namespace rundbord
