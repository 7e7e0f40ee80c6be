// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace rundbord
{

//! What the style sheet shows of a field beside its text, each on or off.
inline constexpr const char* faultLook = "fault";   //!< what it holds is wrong
inline constexpr const char* voiceLook = "voice";   //!< her own words are written here
inline constexpr const char* jumpedLook = "jumped"; //!< one has just been taken here

void setLook(QWidget& field, const char* look, bool on);
[[nodiscard]] bool hasLook(const QWidget& field, const char* look);

} // namespace rundbord
