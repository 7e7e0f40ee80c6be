// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace rundbord
{

//! The type scale. Voice is the individual's own words, in Andika; all else is Noto Sans.
enum class TextStyle {
    Small,      //!< labels, menus, notes; the smallest there is
    SmallBold,  //!< label of the prompt, current step
    Body,       //!< text, fields, buttons, check points
    BodyBold,   //!< primary button, a need in the plan
    Sub,        //!< panel headings, current phase, big button
    SubPlain,   //!< the line under a title
    VoicePlan,  //!< her words in the plan list
    Voice,      //!< her words on the sheet
    VoiceWrite, //!< where she writes
    Say,        //!< what to say
    Name,       //!< whose meeting, clock
    Title,      //!< the one heading of the sheet
};

struct TextMeasure {
    int px; //!< at 100 %
    bool bold;
    bool voice;
};

//! By TextStyle.
inline constexpr std::array<TextMeasure, 12> textMeasures{{
    {15, false, false},
    {15, true, false},
    {16, false, false},
    {16, true, false},
    {18, true, false},
    {18, false, false},
    {16, false, true},
    {18, false, true},
    {20, false, true},
    {20, false, false},
    {24, true, false},
    {28, true, false},
}};

} // namespace rundbord
