// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/identity_number.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace rundbord
{

namespace
{

const QDate today(2026, 11, 22);

IdentifierType typeOf(const char* text)
{
    const auto number = readIdentityNumber(QString::fromLatin1(text), today);
    return number ? number->type : IdentifierType::None;
}

} // namespace

TEST(IdentityNumber, AcceptsThePublishedVectors)
{
    for (const char* valid :
         {"19900101-2385", "19000101+9801", "18900101+9802", "20000229-2399", "20240229-2383",
          "20170101-2393", "19130401+2931", "19240412-9807", "199001012385", "900101-2385", "9001012385"})
        EXPECT_EQ(typeOf(valid), IdentifierType::Personnummer) << valid;
    for (const char* valid : {"20260161-2381", "20220161-2393", "19140168+2396"})
        EXPECT_EQ(typeOf(valid), IdentifierType::Samordningsnummer) << valid;
}

TEST(IdentityNumber, RefusesImpossibleDaysAsDays)
{
    for (const char* impossible : {"19000229-2385", "20220192-2380", "19901301-2385", "19900100-2385"}) {
        const auto number = readIdentityNumber(QString::fromLatin1(impossible), today);
        ASSERT_FALSE(number) << impossible;
        EXPECT_EQ(number.error().code, ErrorCode::ImpossibleDate) << impossible;
    }
}

TEST(IdentityNumber, RefusesImpossibleNumbers)
{
    for (const char* impossible : {"19900101-2386", "19900101-238a", "", "19900101", "19900101-0000",
                                   "19900101-23855", "1990-01-01-2385"}) {
        const auto number = readIdentityNumber(QString::fromLatin1(impossible), today);
        ASSERT_FALSE(number) << impossible;
        EXPECT_EQ(number.error().code, ErrorCode::ImpossibleNumber) << impossible;
    }
}

TEST(IdentityNumber, TakesTheLatestCenturyNotAfterToday)
{
    EXPECT_EQ(readIdentityNumber(QStringLiteral("900101-2385"), today)->day, QDate(1990, 1, 1));
    EXPECT_EQ(readIdentityNumber(QStringLiteral("170101-2393"), today)->day, QDate(2017, 1, 1));
    EXPECT_EQ(readIdentityNumber(QStringLiteral("240412+9807"), today)->day, QDate(1924, 4, 12));
}

TEST(IdentityNumber, InTheYearOfTheHundredthBirthdayPlusIsThatYear)
{
    const Identifier soonHundred{IdentifierType::Personnummer, QStringLiteral("19261231-2393")};
    ASSERT_TRUE(checkIdentifier(soonHundred, today));
    EXPECT_EQ(shownIdentifier(soonHundred, today), QStringLiteral("261231+2393"));
    EXPECT_EQ(readIdentityNumber(QStringLiteral("261231+2393"), today)->day, QDate(1926, 12, 31));
    EXPECT_EQ(readIdentityNumber(QStringLiteral("261231-2393"), today)->day, QDate(1926, 12, 31));
}

TEST(IdentityNumber, LeapDayIsThatOfTheRightCentury)
{
    // 29 February was no day in 1900, so only 2000 will do.
    EXPECT_EQ(readIdentityNumber(QStringLiteral("000229-2399"), today)->day, QDate(2000, 2, 29));
}

TEST(IdentityNumber, PlusFromTheYearOneTurnsAHundredNotFromTheDay)
{
    const Identifier greta{IdentifierType::Personnummer, QStringLiteral("19240412-9807")};
    EXPECT_EQ(shownIdentifier(greta, QDate(2023, 12, 31)), QStringLiteral("240412-9807"));
    EXPECT_EQ(shownIdentifier(greta, QDate(2024, 1, 1)), QStringLiteral("240412+9807"));
    EXPECT_EQ(shownIdentifier(greta, QDate(2026, 12, 3)), QStringLiteral("240412+9807"));
}

TEST(IdentityNumber, ShowsOtherIdentifiersAsWritten)
{
    EXPECT_EQ(shownIdentifier({IdentifierType::Reservnummer, QStringLiteral("A-17/x")}, today),
              QStringLiteral("A-17/x"));
    EXPECT_EQ(shownIdentifier({IdentifierType::Personnummer, QStringLiteral("9001")}, today),
              QStringLiteral("9001"));
}

TEST(IdentityNumber, ChecksValueAgainstType)
{
    EXPECT_TRUE(checkIdentifier({}, today));
    EXPECT_TRUE(checkIdentifier({IdentifierType::Reservnummer, QStringLiteral("99-F")}, today));
    EXPECT_TRUE(checkIdentifier({IdentifierType::Samordningsnummer, QStringLiteral("20260161-2381")}, today));
    EXPECT_FALSE(checkIdentifier({IdentifierType::Personnummer, QStringLiteral("20260161-2381")}, today));
    EXPECT_FALSE(checkIdentifier({IdentifierType::None, QStringLiteral("19900101-2385")}, today));
    EXPECT_FALSE(checkIdentifier({IdentifierType::Reservnummer, QStringLiteral("  ")}, today));
}

RC_GTEST_PROP(IdentityNumber, WhatIsShownReadsBackAsTheSame, ())
{
    const auto days = *rc::gen::inRange(0, 50000);
    const auto serial = *rc::gen::inRange(1, 1000);
    const auto coordination = *rc::gen::arbitrary<bool>();
    const QDate day = QDate(1890, 1, 1).addDays(days);
    RC_PRE(day <= today);
    std::optional<IdentityNumber> number;
    for (int check = 0; check < 10; ++check) {
        const IdentityNumber candidate{
            coordination ? IdentifierType::Samordningsnummer : IdentifierType::Personnummer, day,
            QStringLiteral("%1%2").arg(serial, 3, 10, QLatin1Char('0')).arg(check)};
        if (const auto read = readIdentityNumber(twelveFigures(candidate), today)) {
            RC_ASSERT(!number); // exactly one check digit is right
            number = *read;
            RC_ASSERT(*read == candidate);
        }
    }
    RC_ASSERT(number.has_value());
    const Identifier identifier{number->type, twelveFigures(*number)};
    // Ten figures can tell two centuries apart, not three.
    if (day.year() > today.year() - 190)
        RC_ASSERT(*readIdentityNumber(shownIdentifier(identifier, today), today) == *number);
}

} // namespace rundbord
