// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QRawFont>
#include <QString>

#include <array>
#include <optional>

namespace rundbord
{

//! The fonts of the papers, in the order they are asked for a letter.
enum class Face { Latin, Arabic, Symbols, Cjk };
inline constexpr std::array allFaces{Face::Latin, Face::Arabic, Face::Symbols, Face::Cjk};

//! A face at a size. Sizes are whole tenths of a point, so that a font has a whole number of pixels at
//! unitsPerInch.
struct FontKey {
    Face face{Face::Latin};
    bool bold{false};
    int tenths{110};

    bool operator==(const FontKey&) const = default;
    friend size_t qHash(const FontKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(key.face), key.bold, key.tenths);
    }
};

//! The resolution of measuring and of painting: a tenth of a point. Both are one, so that a line is as wide
//! on paper as it was measured.
inline constexpr int unitsPerInch = 720;
inline constexpr qreal unitsPerMillimetre = unitsPerInch / 25.4;

//! Knows which letters the papers' fonts have and how wide they are. Remembers what it measured. Needs a
//! QGuiApplication; main thread.
class FontSet
{
public:
    FontSet();

    //! The first face that has the letter; none if no font has it.
    [[nodiscard]] std::optional<Face> faceOf(char32_t letter);
    [[nodiscard]] bool has(Face face, char32_t letter) const;
    //! The key of a face for type of that size: Arabic is set at 110 %, symbols have one weight.
    [[nodiscard]] static FontKey key(Face face, bool bold, qreal points);
    [[nodiscard]] const QFont& font(const FontKey& key);
    //! In millimetres.
    [[nodiscard]] qreal widthOf(const FontKey& key, const QString& text);

private:
    std::array<QRawFont, allFaces.size()> m_coverage;
    QHash<char32_t, std::optional<Face>> m_faces;
    QHash<FontKey, QFont> m_fonts;
    QHash<FontKey, QHash<QString, qreal>> m_widths;
};

} // namespace rundbord
