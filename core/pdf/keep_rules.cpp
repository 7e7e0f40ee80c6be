// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/keep_rules.h"

#include <QRegularExpression>

#include <algorithm>

namespace rundbord
{

namespace
{

constexpr qsizetype longestName = 25;
constexpr qsizetype longestPhone = 25;
constexpr qsizetype longestUnit = 12;

void keep(std::vector<bool>& kept, qsizetype from, qsizetype to)
{
    for (qsizetype i = from + 1; i < to; ++i)
        kept[static_cast<size_t>(i)] = true;
}

void keepMatches(const QString& text, const QRegularExpression& form, qsizetype longest,
                 std::vector<bool>& kept)
{
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() <= longest)
            keep(kept, match.capturedStart(), match.capturedEnd());
    }
}

//! "5 nätter", "8 december 2026", "08-465 004 02", "13.00-14.15", "+46 70".
void keepNumbers(const QString& text, std::vector<bool>& kept)
{
    static const QRegularExpression unit(QStringLiteral("(?<!\\d)\\d{1,3}[ \\x{a0}]\\p{Ll}+"));
    static const QRegularExpression year(QStringLiteral("\\d \\p{Ll}+ \\d{4}(?!\\d)"));
    static const QRegularExpression phone(QStringLiteral("\\+?\\d[\\d \\x{a0}-]{4,}\\d"));
    static const QRegularExpression span(QStringLiteral("\\d+([.:]\\d+)?[-\\x{2013}]\\d+([.:]\\d+)?"));
    keepMatches(text, unit, longestUnit + 4, kept);
    keepMatches(text, year, longestUnit + 7, kept);
    keepMatches(text, phone, longestPhone, kept);
    keepMatches(text, span, longestPhone, kept);
}

//! "Karin O." and "K. O. Berg".
void keepInitials(const QString& text, std::vector<bool>& kept)
{
    static const QRegularExpression before(QStringLiteral("\\p{L}+ \\p{Lu}\\.(?!\\p{L})"));
    static const QRegularExpression after(QStringLiteral("(?<!\\p{L})\\p{Lu}\\. \\p{Lu}"));
    keepMatches(text, before, longestName, kept);
    keepMatches(text, after, longestName, kept);
}

void keepNames(const QString& text, const QStringList& names, std::vector<bool>& kept)
{
    for (const QString& name : names) {
        if (name.size() > longestName || !name.contains(QLatin1Char(' ')))
            continue;
        for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
            keep(kept, at, at + name.size());
    }
}

void keepWithNext(const QString& text, const QStringList& words, std::vector<bool>& kept)
{
    for (const QString& word : words) {
        const QString wanted = word + QLatin1Char(' ');
        for (qsizetype at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            const qsizetype next = at + wanted.size();
            if (next < text.size() && (at == 0 || !text.at(at - 1).isLetterOrNumber()))
                kept[static_cast<size_t>(next)] = true;
        }
    }
}

} // namespace

std::vector<bool> keptPlaces(const QString& text, const KeepRules& rules)
{
    std::vector<bool> kept(static_cast<size_t>(text.size()) + 1, false);
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
        keepNumbers(text, kept);
    if (text.contains(QLatin1Char('.')))
        keepInitials(text, kept);
    keepNames(text, rules.names, kept);
    keepWithNext(text, rules.wordsWithNext, kept);
    return kept;
}

} // namespace rundbord
