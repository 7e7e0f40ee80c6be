// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/care_plan.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace rundbord
{

//! Who does an action, as the secretary writes it in one field: "Johan Ahl och Amanda". A name or first name
//! that only one participant has is that participant; the name of a participant's organisation is that unit,
//! on its huvudman's behalf; anything else is somebody described by the words alone, who keeps what was known
//! about them if they are among `before`. `conjunctions` are the words for "and".
[[nodiscard]] std::vector<Performer> parsePerformers(const QString& text, const CarePlan& plan,
                                                     const std::vector<Performer>& before,
                                                     const QStringList& conjunctions);

//! The same as text; reading it again gives the same people.
[[nodiscard]] QString formatPerformers(const std::vector<Performer>& performers, const CarePlan& plan,
                                       const QStringList& conjunctions);

//! What one performer is called: the name, else the unit.
[[nodiscard]] QString performerName(const CarePlan& plan, const Performer& performer);

} // namespace rundbord
