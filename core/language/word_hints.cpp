// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/word_hints.h"

#include "core/base/json_object.h"
#include "core/language/quotations.h"
#include "core/language/sentences.h"
#include "core/language/whole_words.h"

#include <algorithm>

namespace rundbord
{

using namespace Qt::Literals::StringLiterals;

namespace
{

bool isConcrete(const QString& text, const QStringList& words)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) ||
           containsAny(text, words);
}

//! A capital inside a sentence: the name of somebody or something.
bool isName(const QString& sentence, qsizetype at)
{
    return at > 0 && sentence.at(at).isUpper();
}

bool isExplained(const QString& sentence, qsizetype end)
{
    return end < sentence.size() && sentence.at(end) == QLatin1Char(':');
}

struct Found {
    qsizetype at{-1};
    qsizetype size{0};
    const QString* question{nullptr};
};

//! Where the term stands and is no name; -1 if nowhere.
qsizetype findTerm(const QString& sentence, const QString& term)
{
    qsizetype at = findWhole(sentence, term);
    while (at >= 0 && isName(sentence, at))
        at = findWhole(sentence, term, at + 1);
    return at;
}

bool isBefore(const Found& a, const Found& b)
{
    return b.at < 0 || a.at < b.at || (a.at == b.at && a.size > b.size);
}

//! The first term of the sentence, the longest if several begin there.
Found firstTerm(const std::vector<WordHint>& hints, const QString& sentence)
{
    Found first;
    for (const WordHint& hint : hints) {
        if (containsAny(sentence, hint.unless))
            continue;
        for (const QString& term : hint.terms) {
            const Found found{findTerm(sentence, term), term.size(), &hint.question};
            if (found.at >= 0 && isBefore(found, first))
                first = found;
        }
    }
    return first;
}

std::vector<WordHint> readHints(JsonObject& in, QLatin1String key)
{
    std::vector<WordHint> hints;
    in.objects(key, [&hints](JsonObject& hint) {
        hints.push_back({hint.texts("terms"_L1), hint.texts("unless"_L1), hint.text("question"_L1)});
        if (hints.back().terms.isEmpty())
            hint.refuse(ErrorCode::UnknownValue, QStringLiteral("no terms"), QStringLiteral("terms"));
    });
    return hints;
}

WordHints readAll(JsonObject& in)
{
    WordHints hints;
    in.expectFormat("rundbord-hints/1"_L1);
    std::ignore = in.text("language"_L1);
    hints.quotationMarks = in.text("quotationMarks"_L1);
    hints.concrete = in.texts("concrete"_L1);
    hints.concreteTimes = in.texts("concreteTimes"_L1);
    hints.vagueGoals = readHints(in, "vagueGoals"_L1);
    hints.vagueTimes = readHints(in, "vagueTimes"_L1);
    return hints;
}

} // namespace

Result<WordHints> readWordHints(const QByteArray& json)
{
    return readJson(json, readAll);
}

std::vector<VaguePlace> vagueGoals(const WordHints& hints, const QString& text)
{
    const QString own = withoutQuotations(text, hints.quotationMarks);
    if (isConcrete(own, hints.concrete))
        return {};
    std::vector<VaguePlace> places;
    for (const TextRange& range : sentencesIn(own)) {
        const Found found = firstTerm(hints.vagueGoals, wordAt(own, range));
        if (found.at >= 0)
            places.push_back({{range.at + found.at, found.size}, *found.question});
    }
    return places;
}

std::vector<VaguePlace> vagueTimes(const WordHints& hints, const QString& text)
{
    const QString own = withoutQuotations(text, hints.quotationMarks);
    const QStringList concrete = hints.concrete + hints.concreteTimes;
    std::vector<VaguePlace> places;
    for (const TextRange& range : sentencesIn(own)) {
        const QString sentence = wordAt(own, range);
        if (isConcrete(sentence, concrete))
            continue;
        const Found found = firstTerm(hints.vagueTimes, sentence);
        if (found.at >= 0 && !isExplained(sentence, found.at + found.size))
            places.push_back({{range.at + found.at, found.size}, *found.question});
    }
    return places;
}

std::optional<QString> vagueGoalQuestion(const WordHints& hints, const QString& text)
{
    const std::vector<VaguePlace> places = vagueGoals(hints, text);
    return places.empty() ? std::nullopt : std::optional(places.front().question);
}

std::optional<QString> vagueTimeQuestion(const WordHints& hints, const QString& text)
{
    const std::vector<VaguePlace> places = vagueTimes(hints, text);
    return places.empty() ? std::nullopt : std::optional(places.front().question);
}

} // namespace rundbord
