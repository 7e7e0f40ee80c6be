// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace rundbord
{

//! Whether she got what was planned; what she herself says comes first.
enum class OutcomeStatus {
    NotSaid,
    Done,
    Partly,
    Ongoing,
    NotDone,
    NotBegun,
};

//! What becomes of an action from here.
enum class ActionFuture {
    NotSaid,
    Continues,
    Changes,
    Replaced, //!< something else comes instead
    Replanned,
    Ends,
};

//! How it went with an action, told at a follow-up: the second, third and fourth of the guideline's seven questions.
struct Outcome {
    OutcomeStatus status{OutcomeStatus::NotSaid};
    //! Why it didn't come about, short and without blame.
    QString reason;
    QDate startedAt;
    //! What those who act have done, as they tell it.
    QString progressNote;
    //! How it works for her, verbatim.
    QString personsExperience;
    //! What should have come before or after.
    QString orderNote;
    ActionFuture future{ActionFuture::NotSaid};
    QString changeReason;

    bool operator==(const Outcome&) const = default;
};

//! There is, or has been, something of it that she can have a view of.
[[nodiscard]] inline bool hasBegun(const Outcome& outcome)
{
    return outcome.status != OutcomeStatus::NotDone && outcome.status != OutcomeStatus::NotBegun;
}

//! Nothing more comes of it, so it is no next step: it was ended or replaced, or it is done and nobody said that it goes
//! on.
[[nodiscard]] inline bool isOver(const Outcome& outcome)
{
    switch (outcome.future) {
    case ActionFuture::Replaced:
    case ActionFuture::Ends:
        return true;
    case ActionFuture::NotSaid:
        return outcome.status == OutcomeStatus::Done;
    case ActionFuture::Continues:
    case ActionFuture::Changes:
    case ActionFuture::Replanned:
        break;
    }
    return false;
}

} // namespace rundbord
