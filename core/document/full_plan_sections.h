// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/telling.h"

namespace rundbord
{

//! The sections of the whole plan, for full_plan.cpp alone. Each adds its blocks, or none if it has nothing
//! to say.
using Blocks = std::vector<Block>;

//! What is missing, who, when, where, most important, questions, the box of what comes first.
void addOpening(const Telling& telling, Blocks& blocks);
void addSituation(const Telling& telling, Blocks& blocks);
void addNeeds(const Telling& telling, Blocks& blocks);
//! Open questions, disagreements, what she is not helped with, and her own comment.
void addUnsettled(const Telling& telling, Blocks& blocks);
void addNext(const Telling& telling, Blocks& blocks);
//! What to do when it gets worse, and the risks.
void addWorse(const Telling& telling, Blocks& blocks);
void addPeople(const Telling& telling, Blocks& blocks);
void addMeetingAgain(const Telling& telling, Blocks& blocks);
//! What she said yes to, and how she got the plan.
void addConsentAndReceipt(const Telling& telling, Blocks& blocks);
void addClosing(const Telling& telling, Blocks& blocks);

//! A section with its heading in both forms.
[[nodiscard]] Section sectionOf(const Telling& telling, WordingKey heading, int lawPoint = 0,
                                Anchor anchor = Anchor::None);

//! At the foot of each page: which version it is, when it was made and what it replaces.
[[nodiscard]] QString versionFoot(const Telling& telling);

//! True if the parts that act under the law's third point have a disc of their own in the table of people.
[[nodiscard]] bool othersAct(const CarePlan& plan);

[[nodiscard]] LawStrip lawStripOf(const Telling& telling);

} // namespace rundbord
