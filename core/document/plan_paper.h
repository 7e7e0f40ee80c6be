// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/paper.h"
#include "core/document/wordings.h"
#include "core/plan/care_plan.h"

#include <array>
#include <utility>

namespace rundbord
{

//! The papers that a plan is told on.
enum class PaperKind { Full, Simple, Large, Child, Next };

//! Their names: of the files, and on the command line.
inline constexpr std::array paperNames{
    std::pair{PaperKind::Full, "plan"},       std::pair{PaperKind::Simple, "min-plan"},
    std::pair{PaperKind::Large, "stor-stil"}, std::pair{PaperKind::Child, "barnets-plan"},
    std::pair{PaperKind::Next, "nasta-steg"},
};

//! The paper of that kind, in the language of the wordings.
[[nodiscard]] Paper makePlanPaper(PaperKind kind, const CarePlan& plan, const PaperWordings& wordings,
                                  const PaperContext& context);

} // namespace rundbord
