// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/appointment.h"
#include "core/plan/consent.h"
#include "core/plan/current_situation.h"
#include "core/plan/follow_up.h"
#include "core/plan/hand_over.h"
#include "core/plan/need.h"
#include "core/plan/open_question.h"
#include "core/plan/participant.h"
#include "core/plan/person.h"
#include "core/plan/purpose.h"
#include "core/plan/responsibility.h"
#include "core/plan/risk.h"
#include "core/plan/summary.h"

#include <vector>

namespace rundbord
{

//! The whole plan (SIP; FHIR CarePlan), one version. A plain value: copy it, compare it, pass it on.
struct CarePlan {
    Person person;
    std::vector<Participant> participants;
    Consent consent;
    Purpose purpose;
    Appointment appointment;
    CurrentSituation currentSituation;
    std::vector<Need> needs;
    std::vector<OpenQuestion> openQuestions;
    std::vector<Risk> risks;
    CrisisPlan crisisPlan;
    Responsibility responsibility;
    Summary summary;
    AfterCall afterCall;
    FollowUp followUp;
    HandOver handOver;
    int version{1};

    bool operator==(const CarePlan&) const = default;
};

//! A performer with the participant's particulars filled in.
struct ResolvedPerformer {
    QString name;
    QString role;
    QString unit;
    QString phone;
    Principal principal{Principal::Unknown};

    bool operator==(const ResolvedPerformer&) const = default;
};

//! Looks a performer up; what is not known is empty.
[[nodiscard]] ResolvedPerformer resolve(const CarePlan& plan, const Performer& performer);

//! The participant with that id, or null. The pointer lives as long as the plan is unchanged.
[[nodiscard]] const Participant* findParticipant(const CarePlan& plan, ParticipantId id);

//! The name of a participant; the person's own where the participant is she.
[[nodiscard]] QString displayName(const CarePlan& plan, const Participant& participant);

//! The participant who leads the meeting or writes; null if nobody is chosen.
[[nodiscard]] const Participant* chairOf(const CarePlan& plan);
[[nodiscard]] const Participant* secretaryOf(const CarePlan& plan);

//! The name of the huvudman with overall responsibility; empty if none is chosen or the name is not known.
[[nodiscard]] QString leadPrincipalName(const Responsibility& responsibility);

//! When the plan is looked at again is booked or declined; or it has ended, and is not looked at again.
[[nodiscard]] bool isFollowUpSettled(const CarePlan& plan);

//! Lines of a text that holds one thing a line; blank lines fall away.
[[nodiscard]] QStringList linesOf(const QString& text);

} // namespace rundbord
