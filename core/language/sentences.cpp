// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/sentences.h"

#include <QRegularExpression>

namespace rundbord
{

namespace
{

TextRange trimmed(const QString& text, qsizetype from, qsizetype until)
{
    while (from < until && text.at(from).isSpace())
        ++from;
    while (until > from && text.at(until - 1).isSpace())
        --until;
    return {from, until - from};
}

} // namespace

std::vector<TextRange> sentencesIn(const QString& text)
{
    static const QRegularExpression end(
        QStringLiteral("\\n|(?<=[.?!\\x{2026}])[\\x{201D}\"]?\\s+(?![\\p{Ll}\\p{Nd}])"));
    std::vector<TextRange> sentences;
    qsizetype start = 0;
    const auto add = [&](qsizetype until) {
        if (const TextRange sentence = trimmed(text, start, until); sentence.size > 0)
            sentences.push_back(sentence);
        start = until;
    };
    for (auto found = end.globalMatch(text); found.hasNext();)
        add(found.next().capturedEnd());
    add(text.size());
    return sentences;
}

QStringList sentencesOf(const QString& text)
{
    QStringList sentences;
    for (const TextRange& sentence : sentencesIn(text))
        sentences << wordAt(text, sentence);
    return sentences;
}

} // namespace rundbord
