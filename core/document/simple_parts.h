// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/simple_page.h"
#include "core/document/telling.h"

namespace rundbord
{

//! What the papers in plain words are made of, for those alone.

//! The heading in Swedish where the paper is in another language; else empty.
[[nodiscard]] QString inSwedish(const Telling& telling, WordingKey key);

//! The title, and beside it her name and the day of the meeting.
void addTitle(const Telling& telling, SimplePage& page);

//! What happens by date, whom she rings, and the next meeting.
void addStepsAndCalls(const Telling& telling, SimplePage& page);

//! What helps when it gets worse; none unless she wants it on her paper.
[[nodiscard]] std::optional<SimpleCrisis> crisisOf(const Telling& telling);

//! What matters most to her in her own words: what she said of it, else her first goal.
[[nodiscard]] QString mostImportantOf(const CarePlan& plan);

//! The first sentence, the first two and so on, quoted.
[[nodiscard]] std::vector<QString> beginningsOf(const Telling& telling, const QString& words);

} // namespace rundbord
