// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

namespace rundbord
{

enum class MeetingKind {
    First,
    FollowUp,
    Closing,
    Child,
    Discharge,          //!< utskrivning, lag (2017:612)
    WorkRehabilitation, //!< SAMSIP
};

//! The meeting as it is booked (FHIR Appointment). What came of it is in core/meeting.
struct Appointment {
    MeetingKind kind{MeetingKind::First};
    QDate date;
    QTime start;
    //! Time set aside; pauses come on top.
    int minutes{60};
    QString place;
    //! Address of a video meeting.
    QString link;
    //! Minutes of meeting after which a pause is planned; 0 for none.
    int pauseAfterMinutes{0};
    //! Discharge only: the day the doctor said that the person can leave, 4 kap. 1 § lag (2017:612).
    QDate dischargeReady;
    //! The day the invitation was sent.
    QDate invitationSent;
    //! The id of the agenda the meeting follows; empty for that of a first meeting.
    QString agenda{};
    //! Discharge only: the day she is to go home.
    QDate dischargePlanned{};

    bool operator==(const Appointment&) const = default;
};

} // namespace rundbord
