// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/wordings.h"
#include "core/plan/care_plan.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace rundbord::test
{

//! The names of the example meetings in resources, without their ending.
[[nodiscard]] QStringList exampleNames();
[[nodiscard]] CarePlan example(const QString& name);
//! Of the ordinary papers, in one of paperLanguages().
[[nodiscard]] Wordings wordings(const QString& language);
//! Those of the papers in plain words.
[[nodiscard]] Wordings plainWordings(const QString& language);

//! The first example before anybody took responsibility and before the next meeting was set.
[[nodiscard]] CarePlan draftPlan();
//! Needs and actions of ordinary length; a participant for each action of a need.
[[nodiscard]] CarePlan longPlan(int needs, int actions);
//! Names and words in other scripts, and characters that no font has.
[[nodiscard]] CarePlan foreignPlan();
//! Only what the law asks for.
[[nodiscard]] CarePlan sparsePlan();
//! Every field has a text of its own, to be looked for on the paper.
[[nodiscard]] CarePlan filledPlan();
//! filledPlan(), but each text is replaced by this one.
[[nodiscard]] CarePlan planOf(const QString& text);

[[nodiscard]] std::vector<std::pair<QString, CarePlan>> madeUpPlans();

} // namespace rundbord::test
