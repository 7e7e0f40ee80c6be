// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/agenda.h"

#include <map>

namespace rundbord
{

//! What stands in place of each placeholder; one that is missing or empty is not known.
using PlaceholderValues = std::map<Placeholder, QString>;

//! What a text's placeholders mean, and which sentences fall with the one before.
struct PlaceholderRules {
    PlaceholderNames names;
    QStringList leaningSentences;
};

//! The rules in a step of the agenda, or with no step those that hold everywhere.
[[nodiscard]] PlaceholderRules placeholderRules(const Agenda& agenda, const Step* step = nullptr);

//! The text with values for placeholders, in one pass: a value is never searched again. A sentence with a
//! value that is not known is left out, and with it the sentences that lean on it. A full stop after a value
//! that ends a sentence itself, also in quotation marks, is dropped.
[[nodiscard]] QString filled(const QString& text, const PlaceholderRules& rules,
                             const PlaceholderValues& values);

//! The names in braces in a text, in order.
[[nodiscard]] QStringList placeholdersIn(const QString& text);

} // namespace rundbord
