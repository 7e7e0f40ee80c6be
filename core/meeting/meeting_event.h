// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/participant.h"

#include <QDate>
#include <QString>

#include <array>
#include <variant>
#include <vector>

namespace rundbord
{

//! What can happen to a meeting.
namespace event
{

struct Start {
};
//! To the next step that is shown.
struct Next {
};
struct Back {
};
//! To any step of the meeting, also a hidden one.
struct JumpTo {
    QString stepId;
};
struct Pause {
};
struct Resume {
};
//! The meeting stops and goes on another day, if one is settled.
struct Interrupt {
    QString reason;
    QDate continueOn;
};
//! An interrupted meeting goes on where it was, and so does one that was ended too early.
struct Continue {
};
struct End {
};
//! The individual takes her consent back: the meeting is over at once, whatever is left, and is not opened again.
struct Withdraw {
};
//! The phase that goes on, and with it the meeting, gets more time.
struct Extend {
    int minutes{5};
};
//! Ticks a check point, or takes the tick away.
struct SetChecked {
    QString checkPointKey;
    bool checked{true};
};
//! Somebody who is here has the word. What is said is nobody's business but theirs.
struct GiveWord {
    ParticipantId participant;
};

} // namespace event

using MeetingEvent = std::variant<event::Start, event::Next, event::Back, event::JumpTo, event::Pause,
                                  event::Resume, event::Interrupt, event::Continue, event::End,
                                  event::Withdraw, event::Extend, event::SetChecked, event::GiveWord>;

//! The kinds of event, in the order of MeetingEvent.
enum class EventKind {
    Start,
    Next,
    Back,
    JumpTo,
    Pause,
    Resume,
    Interrupt,
    Continue,
    End,
    Withdraw,
    Extend,
    SetChecked,
    GiveWord
};

inline constexpr std::array allEventKinds{
    EventKind::Start,  EventKind::Next,       EventKind::Back,     EventKind::JumpTo, EventKind::Pause,
    EventKind::Resume, EventKind::Interrupt,  EventKind::Continue, EventKind::End,    EventKind::Withdraw,
    EventKind::Extend, EventKind::SetChecked, EventKind::GiveWord,
};
static_assert(allEventKinds.size() == std::variant_size_v<MeetingEvent>);

[[nodiscard]] inline EventKind kindOf(const MeetingEvent& event)
{
    return static_cast<EventKind>(event.index());
}

//! Why an event can't happen now.
enum class Refusal {
    NotStarted,
    AlreadyStarted,
    Paused,
    NotPaused,
    Interrupted,
    NotInterrupted,
    Ended,
    AtFirstStep,
    AtLastStep,
    UnknownStep,
    StepNotInMeeting, //!< it has its place before the meeting or after it
    UnknownCheckPoint,
    NotHere, //!< only somebody at the meeting can have the word
    ContinueDayPassed,
    ConsentWithdrawn, //!< what was ended by that is not opened again
    NoSuchExtension,  //!< none, or longer than a meeting
    // what must be done before the end
    PlanNotHandedOver, //!< neither printed and handed over, nor said why not and how it comes
    NoLeadPrincipal,
    NoFollowUp, //!< neither booked nor declined
};

using Refusals = std::vector<Refusal>;

} // namespace rundbord
