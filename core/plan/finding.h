// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/public_holiday.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace rundbord
{

enum class FindingCode {
    // the law's four points
    ActionsMissing,
    AuthorityActionsMissing,
    MeasuresByOthersMissing,
    LeadPrincipalMissing,
    // hints, which never stop anybody
    NameMissing,
    IdentifierImpossible,
    ConsentMissing,
    ConsentExpired,
    InvitationLate,
    ActionWithoutPerformer,
    ActionWithoutPrincipal,
    ActionWithoutDate,
    VagueTime,
    VagueGoal,
    GoalWithoutSign,
    DatePast,
    DateOnWeekend,
    DateOnHoliday,
    NoneContradicted,
    OpenQuestionWithoutName,
    OpenQuestionWithoutDate,
    CoordinatorMissing,
    CoordinatorPhoneMissing,
    FollowUpMissing,
    FollowUpTooLate,
    OutcomeWithoutReason,
    EndWithoutReason,
};

//! The word for each code in the output of `rundbord check`.
inline constexpr std::array findingWords{
    std::pair{FindingCode::ActionsMissing, "actions-missing"},
    std::pair{FindingCode::AuthorityActionsMissing, "authority-actions-missing"},
    std::pair{FindingCode::MeasuresByOthersMissing, "measures-by-others-missing"},
    std::pair{FindingCode::LeadPrincipalMissing, "lead-principal-missing"},
    std::pair{FindingCode::NameMissing, "name-missing"},
    std::pair{FindingCode::IdentifierImpossible, "identifier-impossible"},
    std::pair{FindingCode::ConsentMissing, "consent-missing"},
    std::pair{FindingCode::ConsentExpired, "consent-expired"},
    std::pair{FindingCode::InvitationLate, "invitation-late"},
    std::pair{FindingCode::ActionWithoutPerformer, "action-without-performer"},
    std::pair{FindingCode::ActionWithoutPrincipal, "action-without-principal"},
    std::pair{FindingCode::ActionWithoutDate, "action-without-date"},
    std::pair{FindingCode::VagueTime, "vague-time"},
    std::pair{FindingCode::VagueGoal, "vague-goal"},
    std::pair{FindingCode::GoalWithoutSign, "goal-without-sign"},
    std::pair{FindingCode::DatePast, "date-past"},
    std::pair{FindingCode::DateOnWeekend, "date-on-weekend"},
    std::pair{FindingCode::DateOnHoliday, "date-on-holiday"},
    std::pair{FindingCode::NoneContradicted, "none-contradicted"},
    std::pair{FindingCode::OpenQuestionWithoutName, "open-question-without-name"},
    std::pair{FindingCode::OpenQuestionWithoutDate, "open-question-without-date"},
    std::pair{FindingCode::CoordinatorMissing, "coordinator-missing"},
    std::pair{FindingCode::CoordinatorPhoneMissing, "coordinator-phone-missing"},
    std::pair{FindingCode::FollowUpMissing, "follow-up-missing"},
    std::pair{FindingCode::FollowUpTooLate, "follow-up-too-late"},
    std::pair{FindingCode::OutcomeWithoutReason, "outcome-without-reason"},
    std::pair{FindingCode::EndWithoutReason, "end-without-reason"},
};

//! Something in a plan that somebody may want to look at. Findings stop nobody; the window and the command
//! line turn them into sentences (ui/texts).
struct Finding {
    FindingCode code{};
    //! The field, as in the case file: `needs[0].goals[0].subgoals[0].actions[1].when`.
    QString path;
    //! The question that fits a vague word, from resources/language.
    QString question;
    //! The day a finding about a date is about.
    QDate date;
    std::optional<PublicHoliday> holiday;

    bool operator==(const Finding&) const = default;
};

} // namespace rundbord
