// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/wordings.h"

#include <QStringList>

namespace rundbord
{

//! The languages her papers can be printed in, Swedish first: "sv", "sv-lattlast" (Swedish that is easy to read), "en",
//! "fi", "ar", "fa" and "so".
[[nodiscard]] QStringList paperLanguages();

//! The wordings of one of them, out of the program itself. Refuses with ResourceDamaged if the program was built wrong.
[[nodiscard]] Result<PaperWordings> readPaperLanguage(const QString& language);

} // namespace rundbord
