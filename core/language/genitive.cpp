// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/genitive.h"

namespace rundbord
{

QString swedishGenitive(const QString& name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty() || !trimmed.back().isLetter())
        return trimmed;
    const bool hissing = QStringLiteral("sxz").contains(trimmed.back().toLower());
    return hissing ? trimmed : trimmed + QLatin1Char('s');
}

} // namespace rundbord
