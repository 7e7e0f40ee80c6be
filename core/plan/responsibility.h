// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/principal.h"

#include <QString>

namespace rundbord
{

//! The named one who holds the plan together (samordningsansvarig). Guideline, not law.
struct Coordinator {
    QString name;
    QString role;
    QString phone;
    QString deputy;
    QString deputyPhone;

    bool operator==(const Coordinator&) const = default;
};

//! Who answers for the plan as a whole, and what others than region and municipality do.
struct Responsibility {
    //! The law's fourth point.
    LeadPrincipal leadPrincipal{LeadPrincipal::NotSet};
    //! Names of the two huvudmän, "Region Mälarskog" and "Björklunda kommun".
    QString regionName;
    QString municipalityName;
    Coordinator coordinator;
    //! The law's third point beyond the actions, one measure a line.
    QString measuresByOthers;
    //! The third point answered with "none", by choice.
    bool noMeasuresByOthers{false};
    //! How those who act keep in touch between meetings.
    QString coordinationNote;

    bool operator==(const Responsibility&) const = default;
};

} // namespace rundbord
