// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/agenda_facts.h"
#include "core/usecases/open_case.h"
#include "ui/forms/form_context.h"

#include <QWidget>

#include <functional>

namespace rundbord
{

//! What the moments below need. All of it outlives them.
struct MomentContext {
    QWidget* over;
    FormContext forms;
    OpenCase& open;
    const Agenda& agenda;
    PromptFacts facts;
};

//! What the help at hand can lead on to.
enum class MomentAct { None, PersonLeaves, ReceiveGuest, WithdrawConsent, Interrupt };

//! The agenda's situations, one at a time: what to say and what to do. What the user wants done about it, of what
//! `isPossible` now.
[[nodiscard]] MomentAct showHelpAtHand(const MomentContext& context,
                                       const std::function<bool(MomentAct)>& isPossible);

//! She needs to go out, is upset or too tired: a pause, somebody who goes with her, on with her yes, or another day. Does
//! it, and the plan says so.
void whenPersonLeaves(const MomentContext& context);

//! Somebody is here who is not on the list, and she is asked.
void whenGuestComes(const MomentContext& context);

//! She takes her consent back. True if she did: the meeting is over then, and nothing may be shown any more.
[[nodiscard]] bool whenConsentIsWithdrawn(const MomentContext& context);

} // namespace rundbord
