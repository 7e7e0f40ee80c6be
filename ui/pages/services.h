// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/document/wordings.h"
#include "core/language/date_words.h"
#include "core/language/explanations.h"
#include "core/language/word_hints.h"
#include "core/meeting/agendas.h"
#include "ui/forms/form_context.h"
#include "ui/seams/asker.h"
#include "ui/seams/file_picker.h"
#include "ui/seams/print_service.h"
#include "ui/style/style.h"

namespace rundbord
{

//! Everything the windows are given: made once by the main program, or by a test with answers of its own. All of it
//! outlives every window.
struct Services {
    Style& style;
    const Clock& clock;
    const DateWords& dateWords;
    const WordHints& wordHints;
    const Agendas& agendas;
    //! The fixed sentences of the whole plan, and of the papers in plain words.
    const Wordings& wordings;
    const Wordings& plainWordings;
    Asker& asker;
    FilePicker& files;
    PrintService& printers;
    //! The words of the papers that are explained; null explains only those every plan has.
    const Explanations* explanations{nullptr};
    //! Null where nobody helps with the writing.
    WritingAid* aid{nullptr};

    [[nodiscard]] FormContext forms() const { return {style, dateWords, clock, aid}; }
};

} // namespace rundbord
