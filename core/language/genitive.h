// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rundbord
{

//! A Swedish name in the genitive: "Amandas"; after s, x and z unchanged, "Elias" (Språkrådet, Svenska
//! skrivregler). A name that does not end in a letter is left alone.
[[nodiscard]] QString swedishGenitive(const QString& name);

} // namespace rundbord
