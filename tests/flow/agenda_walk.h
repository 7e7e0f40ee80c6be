// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <functional>
#include <memory>

namespace rundbord
{

//! A whole plan of the examples that suits the kind of meeting the agenda is made for, to be held on 20 November 2026.
[[nodiscard]] CarePlan planFor(const Agenda& agenda);

//! Makes a store in the folder with the plan as its only case.
void keepCase(const QString& folder, const CarePlan& plan);

//! A desk with the plan's meeting just begun, in a window of 1366 × 768.
[[nodiscard]] std::unique_ptr<Desk> beginMeeting(const QString& folder, const CarePlan& plan);

//! Opens the only case of the desk's store and leads its meeting with Next alone, to the last step of it. `look` is
//! called at each place with its name. Returns the steps it stood at, each once, also those before the meeting.
QStringList leadThrough(Desk& desk, const Agenda& agenda,
                        const std::function<void(const QString&)>& look = {});

//! The steps that are to be led through, before and in the meeting.
[[nodiscard]] QStringList stepsToLead(const Agenda& agenda, const CarePlan& plan);

} // namespace rundbord
