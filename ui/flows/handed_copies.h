// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/wordings.h"
#include "ui/flows/plan_copies.h"

#include <QDateTime>

namespace rundbord
{

//! Writes into the hand-over what was printed: which papers the individual got (HandOver::note), and which of the parties
//! that are at the meeting got theirs, in which way and when (HandOver::copies). In the words of the papers, since it
//! stands on the whole plan. Where somebody has written anything, it stays as it is.
void recordCopies(HandOver& handOver, const CarePlan& plan, const std::vector<PlanCopy>& printed,
                  const Wordings& wordings, const Wordings& plain, const QDateTime& at);

} // namespace rundbord
