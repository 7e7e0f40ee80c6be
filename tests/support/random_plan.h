// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/fields.h"

#include <rapidcheck.h>

namespace rundbord::test
{

//! Any text that is text: letters, line breaks, quotes, markup, other scripts, control characters, emoji.
//! No lone surrogates: they are not characters.
[[nodiscard]] inline rc::Gen<QString> anyText()
{
    const auto piece = rc::gen::weightedOneOf<QString>(
        {{8,
          rc::gen::map(rc::gen::inRange<char16_t>(0x20, 0x7f), [](char16_t c) { return QString(QChar(c)); })},
         {3, rc::gen::element(QStringLiteral("å"), QStringLiteral("ö"), QStringLiteral("É"),
                              QStringLiteral("\n"))},
         {1,
          rc::gen::map(rc::gen::inRange<char16_t>(0x00, 0x20), [](char16_t c) { return QString(QChar(c)); })},
         {1, rc::gen::map(rc::gen::inRange<char16_t>(0x80, 0xd800),
                          [](char16_t c) { return QString(QChar(c)); })},
         {1,
          rc::gen::element(QStringLiteral("😀"), QStringLiteral("خطتي"), QStringLiteral("%n %1"),
                           QStringLiteral("<script>"), QStringLiteral("'; DROP TABLE"), QStringLiteral("”\""),
                           QStringLiteral("\u00a0"), QStringLiteral("\u2028"), QStringLiteral("\r\n"))}});
    return rc::gen::map(rc::gen::resize(12, rc::gen::container<std::vector<QString>>(piece)),
                        [](const std::vector<QString>& pieces) {
                            QString text;
                            for (const QString& each : pieces)
                                text += each;
                            return text;
                        });
}

[[nodiscard]] inline rc::Gen<QDate> anyDate()
{
    return rc::gen::map(rc::gen::inRange(0, 60000),
                        [](int days) { return days % 5 == 0 ? QDate() : QDate(1900, 1, 1).addDays(days); });
}

//! Visitor for describe(): fills every field of a value with something random. The file's own rules hold
//! afterwards only where a type enforces them; anyPlan() mends the rest.
class RandomFields
{
public:
    template <typename T>
    void field(const char*, T& value)
    {
        fill(value);
    }
    void lines(const char*, QString& text) { text = *anyText(); }

private:
    void fill(QString& text) { text = *anyText(); }
    void fill(bool& value) { value = *rc::gen::arbitrary<bool>(); }
    void fill(int& value) { value = *rc::gen::inRange(1, 1441); }
    void fill(QDate& date) { date = *anyDate(); }
    void fill(QTime& time)
    {
        const int minute = *rc::gen::inRange(-200, 1440);
        time = minute < 0 ? QTime() : QTime(minute / 60, minute % 60);
    }
    void fill(QDateTime& moment)
    {
        const auto milliseconds = *rc::gen::inRange<qint64>(-1000000000000, 4000000000000);
        moment = milliseconds < 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    }
    template <typename Tag>
    void fill(Id<Tag>& id)
    {
        id = Id<Tag>::create();
    }
    template <typename T>
    void fill(std::vector<T>& list)
    {
        list.resize(static_cast<size_t>(*rc::gen::inRange(0, 4)));
        for (T& each : list)
            fill(each);
        if constexpr (std::is_same_v<T, QDate>)
            std::erase_if(list, [](QDate date) { return !date.isValid(); });
    }
    template <typename T>
    void fill(T& value)
    {
        if constexpr (std::is_enum_v<T>) {
            const auto& words = EnumWords<T>::words;
            value =
                words[static_cast<size_t>(*rc::gen::inRange<int>(0, static_cast<int>(words.size())))].first;
        } else {
            describe(*this, value);
        }
    }
};

template <typename T>
[[nodiscard]] rc::Gen<T> anyValue()
{
    return rc::gen::exec([] {
        T value;
        RandomFields fields;
        describe(fields, value);
        return value;
    });
}

//! A plan that a case file may hold: performers point at participants of the plan, the identity number is
//! one.
[[nodiscard]] inline rc::Gen<CarePlan> anyPlan()
{
    return rc::gen::map(anyValue<CarePlan>(), [](CarePlan plan) {
        plan.person.identifier = {IdentifierType::Personnummer, QStringLiteral("19900101-2385")};
        for (Need& need : plan.needs) {
            for (Goal& goal : need.goals) {
                for (Subgoal& subgoal : goal.subgoals) {
                    for (Action& action : subgoal.actions) {
                        for (Performer& performer : action.performers)
                            performer.participant =
                                plan.participants.empty() ? ParticipantId() : plan.participants.front().id;
                    }
                }
            }
        }
        return plan;
    });
}

} // namespace rundbord::test

namespace rc
{

template <>
struct Arbitrary<rundbord::CarePlan> {
    static Gen<rundbord::CarePlan> arbitrary() { return rundbord::test::anyPlan(); }
};

} // namespace rc
