// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rundbord
{

//! The name the operating system knows whoever runs this program by; the number if it has none. Not taken from the
//! environment, where anybody may write what they like.
[[nodiscard]] QString systemUser();

} // namespace rundbord
