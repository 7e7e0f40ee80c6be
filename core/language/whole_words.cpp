// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/whole_words.h"

#include <algorithm>

namespace rundbord
{

namespace
{

bool isPartOfWord(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('-');
}

bool isWholeAt(const QString& text, qsizetype at, qsizetype size)
{
    const bool startsWord = at == 0 || !isPartOfWord(text.at(at - 1));
    const bool endsWord = at + size == text.size() || !isPartOfWord(text.at(at + size));
    return startsWord && endsWord;
}

} // namespace

qsizetype findWhole(const QString& text, const QString& term, qsizetype from)
{
    qsizetype at = text.indexOf(term, from, Qt::CaseInsensitive);
    while (at >= 0 && !isWholeAt(text, at, term.size()))
        at = text.indexOf(term, at + 1, Qt::CaseInsensitive);
    return at;
}

bool containsAny(const QString& text, const QStringList& terms)
{
    return std::any_of(terms.begin(), terms.end(),
                       [&text](const QString& term) { return findWhole(text, term) >= 0; });
}

} // namespace rundbord
