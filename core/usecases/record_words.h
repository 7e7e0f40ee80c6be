// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/fields.h"
#include "core/usecases/change_set.h"

namespace rundbord
{

//! What the kinds of record are called in what is sealed. Part of the format.
template <>
struct EnumWords<RecordKind> {
    static constexpr std::array words{
        std::pair{RecordKind::Person, "person"},
        std::pair{RecordKind::Participant, "participant"},
        std::pair{RecordKind::Consent, "consent"},
        std::pair{RecordKind::Purpose, "purpose"},
        std::pair{RecordKind::Appointment, "appointment"},
        std::pair{RecordKind::CurrentSituation, "currentSituation"},
        std::pair{RecordKind::Need, "need"},
        std::pair{RecordKind::OpenQuestion, "openQuestion"},
        std::pair{RecordKind::Risk, "risk"},
        std::pair{RecordKind::CrisisPlan, "crisisPlan"},
        std::pair{RecordKind::Responsibility, "responsibility"},
        std::pair{RecordKind::Summary, "summary"},
        std::pair{RecordKind::AfterCall, "afterCall"},
        std::pair{RecordKind::FollowUp, "followUp"},
        std::pair{RecordKind::HandOver, "handOver"},
        std::pair{RecordKind::Version, "version"},
        std::pair{RecordKind::Meeting, "meeting"},
        std::pair{RecordKind::Drafts, "drafts"},
    };
};

} // namespace rundbord
