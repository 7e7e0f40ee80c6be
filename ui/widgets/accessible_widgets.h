// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rundbord
{

//! Tells Qt what the painted widgets are to screen readers. Once is enough, again does nothing.
void installAccessibleWidgets();

} // namespace rundbord
