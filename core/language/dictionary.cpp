// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/dictionary.h"

#include "core/language/quotations.h"
#include "core/language/sentences.h"

#include <QFile>

#include <algorithm>
#include <hunspell/hunspell.hxx>

namespace rundbord
{

namespace
{

//! Longer than any word of the language; hunspell's own limit is not far above.
constexpr qsizetype longest = 60;

bool isSpelled(const QString& word, bool begins)
{
    if (word.size() < 2 || word.size() > longest || word.endsWith(QLatin1Char('-'))) // half a compound
        return false;
    const auto isPlain = [](QChar c) { return c.isLower() || c.isMark() || c == QLatin1Char('-'); };
    const bool first = isPlain(word.at(0)) || (begins && word.at(0).isUpper());
    return first && std::all_of(word.begin() + 1, word.end(), isPlain);
}

} // namespace

struct Dictionary::Library {
    Library(const QByteArray& affixes, const QByteArray& words)
        : hunspell(affixes.constData(), words.constData())
    {
    }

    Hunspell hunspell;
};

std::unique_ptr<Dictionary> Dictionary::open(const QString& folder, const QString& name)
{
    const QString start = folder + QLatin1Char('/') + name;
    const QString affixes = start + QStringLiteral(".aff");
    const QString words = start + QStringLiteral(".dic");
    if (!QFile::exists(affixes) || !QFile::exists(words))
        return nullptr;
    auto library = std::make_unique<Library>(QFile::encodeName(affixes), QFile::encodeName(words));
    if (library->hunspell.get_dict_encoding() != "UTF-8")
        return nullptr;
    return std::unique_ptr<Dictionary>(new Dictionary(std::move(library)));
}

Dictionary::Dictionary(std::unique_ptr<Library> library)
    : m_library(std::move(library))
{
}

Dictionary::~Dictionary() = default;

bool Dictionary::knows(const QString& word) const
{
    return m_library->hunspell.spell(word.toStdString());
}

QString Dictionary::nearest(const QString& word) const
{
    const std::vector<std::string> proposals = m_library->hunspell.suggest(word.toStdString());
    return proposals.empty() ? QString() : QString::fromStdString(proposals.front());
}

std::vector<TextRange> spelledWords(const QString& text, const QSet<QString>& known,
                                    const QString& quotationMarks)
{
    const QString own = withoutQuotations(text, quotationMarks);
    const std::vector<TextRange> words = wordsIn(own);
    std::vector<TextRange> spelled;
    size_t next = 0;
    for (const TextRange& sentence : sentencesIn(own)) {
        bool begins = true;
        for (; next < words.size() && words[next].at < sentence.end(); ++next) {
            const QString word = wordAt(own, words[next]);
            if (isSpelled(word, std::exchange(begins, false)) && !known.contains(word.toLower()))
                spelled.push_back(words[next]);
        }
    }
    return spelled;
}

} // namespace rundbord
