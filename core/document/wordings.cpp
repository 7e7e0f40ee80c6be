// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/wordings.h"

#include <QJsonDocument>
#include <QJsonObject>

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

Result<InStyle> styleOf(const QJsonObject& file)
{
    const QString style = file.value(QLatin1String("style")).toString();
    if (style == QLatin1String("standard"))
        return InStyle::Standard;
    if (style == QLatin1String("plain"))
        return InStyle::Plain;
    return damaged(QStringLiteral("neither standard nor plain"), QStringLiteral("style"));
}

//! One sentence for each known wording; empty where the style has none. Takes out of `texts` what it reads.
Result<std::vector<Sentence>> readSentences(QJsonObject texts, InStyle style)
{
    std::vector<Sentence> sentences;
    for (const KnownWording& known : knownWordings) {
        sentences.emplace_back();
        if (known.style != style && known.style != InStyle::Both)
            continue;
        const QString key = keyOf(known);
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

Result<Wordings> readWordings(const QByteArray& json)
{
    QJsonParseError fault{};
    const QJsonObject file = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return damaged(fault.errorString());
    Wordings wordings;
    wordings.m_language = file.value(QLatin1String("language")).toString();
    wordings.m_locale = QLocale(wordings.m_language);
    if (wordings.m_locale.language() == QLocale::C)
        return damaged(QStringLiteral("no language"), QStringLiteral("language"));
    const Result<InStyle> style = styleOf(file);
    if (!style)
        return failAs(style);
    Result<std::vector<Sentence>> sentences =
        readSentences(file.value(QLatin1String("texts")).toObject(), *style);
    if (!sentences)
        return failAs(sentences);
    wordings.m_sentences = std::move(*sentences);
    return wordings;
}

} // namespace rundbord
