// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/font_set.h"

#include "core/pdf/fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>

namespace rundbord
{

namespace
{

constexpr qreal arabicScale = 1.1;
//! Letters ever so little apart, which makes Qt leave out ligatures: what is copied out of the paper, or read
//! aloud, has its own letters then. Qt 6.4 has no other way.
constexpr qreal noLigatures = 0.02;
constexpr int coverageTenths = 110;
constexpr qsizetype mostWordsRemembered = 50000;

//! Newer editions of the symbols write their name with a space.
QStringList familiesOf(Face face)
{
    switch (face) {
    case Face::Latin:
        return {notoSans()};
    case Face::Arabic:
        return {QStringLiteral("Noto Sans Arabic")};
    case Face::Symbols:
        return {QStringLiteral("Noto Sans Symbols2"), QStringLiteral("Noto Sans Symbols 2")};
    case Face::Cjk:
        break;
    }
    return {QStringLiteral("Noto Sans CJK SC")};
}

QFont makeFont(const FontKey& key)
{
    QFont font;
    font.setFamilies(familiesOf(key.face));
    font.setBold(key.bold);
    font.setPixelSize(key.tenths);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    if (key.face == Face::Latin)
        font.setLetterSpacing(QFont::AbsoluteSpacing, noLigatures);
    return font;
}

//! Qt stands in for a family that is not there; that is no font of ours.
QRawFont coverageOf(Face face)
{
    const QRawFont font = QRawFont::fromFont(makeFont({face, false, coverageTenths}));
    return familiesOf(face).contains(font.familyName()) ? font : QRawFont();
}

} // namespace

FontSet::FontSet()
{
    loadEmbeddedFonts();
    for (const Face face : allFaces)
        m_coverage.at(static_cast<size_t>(face)) = coverageOf(face);
}

bool FontSet::has(Face face, char32_t letter) const
{
    const QRawFont& font = m_coverage.at(static_cast<size_t>(face));
    return font.isValid() && font.supportsCharacter(static_cast<uint>(letter));
}

std::optional<Face> FontSet::faceOf(char32_t letter)
{
    const auto known = m_faces.constFind(letter);
    if (known != m_faces.constEnd())
        return *known;
    std::optional<Face> found;
    for (const Face face : allFaces) {
        if (!found && has(face, letter))
            found = face;
    }
    m_faces.insert(letter, found);
    return found;
}

FontKey FontSet::key(Face face, bool bold, qreal points)
{
    const qreal size = face == Face::Arabic ? points * arabicScale : points;
    return {face, bold && face != Face::Symbols, qRound(size * 10)};
}

const QFont& FontSet::font(const FontKey& key)
{
    auto found = m_fonts.find(key);
    if (found == m_fonts.end())
        found = m_fonts.insert(key, makeFont(key));
    return *found;
}

qreal FontSet::widthOf(const FontKey& key, const QString& text)
{
    QHash<QString, qreal>& widths = m_widths[key];
    const auto known = widths.constFind(text);
    if (known != widths.constEnd())
        return *known;
    if (widths.size() > mostWordsRemembered)
        widths.clear();
    const qreal width = QFontMetricsF(font(key)).horizontalAdvance(text) / unitsPerMillimetre;
    widths.insert(text, width);
    return width;
}

} // namespace rundbord
