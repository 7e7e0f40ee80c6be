// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/timing_phrase.h"

#include "tests/support/swedish.h"
#include "tests/support/test_data.h"

#include <gtest/gtest.h>
#include <map>
#include <rapidcheck/gtest.h>

namespace rundbord
{

namespace
{

const std::map<QString, DateFaultCode> codes{
    {QStringLiteral("noSuchMonth"), DateFaultCode::NoSuchMonth},
    {QStringLiteral("noSuchDay"), DateFaultCode::NoSuchDay},
    {QStringLiteral("wrongWeekday"), DateFaultCode::WrongWeekday},
    {QStringLiteral("endBeforeStart"), DateFaultCode::EndBeforeStart},
};

Timing timingOf(const QJsonObject& row)
{
    Timing timing;
    for (const QJsonValue& day : elementsOf(row[QStringLiteral("on")]))
        timing.on.push_back(dayOf(day));
    timing.from = dayOf(row[QStringLiteral("from")]);
    timing.until = dayOf(row[QStringLiteral("until")]);
    timing.due = dayOf(row[QStringLiteral("due")]);
    timing.frequency = row[QStringLiteral("frequency")].toString();
    timing.text = row[QStringLiteral("rest")].toString();
    return timing;
}

const QJsonObject& cases()
{
    static const QJsonObject data = testData("language/timings.sv.json");
    return data;
}

QDate casesDay()
{
    return dayOf(cases()[QStringLiteral("today")]);
}

QDate dayNear(QDate today)
{
    return today.addDays(*rc::gen::inRange(-400, 900));
}

//! A time of day or how often, as somebody would write it.
QString phraseOf(const char* key)
{
    std::vector<QString> phrases;
    for (const QJsonValue& row : elementsOf(cases()[QStringLiteral("understood")])) {
        const QString phrase = row[QLatin1String(key)].toString();
        const bool clock = parseTiming(phrase, casesDay(), swedishDates()).timing.frequency.isEmpty();
        if (!phrase.isEmpty() && clock == (QLatin1String(key) == QLatin1String("rest")))
            phrases.push_back(phrase);
    }
    return *rc::gen::elementOf(phrases);
}

//! Any timing of the kinds that the parser makes.
Timing anyTiming(QDate today)
{
    Timing timing;
    switch (*rc::gen::inRange(0, 4)) {
    case 0:
        timing.on = *rc::gen::nonEmpty(rc::gen::unique<std::vector<QDate>>(
            rc::gen::map(rc::gen::inRange(-400, 900), [today](int days) { return today.addDays(days); })));
        std::sort(timing.on.begin(), timing.on.end());
        return timing;
    case 1:
        timing.due = dayNear(today);
        return timing;
    case 2:
        timing.text = phraseOf("rest");
        return timing;
    default:
        break;
    }
    if (*rc::gen::arbitrary<bool>())
        timing.from = dayNear(today);
    if (*rc::gen::arbitrary<bool>())
        timing.until =
            timing.from.isValid() ? timing.from.addDays(*rc::gen::inRange(0, 900)) : dayNear(today);
    if (*rc::gen::arbitrary<bool>())
        timing.frequency = phraseOf("frequency");
    return timing;
}

} // namespace

TEST(TimingPhrase, UnderstandsWhatTheSecretaryWrites)
{
    const std::vector<QJsonValue> rows = elementsOf(cases()[QStringLiteral("understood")]);
    ASSERT_GT(rows.size(), 40U);
    for (const QJsonValue& row : rows) {
        const QString text = row[QStringLiteral("text")].toString();
        const TimingReading reading = parseTiming(text, casesDay(), swedishDates());
        EXPECT_EQ(reading.timing, timingOf(row.toObject())) << text.toStdString();
        EXPECT_EQ(reading.fault, std::nullopt) << text.toStdString();
        EXPECT_EQ(formatTiming(reading.timing, casesDay(), swedishDates()).toStdString(),
                  row[QStringLiteral("shown")].toString().toStdString());
    }
}

TEST(TimingPhrase, KeepsTheImpossibleAsWrittenAndSaysWhy)
{
    for (const QJsonValue& row : elementsOf(cases()[QStringLiteral("impossible")])) {
        const QString text = row[QStringLiteral("text")].toString();
        const TimingReading reading = parseTiming(text, casesDay(), swedishDates());
        EXPECT_EQ(reading.timing.text.toStdString(), text.toStdString());
        EXPECT_EQ(firstDay(reading.timing), QDate()) << text.toStdString();
        ASSERT_TRUE(reading.fault) << text.toStdString();
        EXPECT_EQ(reading.fault->code, codes.at(row[QStringLiteral("code")].toString()))
            << text.toStdString();
    }
}

TEST(TimingPhrase, AWeekdayStandsWithTheDayWhereItIsAsked)
{
    const Timing timing{{}, {}, {}, {2026, 12, 9}, {}, {}};
    EXPECT_EQ(formatTiming(timing, casesDay(), swedishDates(), DateStyle::ShortWithWeekday),
              QStringLiteral("%1 ons 9 dec").arg(swedishDates().due.front()));
}

TEST(TimingPhrase, WritesWhatNoPhraseMakes)
{
    const Timing timing{{{2026, 12, 10}}, {}, {}, {2026, 12, 9}, {}, QStringLiteral("note")};
    EXPECT_EQ(formatTiming(timing, casesDay(), swedishDates()),
              QStringLiteral("10 dec, %1 9 dec, note").arg(swedishDates().due.front()));
}

RC_GTEST_PROP(TimingPhrase, ReadsBackEveryTimingItMakes, ())
{
    const QDate today = QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 800));
    const Timing timing = anyTiming(today);
    const DateStyle style = *rc::gen::element(DateStyle::Short, DateStyle::ShortWithWeekday, DateStyle::Long,
                                              DateStyle::LongWithWeekday);
    const QString text = formatTiming(timing, today, swedishDates(), style);
    RC_LOG() << text.toStdString() << " on " << today.toString(Qt::ISODate).toStdString();
    RC_ASSERT((parseTiming(text, today, swedishDates()) == TimingReading{timing, std::nullopt}));
}

RC_GTEST_PROP(TimingPhrase, ReadingWhatIsShownChangesNothing, ())
{
    std::vector<QString> pieces;
    for (const QJsonValue& row : elementsOf(cases()[QStringLiteral("understood")])) {
        for (const QString& piece : row[QStringLiteral("text")].toString().split(QLatin1Char(' ')))
            pieces.push_back(piece);
    }
    QStringList phrase;
    for (int count = *rc::gen::inRange(1, 7); count > 0; --count)
        phrase << *rc::gen::elementOf(pieces);
    const QDate today = casesDay();
    const Timing once = parseTiming(phrase.join(QLatin1Char(' ')), today, swedishDates()).timing;
    const QString shown = formatTiming(once, today, swedishDates());
    RC_LOG() << phrase.join(QLatin1Char(' ')).toStdString() << " -> " << shown.toStdString();
    RC_ASSERT(parseTiming(shown, today, swedishDates()).timing == once);
}

} // namespace rundbord
