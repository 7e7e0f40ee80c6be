// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/explanations.h"

#include "core/base/json_object.h"
#include "core/language/whole_words.h"

#include <algorithm>
#include <limits>

namespace rundbord
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Explanations readAll(JsonObject& in)
{
    Explanations all;
    in.expectFormat("rundbord-explanations/1"_L1);
    std::ignore = in.text("language"_L1);
    all.most = in.number("most"_L1);
    in.objects("words"_L1, [&all](JsonObject& word) {
        all.words.push_back(
            {word.text("id"_L1), word.text("word"_L1), word.texts("forms"_L1), word.text("says"_L1)});
    });
    return all;
}

constexpr qsizetype nowhere = std::numeric_limits<qsizetype>::max();

//! An abbreviation counts only in its own letters: "PO" is not "po".
bool hasCapitals(const QString& form)
{
    return std::any_of(form.begin() + 1, form.end(), [](QChar letter) { return letter.isUpper(); });
}

qsizetype firstPlace(const QString& text, const Explanation& explanation)
{
    qsizetype first = nowhere;
    for (const QString& form : explanation.forms) {
        qsizetype at = findWhole(text, form);
        while (at >= 0 && hasCapitals(form) && text.mid(at, form.size()) != form)
            at = findWhole(text, form, at + 1);
        if (at >= 0)
            first = std::min(first, at);
    }
    return first;
}

} // namespace

Result<Explanations> readExplanations(const QByteArray& json)
{
    return readJson(json, readAll);
}

std::vector<Explanation> explanationsFor(const Explanations& explanations, const QStringList& texts)
{
    const QString text = texts.join(QLatin1Char('\n'));
    std::vector<std::pair<qsizetype, size_t>> found;
    for (size_t i = 0; i < explanations.words.size(); ++i) {
        if (const qsizetype at = firstPlace(text, explanations.words[i]); at != nowhere)
            found.emplace_back(at, i);
    }
    std::sort(found.begin(), found.end());
    found.resize(std::min(found.size(), static_cast<size_t>(std::max(0, explanations.most))));
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    std::vector<Explanation> occurring;
    occurring.reserve(found.size());
    for (const auto& [at, i] : found)
        occurring.push_back(explanations.words[i]);
    return occurring;
}

} // namespace rundbord
