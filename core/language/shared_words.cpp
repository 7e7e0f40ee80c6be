// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/shared_words.h"

#include "core/base/json_object.h"

#include <algorithm>
#include <tuple>

namespace rundbord
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype shortestStem = 4;

QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    for (const QChar letter : text.toLower() + QLatin1Char(' ')) {
        if (letter.isLetterOrNumber()) {
            word += letter;
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    return words;
}

QString stemOf(const QString& word, const QStringList& endings)
{
    for (const QString& ending : endings) {
        if (word.endsWith(ending) && word.size() - ending.size() >= shortestStem)
            return word.chopped(ending.size());
    }
    return word;
}

} // namespace

Result<SharingWords> readSharingWords(const QByteArray& json)
{
    return readJson(json, [](JsonObject& in) {
        SharingWords words;
        in.expectFormat("rundbord-sharing/1"_L1);
        std::ignore = in.text("language"_L1);
        words.empty = in.texts("empty"_L1);
        words.endings = in.texts("endings"_L1);
        return words;
    });
}

ExcludedTopic::ExcludedTopic(const QString& words, const SharingWords& sharing)
{
    for (const QString& word : wordsOf(words)) {
        if (!sharing.empty.contains(word) && word.size() > 1)
            m_stems << stemOf(word, sharing.endings);
    }
}

bool ExcludedTopic::isTouchedBy(const QString& text) const
{
    const QStringList words = wordsOf(text);
    return std::any_of(m_stems.begin(), m_stems.end(), [&](const QString& stem) {
        return std::any_of(words.begin(), words.end(), [&](const QString& word) {
            return stem.size() < shortestStem ? word == stem : word.startsWith(stem);
        });
    });
}

} // namespace rundbord
