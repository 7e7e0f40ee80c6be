// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rundbord
{

enum class IdentifierType {
    None,
    Personnummer,
    Samordningsnummer,
    Reservnummer, //!< each region has its own form: kept as written, never checked
};

//! An identity number as it was written. Whether it is a possible one is for checkIdentifier() to say: a
//! half-typed number is kept, with a finding.
struct Identifier {
    IdentifierType type{IdentifierType::None};
    QString value;

    bool operator==(const Identifier&) const = default;
};

//! The individual whose meeting and plan it is.
struct Person {
    QString name;
    Identifier identifier;
    //! The name she wants to be called by; empty means the first name.
    QString preferredName;
    //! How she is spoken of, in her words ("hon/henne").
    QString pronoun;
    //! Under 18 years. Said by a person rather than reckoned: the day in an identity number may be a nearby
    //! one.
    bool child{false};
    QString phone;
    QString address;
    //! The way she is best reached, in words.
    QString preferredContact;
    //! What makes a meeting easier for her, one thing a line.
    QString adaptations;
    //! The grown-up a child has chosen to have beside it.
    QString trustedAdult{};
    //! How she shows that she wants a pause.
    QString pauseSign{};

    bool operator==(const Person&) const = default;
};

//! What the person is called: the preferred name, else the first word of the name.
[[nodiscard]] QString calledName(const Person& person);

} // namespace rundbord
