// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace rundbord
{

enum class ConsentForm {
    NotGiven,
    Written,
    Spoken,
    //! The person can't consent; `attitude` tells how her wishes were found out.
    NotAble,
};

//! A yes to the plan and to the parties sharing what it needs: 16 kap. 4 § HSL, 10 kap. 8 § SoL (2025:400).
//! Never general, always limited in time, can be withdrawn whenever she wants.
struct Consent {
    ConsentForm form{ConsentForm::NotGiven};
    QDate date;
    //! Who said yes when it was not the person alone: the guardians of a child, one a line.
    QString givenBy;
    //! Who received it, or wrote it into a record.
    QString receivedBy;
    //! Who may share with one another, one party a line.
    QString parties;
    //! What it does not cover, one thing a line. For the chair's eyes only: on no paper but the consent
    //! itself.
    QString exclusions;
    QDate validUntil;
    QString attitude;
    //! When the person said at the meeting that it still holds.
    QDateTime confirmedAt;
    //! When it was taken back. From then on nothing is shared, and the plan is ended.
    QDateTime withdrawnAt{};

    bool operator==(const Consent&) const = default;
};

[[nodiscard]] inline bool isWithdrawn(const Consent& consent)
{
    return consent.withdrawnAt.isValid();
}

} // namespace rundbord
