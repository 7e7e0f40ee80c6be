// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/shared_words.h"
#include "core/plan/care_plan.h"

#include <QStringList>

#include <optional>

namespace rundbord
{

//! One who gets a copy of the plan.
struct Recipient {
    //! By which the exceptions of the consent may mean this one: the name, the organisation, the party.
    QStringList names;
    //! The individual, her guardians and who speaks for her have the whole plan.
    bool hasAll{false};
    bool operator==(const Recipient&) const = default;
};

//! The participant, the organisation or the party of the consent with that name, in small or capital letters; none if
//! nobody has it.
[[nodiscard]] std::optional<Recipient> findRecipient(const CarePlan& plan, const QString& name);

//! The plan as that recipient may have it: without what the consent excludes (Consent::exclusions; papers.md,
//! section 12), and as if that had never been there. An exception that begins with a party and a colon holds for that
//! party alone. What is told of the topic goes: of a list the line, of other professional text the sentence, of her own
//! words and of an action, a need, a question or a risk the whole.
[[nodiscard]] CarePlan copyFor(const Recipient& recipient, const CarePlan& plan, const SharingWords& sharing);

//! At how many places that copy says less than the plan: a field, a line of a list, or the whole of an action, a need, a
//! question or a risk.
[[nodiscard]] int leftOutFor(const Recipient& recipient, const CarePlan& plan, const SharingWords& sharing);

} // namespace rundbord
