// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/agenda.h"
#include "core/meeting/prompt_facts.h"

namespace rundbord
{

//! What an agenda's own words find in a plan.

//! The first of those who are here whose role or organisation has one of the words the agenda knows the role by; null if
//! there is none.
[[nodiscard]] const Participant* firstWith(const CarePlan& plan, const Agenda& agenda, SoughtRole role);

//! What a prompt of the agenda must know. A child whose age can't be told from the identity number counts as an older
//! one: rather a little too hard than too childish. The day in the number may be a nearby one, which is near enough here.
[[nodiscard]] PromptFacts promptFacts(const CarePlan& plan, const Agenda& agenda, const DateWords& words,
                                      QDate today);

} // namespace rundbord
