// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/verbatim.h"

#include <algorithm>

namespace rundbord
{

namespace
{

constexpr QChar swedishQuote(0x201d);
constexpr qsizetype shortestLastWord = 3;

bool isQuote(QChar c)
{
    // straight, left, right, low, and the two angle quotes
    static const QString quotes = QStringLiteral("\"\u201c\u201d\u201e\u00bb\u00ab");
    return quotes.contains(c);
}

bool endsSentenceAt(const QString& text, qsizetype stop, const QStringList& abbreviations)
{
    if (!QStringLiteral(".!?").contains(text.at(stop)))
        return false;
    qsizetype next = stop + 1;
    while (next < text.size() && (isQuote(text.at(next)) || text.at(next) == QLatin1Char(')')))
        ++next;
    if (next >= text.size() || !text.at(next).isSpace())
        return false;
    while (next < text.size() && text.at(next).isSpace())
        ++next;
    if (next >= text.size() || text.at(next).isLower() || text.at(stop) != QLatin1Char('.'))
        return next < text.size() && !text.at(next).isLower();
    qsizetype start = stop;
    while (start > 0 && text.at(start - 1).isLetterOrNumber())
        --start;
    const QString word = text.mid(start, stop - start).toLower();
    const bool inAbbreviation = start > 0 && text.at(start - 1) == QLatin1Char('.');
    return word.size() >= shortestLastWord && !inAbbreviation && !abbreviations.contains(word);
}

} // namespace

QString quoted(const QString& words)
{
    const QString trimmed = words.trimmed();
    if (trimmed.isEmpty() || isQuote(trimmed.front()) || isQuote(trimmed.back()))
        return trimmed;
    return swedishQuote + trimmed + swedishQuote;
}

QString told(const QStringList& things)
{
    const bool sentences = std::all_of(things.begin(), things.end(),
                                       [](const QString& thing) { return thing.front().isUpper(); });
    if (!sentences)
        return things.join(QStringLiteral(", "));
    QString text;
    for (const QString& thing : things) {
        const bool stopped = QStringLiteral(".!?").contains(thing.back());
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + thing +
                (stopped ? QString() : QStringLiteral("."));
    }
    return text;
}

QStringList sentencesOf(const QString& text, const QStringList& abbreviations)
{
    QStringList sentences;
    qsizetype start = 0;
    const auto take = [&](qsizetype end) {
        const QString sentence = text.mid(start, end - start).trimmed();
        if (!sentence.isEmpty())
            sentences << sentence;
        start = end;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('\n')) {
            take(i);
        } else if (endsSentenceAt(text, i, abbreviations)) {
            while (i + 1 < text.size() && !text.at(i + 1).isSpace())
                ++i;
            take(i + 1);
        }
    }
    take(text.size());
    return sentences;
}

QString atSentenceStart(const QString& words)
{
    return words.isEmpty() ? words : words.front().toUpper() + words.mid(1);
}

QString firstName(const QString& name)
{
    return name.simplified().section(QLatin1Char(' '), 0, 0);
}

bool sameName(const QString& first, const QString& second)
{
    const QString a = first.simplified();
    return !a.isEmpty() && a.compare(second.simplified(), Qt::CaseInsensitive) == 0;
}

std::vector<Text> filledOnly(const std::vector<QString>& texts)
{
    std::vector<Text> filled;
    for (const QString& text : texts) {
        if (!text.trimmed().isEmpty())
            filled.emplace_back(text.trimmed());
    }
    return filled;
}

} // namespace rundbord
