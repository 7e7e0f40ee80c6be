// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace rundbord
{

//! Every measure of the papers, from papers.md sections 3 to 8: lengths in millimetres, type in points.
//! Nothing outside core/pdf knows a length.

inline constexpr qreal millimetresPerPoint = 25.4 / 72;

struct Lettering {
    qreal size{11};
    qreal leading{15};
    bool bold{false};

    //! One line, in millimetres.
    [[nodiscard]] constexpr qreal lineHeight() const { return leading * millimetresPerPoint; }
    //! From the top of a line to its baseline. Always by Noto Sans Regular, so that a name in another script
    //! does not push lines apart.
    [[nodiscard]] constexpr qreal baseline() const
    {
        constexpr qreal ascent = 1.069;
        constexpr qreal descent = 0.293;
        return ((leading - (ascent + descent) * size) / 2 + ascent * size) * millimetresPerPoint;
    }
    bool operator==(const Lettering&) const = default;
};

namespace sheet
{
inline constexpr qreal width = 210;
inline constexpr qreal height = 297;
inline constexpr qreal left = 22;
inline constexpr qreal textWidth = 170;
inline constexpr qreal gutter = 4;
inline constexpr qreal half = 83;
inline constexpr qreal third = 54;
inline constexpr qreal unprintable = 6;
} // namespace sheet

namespace pen
{
inline constexpr qreal thin = 0.25;
inline constexpr qreal thick = 0.5;
inline constexpr qreal dash = 2;
inline constexpr qreal dashGap = 1.5;
} // namespace pen

namespace mark
{
inline constexpr qreal barWidth = 1.3;
inline constexpr qreal barToText = 3.5;
inline constexpr qreal disc = 5.6;
inline constexpr qreal discToText = 1.6;
inline constexpr int discDashes = 8; //!< around the disc of what is missing
inline constexpr qreal discDashShare = 0.57;
inline constexpr qreal dot = 1.4;
inline constexpr qreal dotIndent = 0.4;
inline constexpr qreal bulletIndent = 4;
inline constexpr qreal status = 4;
inline constexpr qreal statusToText = 1.6;
inline constexpr qreal tick = 5;
inline constexpr qreal corner = 2;
inline constexpr qreal framePad = 0.5; //!< inside the frame of a character that no font has
inline constexpr Lettering discFigure{11, 11, true};
} // namespace mark

namespace band
{
inline constexpr qreal top = 9;
inline constexpr qreal height = 11;
inline constexpr qreal pad = 4;
inline constexpr qreal bodyTop = 24;
inline constexpr qreal letterSpacing = 1.2;
inline constexpr qreal wordSpacing{2};
inline constexpr Lettering word{17, 17, true};
} // namespace band

//! Hela planen.
namespace full
{
inline constexpr Lettering text{11, 15, false};
inline constexpr Lettering h1{26, 32, true};
inline constexpr Lettering h2{15, 20, true};
inline constexpr Lettering h3{12, 16, true};
inline constexpr Lettering table{11, 14.4, false};
inline constexpr Lettering tableHead{11, 14.4, true};
inline constexpr Lettering lead{12, 17, false};
inline constexpr Lettering most{16, 22, true};
inline constexpr Lettering goal{12, 16, true};
inline constexpr Lettering value{11, 15, true};
inline constexpr Lettering head{11, 14, false};
inline constexpr Lettering key{20, 30, true};

inline constexpr qreal headTop = 11;
inline constexpr qreal bodyTop = 21;
inline constexpr qreal bodyBottom = 277;
inline constexpr qreal footLine = 280;
inline constexpr qreal footText = 1.2;
inline constexpr qreal measure = 140;
inline constexpr qreal lawStrip = 24;
inline constexpr qreal tallestHalf = 85;
inline constexpr qreal leastLastPage = 128; //!< half a page
inline constexpr qreal tighter = 0.8;
} // namespace full

//! Min plan.
namespace simple
{
inline constexpr Lettering text{14, 19.5, false};
inline constexpr Lettering h1{32, 36, true};
inline constexpr Lettering h2{18, 24, true};
inline constexpr Lettering most{18, 25, true};
inline constexpr Lettering mostSmaller{16, 22, true};
inline constexpr Lettering mostSmallest{14, 19.5, true};
inline constexpr Lettering number{20, 26, true};

//! Letters that no page has room for.
inline constexpr qsizetype longestText = 6000;

inline constexpr qreal bodyTop = 14;
inline constexpr qreal bodyBottom = 286;
//! Where half a sheet is cut off, and what stands above it ends.
inline constexpr qreal cut = 148.5;
inline constexpr qreal halfBottom = 140.5;
inline constexpr qreal interpreterLine = 6.6;
} // namespace simple

//! Stor stil, in its middle size.
namespace large
{
inline constexpr Lettering text{20, 28, false};
inline constexpr Lettering lead{20, 28, true};
inline constexpr Lettering h1{36, 44, true};
inline constexpr Lettering h2{26, 34, true};
inline constexpr Lettering most{24, 33, true};
inline constexpr Lettering number{30, 40, true};
inline constexpr Lettering head{18, 24, false};

inline constexpr qreal headTop = 12;
inline constexpr qreal bodyTop = 26;
inline constexpr qreal bodyBottom = 272;
inline constexpr qreal footLine = 275;
inline constexpr qreal footText = 1;
inline constexpr qreal barWidth = 2.1;
inline constexpr qreal barToText = 5;
} // namespace large

//! Barnets plan.
namespace child
{
inline constexpr Lettering text{16, 23, false};
inline constexpr Lettering h1{36, 42, true};
inline constexpr Lettering h2{20, 26, true};
inline constexpr Lettering words{22, 30, true};
inline constexpr Lettering aside{14, 19.5, false};
inline constexpr Lettering weekday{14, 19, true};
inline constexpr Lettering day{30, 34, true};
inline constexpr Lettering month{14, 18, false};

inline constexpr qreal bodyTop = 13;
inline constexpr qreal bodyBottom = 285;
inline constexpr qreal picture = 30;
inline constexpr qreal pictureColumn = 37;
inline constexpr qreal leaf = 31;
inline constexpr qreal leafColumn = 34;
inline constexpr qreal leastRow = 30;
inline constexpr qreal rowPad = 1.8;
} // namespace child

} // namespace rundbord
