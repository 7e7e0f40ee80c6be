// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace rundbord
{

using RiskId = Id<struct RiskTag>;

//! FHIR RiskAssessment: what may become hard, and what is done then.
struct Risk {
    RiskId id;
    QString text;
    QString measure;

    bool operator==(const Risk&) const = default;
};

//! What helps if it gets worse, in the person's words. Voluntary. 1177 and 112 are added on the papers.
struct CrisisPlan {
    QString earlySigns;
    QString whatHelps;
    QString callName;
    QString callPhone;
    QString whatIDontWant;
    //! Whether it may stand on the one-page plan too, which visitors may read.
    bool onSimplePlan{false};

    bool operator==(const CrisisPlan&) const = default;
};

} // namespace rundbord
