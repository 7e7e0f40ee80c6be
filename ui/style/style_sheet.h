// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/token.h"

#include <QString>

namespace rundbord
{

//! What the style sheet's template is filled with.
struct Filling {
    Colours colours;
    QString theme;  //!< folder of the marks: "light" or "dark"
    double zoom{1}; //!< of text
};

//! A length at 100 % that holds text or a mark, at this zoom.
[[nodiscard]] int zoomed(int length, double zoom);
//! A distance at 100 %, at this zoom: grows by the square root, so that 200 % still fits a window.
[[nodiscard]] int airAt(int length, double zoom);
//! The template with @name@, @16px@, @16air@, @16air-1@ (a pixel less) and @theme@ filled in; anything else
//! between two @ stays.
[[nodiscard]] QString fillStyleSheet(QStringView sheet, const Filling& filling);

} // namespace rundbord
