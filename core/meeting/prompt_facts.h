// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/date_words.h"
#include "core/meeting/agenda.h"
#include "core/meeting/fill_placeholders.h"
#include "core/plan/care_plan.h"

#include <QDate>

#include <set>

namespace rundbord
{

//! What a prompt must know of the meeting: which variants hold, and the values for placeholders.
struct PromptFacts {
    //! Adult is not among them: it holds when no other does.
    std::set<Variant> variants;
    //! Variants that hold for others than the person and only add their line.
    std::set<Variant> onlyLines;
    PlaceholderValues values;
    //! The step is at its second need, goal or action, or a later one.
    bool later{false};

    bool operator==(const PromptFacts&) const = default;
};

//! Those who do something, as they are spoken of: the person is "you" or "I" when she is spoken to or leads, and comes last.
[[nodiscard]] QString spokenPerformers(const CarePlan& plan, const std::vector<Performer>& performers,
                                       const DateWords& words);

//! What somebody wrote, to stand within a sentence: without its last full stop.
[[nodiscard]] QString withoutFullStop(const QString& text);

//! Derives them from the plan. She leads the meeting herself when she is marked as chair (another chair is
//! then her helper); she is represented when she is absent and a representative is not, and a child also by a guardian;
//! the meeting is digital when she is on a screen or a telephone, while others there only add the line. Need, goal and
//! action are the first of the plan. The guest is for the caller to set.
[[nodiscard]] PromptFacts promptFacts(const CarePlan& plan, const DateWords& words, QDate today);

} // namespace rundbord
