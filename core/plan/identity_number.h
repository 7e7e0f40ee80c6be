// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/person.h"

#include <QDate>
#include <QString>

namespace rundbord
{

//! A personnummer or samordningsnummer taken apart. The day is that of the number, which may be a day near
//! the birthday (18 § folkbokföringslagen (1991:481), 2 kap. 8 § lagen (2022:1697)): never show it as one.
struct IdentityNumber {
    IdentifierType type{IdentifierType::None};
    QDate day;
    //! The last four figures.
    QString serial;

    bool operator==(const IdentityNumber&) const = default;
};

//! Reads a personnummer or samordningsnummer in any of the forms YYMMDD-NNNN, YYMMDD+NNNN, YYMMDDNNNN,
//! YYYYMMDD-NNNN, YYYYMMDD+NNNN and YYYYMMDDNNNN. Without century, `-` or no sign means the latest year not
//! after `today`, `+` the latest calendar year that is a hundred or more back. With century the sign says nothing
//! new and is let pass.
//! Refuses with ImpossibleDate (no such day) or ImpossibleNumber (form, serial 000 or check digit).
[[nodiscard]] Result<IdentityNumber> readIdentityNumber(const QString& text, QDate today);

//! Refuses an identifier whose value can't be of its type. None must be empty, Reservnummer must not be.
[[nodiscard]] Result<void> checkIdentifier(const Identifier& identifier, QDate today);

//! The ten-figure form for people to read, YYMMDD-NNNN; the sign is `+` from the calendar year in which the
//! person turns a hundred (18 § folkbokföringslagen). Other identifiers, and what can't be read, as written.
[[nodiscard]] QString shownIdentifier(const Identifier& identifier, QDate today);

//! The twelve-figure form to keep, YYYYMMDDNNNN.
[[nodiscard]] QString twelveFigures(const IdentityNumber& number);

} // namespace rundbord
