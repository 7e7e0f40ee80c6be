// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/agenda_facts.h"
#include "core/plan/review.h"
#include "core/usecases/open_case.h"
#include "ui/pages/pending_edits.h"
#include "ui/pages/services.h"

namespace rundbord
{

//! What a page that works on a case needs. All of it outlives the page.
struct CaseContext {
    const Services& services;
    OpenCase& open;
    PendingEdits& edits;

    [[nodiscard]] const Style& style() const { return services.style; }
    [[nodiscard]] const CarePlan& plan() const { return open.plan(); }
    //! What the meeting follows.
    [[nodiscard]] const Agenda& agenda() const { return services.agendas.of(plan().appointment); }
    //! The names in a prompt, to whom it is said, and when the meeting will be over as it goes.
    [[nodiscard]] PromptFacts promptFacts() const;
    [[nodiscard]] Review review() const
    {
        return rundbord::review(open.plan(), services.clock.today(), services.wordHints);
    }
};

} // namespace rundbord
