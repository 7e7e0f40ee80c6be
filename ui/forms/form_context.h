// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/language/date_words.h"
#include "ui/style/style.h"

namespace rundbord
{

class WritingAid;

//! What every form needs. All of it outlives the forms.
struct FormContext {
    const Style& style;
    //! How days are written in the language of the meeting.
    const DateWords& words;
    const Clock& clock;
    //! Null where nobody helps with the writing.
    WritingAid* aid{nullptr};
};

} // namespace rundbord
