// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace rundbord
{

class Style;

//! Lets a widget that reads the style when it paints and lays out do both again whenever the style has
//! changed.
void followStyle(QWidget& widget, const Style& style);

} // namespace rundbord
