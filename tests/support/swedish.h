// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/resource.h"
#include "core/language/date_words.h"

namespace rundbord
{

//! The program's own Swedish date words. Throws, and so fails the test, if they can't be read.
inline const DateWords& swedishDates()
{
    static const DateWords words =
        readDateWords(readResource(QStringLiteral(":/language/dates.sv.json")).value()).value();
    return words;
}

} // namespace rundbord
