// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/wordings.h"
#include "core/language/date_words.h"
#include "core/language/explanations.h"
#include "core/language/word_hints.h"
#include "core/meeting/agendas.h"

namespace rundbord
{

//! What is said, asked and printed, in the language of the meeting.
struct Content {
    DateWords dateWords;
    WordHints wordHints;
    Agendas agendas;
    //! The fixed sentences of the whole plan, and of the papers in plain words.
    Wordings wordings;
    Wordings plainWordings;
    Explanations explanations;
};

//! Reads it out of the program itself, and the unit's own agendas out of their folder, if one is named. Fails only if the
//! program was built wrong.
[[nodiscard]] Result<Content> readContent(const QString& agendaFolder = {});

} // namespace rundbord
