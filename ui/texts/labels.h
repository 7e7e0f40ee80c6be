// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/agenda.h"
#include "core/plan/care_plan.h"

#include <QString>

namespace rundbord
{

//! Words on the screen for the values one can choose between.
[[nodiscard]] QString label(IdentifierType type);
[[nodiscard]] QString label(Principal principal);
[[nodiscard]] QString label(Presence presence);
[[nodiscard]] QString label(ConsentForm form);
[[nodiscard]] QString label(InitiativeBy initiative);
[[nodiscard]] QString label(MeetingKind kind);
[[nodiscard]] QString label(DecisionStatus decision);
[[nodiscard]] QString label(ChildPicture picture);
[[nodiscard]] QString label(Acceptance acceptance);
[[nodiscard]] QString label(HandOverWay way);
//! For the ages of a child; empty for the other variants.
[[nodiscard]] QString label(Variant variant);

//! The short names of the law's four points, in the law's order (0 to 3).
[[nodiscard]] QString lawPointLabel(int point);

//! "Amandas", "Elias": the Swedish genitive, for headings on the screen.
[[nodiscard]] QString possessive(const QString& name);

} // namespace rundbord
