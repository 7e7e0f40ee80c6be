// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/paper.h"
#include "core/document/wordings.h"
#include "core/plan/care_plan.h"

namespace rundbord
{

//! What the individual gets with her when she has taken her consent back: what she herself has said, word for word, what
//! holds from now on, and nothing that anybody else has said or that the plan would have her do. Marked as a draft of a
//! plan that is ended.
[[nodiscard]] Paper makeOwnWordsPaper(const CarePlan& plan, const Wordings& wordings,
                                      const PaperContext& context);

} // namespace rundbord
