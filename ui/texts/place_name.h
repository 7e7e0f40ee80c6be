// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/plan_texts.h"

#include <QString>

namespace rundbord
{

//! What the place of a text in a case is called, to stand before the text.
[[nodiscard]] QString placeName(TextPlace place);

} // namespace rundbord
