// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/identity_number.h"

#include <QRegularExpression>

namespace rundbord
{

namespace
{

constexpr int coordinationDayOffset = 60;

//! Luhn's check digit over YYMMDDNNN (18 § folkbokföringslagen: kontrollsiffra).
int checkDigit(const QString& nineFigures)
{
    int sum = 0;
    for (qsizetype i = 0; i < nineFigures.size(); ++i) {
        const int doubled = nineFigures.at(i).digitValue() * (i % 2 == 0 ? 2 : 1);
        sum += doubled / 10 + doubled % 10;
    }
    return (10 - sum % 10) % 10;
}

//! The sign goes by calendar years alone; without `+` a day that has not been must be of the century before.
int fullYear(int twoFigures, bool overHundred, QDate dayOfAnyYear, QDate today)
{
    int year = today.year() / 100 * 100 + twoFigures;
    if (year > today.year())
        year -= 100;
    const QDate candidate(year, dayOfAnyYear.month(), dayOfAnyYear.day());
    const bool stillToCome = candidate.isValid() && candidate > today;
    return overHundred || stillToCome ? year - 100 : year;
}

} // namespace

Result<IdentityNumber> readIdentityNumber(const QString& text, QDate today)
{
    static const QRegularExpression form(
        QStringLiteral("^([0-9]{2})?([0-9]{2})([0-9]{2})([0-9]{2})([-+]?)([0-9]{3})([0-9])$"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return fail(ErrorCode::ImpossibleNumber, QStringLiteral("not the form of an identity number"));
    if (match.captured(6) == QLatin1String("000"))
        return fail(ErrorCode::ImpossibleNumber, QStringLiteral("serial 000 is not used"));

    const int month = match.captured(3).toInt();
    int dayOfMonth = match.captured(4).toInt();
    const bool coordination = dayOfMonth > coordinationDayOffset;
    if (coordination)
        dayOfMonth -= coordinationDayOffset;

    const int twoFigures = match.captured(2).toInt();
    const bool overHundred = match.captured(5) == QLatin1String("+");
    const QDate leapYearDay(2000, month, dayOfMonth);
    const int year = match.captured(1).isEmpty() ? fullYear(twoFigures, overHundred, leapYearDay, today)
                                                 : match.captured(1).toInt() * 100 + twoFigures;
    const QDate day(year, month, dayOfMonth);
    if (!day.isValid())
        return fail(ErrorCode::ImpossibleDate, QStringLiteral("no such day in an identity number"));

    const QString nine = match.captured(2) + match.captured(3) + match.captured(4) + match.captured(6);
    if (checkDigit(nine) != match.captured(7).toInt())
        return fail(ErrorCode::ImpossibleNumber, QStringLiteral("the check digit does not agree"));
    return IdentityNumber{coordination ? IdentifierType::Samordningsnummer : IdentifierType::Personnummer,
                          day, match.captured(6) + match.captured(7)};
}

Result<void> checkIdentifier(const Identifier& identifier, QDate today)
{
    switch (identifier.type) {
    case IdentifierType::None:
        if (!identifier.value.isEmpty())
            return fail(ErrorCode::ImpossibleNumber, QStringLiteral("a number without a type"));
        return {};
    case IdentifierType::Reservnummer:
        if (identifier.value.trimmed().isEmpty())
            return fail(ErrorCode::ImpossibleNumber, QStringLiteral("an empty reservnummer"));
        return {};
    case IdentifierType::Personnummer:
    case IdentifierType::Samordningsnummer:
        break;
    }
    const Result<IdentityNumber> number = readIdentityNumber(identifier.value, today);
    if (!number)
        return failAs(number);
    if (number->type != identifier.type)
        return fail(ErrorCode::ImpossibleNumber, QStringLiteral("the number is of the other type"));
    return {};
}

QString shownIdentifier(const Identifier& identifier, QDate today)
{
    if (identifier.type != IdentifierType::Personnummer &&
        identifier.type != IdentifierType::Samordningsnummer)
        return identifier.value;
    const Result<IdentityNumber> number = readIdentityNumber(identifier.value, today);
    if (!number)
        return identifier.value;
    const bool overHundred = today.year() - number->day.year() >= 100;
    return twelveFigures(*number).mid(2, 6) + QLatin1Char(overHundred ? '+' : '-') + number->serial;
}

QString twelveFigures(const IdentityNumber& number)
{
    const int offset = number.type == IdentifierType::Samordningsnummer ? coordinationDayOffset : 0;
    return QStringLiteral("%1%2%3%4")
        .arg(number.day.year(), 4, 10, QLatin1Char('0'))
        .arg(number.day.month(), 2, 10, QLatin1Char('0'))
        .arg(number.day.day() + offset, 2, 10, QLatin1Char('0'))
        .arg(number.serial);
}

} // namespace rundbord
