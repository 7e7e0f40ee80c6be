// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/wordings.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <tuple>

namespace rundbord
{

namespace
{

QString keyOf(const KnownWording& known)
{
    return QLatin1String(known.key.data(), static_cast<qsizetype>(known.key.size()));
}

tl::unexpected<Error> damaged(const QString& detail, const QString& path = {})
{
    return fail(ErrorCode::ResourceDamaged, detail, path);
}

bool isSaidIn(InStyle style, const KnownWording& known)
{
    if (style == InStyle::Plain)
        return known.style == InStyle::Plain || known.style == InStyle::Both;
    return known.style != InStyle::Plain;
}

//! One sentence for each known wording; empty where the style has none.
Result<std::vector<Sentence>> readSentences(QJsonObject texts, InStyle style,
                                            const std::vector<Sentence>* inSwedish)
{
    std::vector<Sentence> sentences;
    for (const KnownWording& known : knownWordings) {
        sentences.emplace_back();
        const QString key = keyOf(known);
        if (!isSaidIn(style, known))
            continue;
        if (inSwedish && !texts.contains(key)) {
            sentences.back() = inSwedish->at(sentences.size() - 1);
            continue;
        }
        const Result<Sentence> sentence = Sentence::read(texts.take(key).toString(), known.places);
        if (!sentence)
            return damaged(sentence.error().detail, key);
        sentences.back() = *sentence;
    }
    if (!texts.isEmpty())
        return damaged(QStringLiteral("a sentence nobody says"), texts.begin().key());
    return sentences;
}

} // namespace

Sentence Wordings::sentence(WordingKey key) const
{
    return key.index < m_sentences.size() ? m_sentences[key.index] : Sentence();
}

Text Wordings::text(WordingKey key, std::initializer_list<Text> values) const
{
    return key.index < m_sentences.size() ? m_sentences[key.index].filled(values) : Text();
}

QString Wordings::plain(WordingKey key, std::initializer_list<Text> values) const
{
    return text(key, values).plain();
}

QStringList Wordings::words(WordingKey key) const
{
    return plain(key).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString Wordings::list(QStringList items) const
{
    items.removeAll(QString());
    return m_locale.createSeparatedList(items);
}

Result<PaperWordings> readPaperWordings(const QByteArray& json, const PaperWordings* swedish)
{
    QJsonParseError fault{};
    const QJsonObject file = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return damaged(fault.errorString());
    const QString language = file.value(QLatin1String("language")).toString();
    const QLocale locale(language);
    if (locale.language() == QLocale::C)
        return damaged(QStringLiteral("no language"), QStringLiteral("language"));
    PaperWordings wordings;
    for (const auto& [style, name, part] :
         {std::tuple{InStyle::Standard, "standard", &PaperWordings::standard},
          std::tuple{InStyle::Plain, "plain", &PaperWordings::plain}}) {
        const Wordings* basis = swedish ? &(swedish->*part) : nullptr;
        Result<std::vector<Sentence>> sentences = readSentences(file.value(QLatin1String(name)).toObject(),
                                                                style, basis ? &basis->m_sentences : nullptr);
        if (!sentences)
            return failAs(sentences);
        Wordings& made = wordings.*part;
        made.m_language = language;
        made.m_locale = locale;
        made.m_sentences = std::move(*sentences);
        if (basis && basis->language() != language)
            made.m_swedish = std::make_shared<const Wordings>(*basis);
    }
    return wordings;
}

} // namespace rundbord
