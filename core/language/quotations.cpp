// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/quotations.h"

namespace rundbord
{

QString withoutQuotations(QString text, const QString& marks)
{
    bool quoted = false;
    for (QChar& c : text) {
        const bool mark = marks.contains(c);
        if (mark)
            quoted = !quoted;
        if ((mark || quoted) && c != QLatin1Char('\n'))
            c = QLatin1Char(' ');
    }
    return text;
}

} // namespace rundbord
