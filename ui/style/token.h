// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace rundbord
{

//! The colours by what they mean; their values are in resources/style/tokens.json under the same names.
enum class Token {
    Table,       //!< window, menu bar, stepper
    Paper,       //!< sheets, fields, secondary buttons
    Inset,       //!< plain banner, plain tag, disabled, pointer over
    Line,        //!< hairlines; carries no meaning
    Edge,        //!< border of everything one can operate, what is to come
    Ink,         //!< text
    Ink2,        //!< labels, secondary and disabled text
    Accent,      //!< done, and the way on
    AccentHover, //!< primary button under the pointer
    AccentDown,  //!< primary button pressed
    OnAccent,    //!< text and tick on Accent
    Sage,        //!< prompt, chosen chip
    Honey,       //!< hers; shapes only, never text
    HoneySoft,   //!< finding, pause, to be tried
    OnHoney,     //!< text on HoneySoft, what is late
    Lake,        //!< here we are writing now: focus
    LakeSoft,    //!< row being written, completion
    Error,       //!< where something really failed
    ErrorSoft,   //!< banner of a failed save
    Faint,       //!< ground of what is pressed, time not used yet: Line, and stays so in high contrast
};

inline constexpr std::array tokenNames{
    "table",   "paper",       "inset",      "line",     "edge",      "ink",   "ink2",
    "accent",  "accentHover", "accentDown", "onAccent", "sage",      "honey", "honeySoft",
    "onHoney", "lake",        "lakeSoft",   "error",    "errorSoft", "line",
};

//! One theme's colours, by Token.
using Colours = std::array<QColor, tokenNames.size()>;

//! The colours of one theme ("light" or "dark") from the text of tokens.json; a missing one stays invalid.
[[nodiscard]] Colours readColours(const QByteArray& json, const QString& theme);

} // namespace rundbord
