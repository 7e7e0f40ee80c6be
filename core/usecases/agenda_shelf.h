// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/meeting/agendas.h"

namespace rundbord
{

//! The program's own, that of a first meeting before the others. Fails only if the program was built wrong.
[[nodiscard]] Result<std::vector<Agenda>> programAgendas();

//! The program's agendas together with the unit's own: every *.json of the folder, by name, in the same format as those
//! in resources/agendas. One that can't be read, or has the id of another, is left out and told of, with the line. No
//! folder is no fault. An agenda never holds anything about a person.
[[nodiscard]] Agendas withOwnAgendas(std::vector<Agenda> agendas, const QString& folder);

} // namespace rundbord
