// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/search_shelf.h"

#include "core/vault/secret.h"

#include <QRegularExpression>

#include <algorithm>

namespace rundbord
{

namespace
{

//! No text has it, and nobody can look for it.
constexpr QChar betweenTexts{u'\0'};
constexpr qsizetype shownBefore = 24;
constexpr qsizetype shownAfter = 90;
constexpr QChar ellipsis{0x2026};

QChar withoutAccent(QChar letter)
{
    switch (letter.unicode()) {
    case 0x00e5: // å
    case 0x00e4: // ä
    case 0x00f6: // ö
        return letter;
    default:
        break;
    }
    while (letter.decompositionTag() == QChar::Canonical)
        letter = letter.decomposition().at(0);
    return letter;
}

QChar foldedLetter(QChar letter)
{
    constexpr char16_t firstBeyondAscii = 0x80;
    if (letter.unicode() < firstBeyondAscii)
        return letter.toLower();
    return withoutAccent(letter.toCaseFolded());
}

//! Letter for letter, so that places agree.
QString foldedLetters(QString text)
{
    for (QChar& letter : text)
        letter = foldedLetter(letter);
    return text;
}

QString composed(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C);
}

QStringList wordsOf(const QString& words)
{
    static const QRegularExpression gap(QStringLiteral("[\\s\\0]+"),
                                        QRegularExpression::UseUnicodePropertiesOption);
    return folded(words).split(gap, Qt::SkipEmptyParts);
}

} // namespace

QString folded(const QString& text)
{
    return foldedLetters(composed(text));
}

SearchShelf::~SearchShelf()
{
    for (Case& each : m_cases) {
        wipe(each.texts);
        wipe(each.folded);
    }
}

void SearchShelf::add(const CaseId& id, const std::vector<PlacedText>& texts)
{
    qsizetype size = 0;
    for (const PlacedText& each : texts)
        size += each.text.size() + 1;
    Case shelved{id, {}, {}, {}};
    shelved.texts.reserve(size);
    for (const PlacedText& each : texts) {
        shelved.parts.push_back({shelved.texts.size(), each.place});
        shelved.texts += composed(each.text) + betweenTexts;
    }
    shelved.folded = foldedLetters(shelved.texts);
    m_cases.push_back(std::move(shelved));
}

std::optional<std::vector<CaseHit>> SearchShelf::find(const QString& words,
                                                      const std::function<bool()>& givenUp) const
{
    const QStringList wanted = wordsOf(words);
    std::vector<CaseHit> hits;
    if (wanted.isEmpty())
        return hits;
    for (const Case& each : m_cases) {
        if (givenUp && givenUp())
            return std::nullopt;
        if (std::optional<CaseHit> hit = hitIn(each, wanted))
            hits.push_back(std::move(*hit));
    }
    return hits;
}

std::optional<CaseHit> SearchShelf::hitIn(const Case& shelved, const QStringList& words)
{
    std::optional<CaseHit> shown;
    for (const QString& word : words) {
        const qsizetype at = shelved.folded.indexOf(word);
        if (at < 0)
            return std::nullopt;
        if (!shown || shown->place == TextPlace::Name)
            shown = hitAt(shelved, at, word.size());
    }
    return shown;
}

//! Some whole words before and after.
CaseHit SearchShelf::hitAt(const Case& shelved, qsizetype at, qsizetype length)
{
    const auto next = std::upper_bound(shelved.parts.begin(), shelved.parts.end(), at,
                                       [](qsizetype place, const Part& part) { return place < part.begin; });
    const Part& part = *std::prev(next);
    const qsizetype end = shelved.texts.indexOf(betweenTexts, at);
    qsizetype from = std::max(part.begin, at - shownBefore);
    qsizetype until = std::min(end, at + length + shownAfter);
    if (const qsizetype gap = shelved.texts.indexOf(QLatin1Char(' '), from);
        from > part.begin && gap >= 0 && gap < at)
        from = gap + 1;
    if (const qsizetype gap = shelved.texts.lastIndexOf(QLatin1Char(' '), until);
        until < end && gap >= at + length)
        until = gap;
    QString excerpt = QStringView(shelved.texts).mid(from, until - from).toString().simplified();
    if (from > part.begin)
        excerpt.prepend(ellipsis);
    if (until < end)
        excerpt.append(ellipsis);
    return {shelved.id, part.place, excerpt};
}

} // namespace rundbord
