// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_text.h"
#include "core/meeting/attendance.h"
#include "core/meeting/meeting_fields.h"
#include "core/meeting/turns.h"
#include "tests/support/any_meeting.h"

#include <gtest/gtest.h>
#include <map>
#include <rapidcheck/gtest.h>

namespace rundbord
{

using std::chrono::seconds;

namespace
{

//! A meeting with people who come and go.
struct Table {
    CarePlan plan;
    MeetingLife life;

    void comeAndGo()
    {
        for (Participant& participant : plan.participants) {
            participant.presence = *rc::gen::weightedElement<Presence>(
                {{6, Presence::InRoom}, {1, Presence::Video}, {1, Presence::NotSaid}, {2, Presence::Absent}});
        }
        life.facts.here = thoseHere(plan);
    }
    void live()
    {
        life.pass(seconds(*rc::gen::inRange(0, 600)));
        changeFacts(life.facts);
        if (*rc::gen::weightedElement<bool>({{1, true}, {5, false}}))
            comeAndGo();
    }
    [[nodiscard]] std::vector<Seat> seats(const MeetingState& state) const
    {
        return rundbord::seats(plan, state, firstMeeting(), life.facts.now);
    }
    [[nodiscard]] std::vector<Seat> seats() const { return seats(life.state); }
    [[nodiscard]] std::optional<ParticipantId> hint(const MeetingState& state) const
    {
        return turnHint(plan, state, life.facts.now);
    }
    [[nodiscard]] std::optional<ParticipantId> hint() const { return hint(life.state); }
};

Table anyTable()
{
    Table table;
    table.life = anyLife();
    for (int number = 0; number < mostPeople; ++number) {
        Participant participant;
        participant.id = somebody(number);
        table.plan.participants.push_back(participant);
    }
    table.plan.participants[*rc::gen::inRange<size_t>(0, mostPeople)].principal = Principal::Person;
    table.plan.participants[*rc::gen::inRange<size_t>(0, mostPeople)].chair = true;
    table.plan.participants[*rc::gen::inRange<size_t>(0, mostPeople)].interpreter =
        *rc::gen::arbitrary<bool>();
    table.comeAndGo();
    return table;
}

//! Often the word, so that there is something to see.
MeetingEvent anyEventAtTable(const QDate& today)
{
    if (*rc::gen::arbitrary<bool>())
        return event::GiveWord{somebody(*rc::gen::inRange(0, mostPeople))};
    return anyEvent(today);
}

bool isHere(const Table& table, ParticipantId id)
{
    return isHere(*findParticipant(table.plan, id));
}

} // namespace

RC_GTEST_PROP(TurnProperties, OnlyThoseWhoWereHereHaveHadTheWord, ())
{
    Table table = anyTable();
    std::set<ParticipantId> given;
    for (int count = *rc::gen::inRange(1, 60); count > 0; --count) {
        table.live();
        const MeetingEvent event = anyEventAtTable(table.life.facts.now.date());
        const bool happened = table.life.happens(event);
        if (const auto* word = std::get_if<event::GiveWord>(&event); word && happened) {
            RC_ASSERT(isHere(table, word->participant));
            RC_ASSERT(table.life.state.turns.back() == (Turn{word->participant, table.life.facts.now}));
            given.insert(word->participant);
        }
        const auto& turns = table.life.state.turns;
        const MeetingStatus status = table.life.state.status;
        if (status != MeetingStatus::Running && status != MeetingStatus::Paused) {
            RC_ASSERT(turns.empty());
            given.clear();
        }
        for (size_t i = 0; i < turns.size(); ++i) {
            RC_ASSERT(given.contains(turns[i].participant));
            RC_ASSERT((i == 0 || turns[i - 1].participant != turns[i].participant));
            RC_ASSERT((i == 0 || turns[i - 1].at <= turns[i].at));
        }
    }
    RC_CLASSIFY(!table.life.state.turns.empty(), "somebody has had the word");
}

RC_GTEST_PROP(TurnProperties, EverybodyHereHasOneSeatAndSheTheFirst, ())
{
    Table table = anyTable();
    for (int count = *rc::gen::inRange(1, 30); count > 0; --count) {
        table.live();
        table.life.happens(anyEventAtTable(table.life.facts.now.date()));
        std::vector<ParticipantId> sitting;
        for (const Seat& seat : table.seats()) {
            RC_ASSERT(seat.own == (isPerson(*findParticipant(table.plan, seat.participant))));
            RC_ASSERT((!seat.own || sitting.empty()));
            sitting.push_back(seat.participant);
        }
        std::sort(sitting.begin(), sitting.end());
        RC_ASSERT(sitting == table.life.facts.here);
        const auto order = speakingOrder(table.plan, table.life.state, table.life.facts.now);
        for (const ParticipantId id : order)
            RC_ASSERT((isHere(table, id) && !findParticipant(table.plan, id)->interpreter));
        RC_ASSERT(std::set(order.begin(), order.end()).size() == order.size());
    }
}

//! Counted beside the machine: the time for which each has not been heard, of the meeting and nothing else.
RC_GTEST_PROP(TurnProperties, TheHintNamesOnlyWhoWasNotHeardInTimeOfTheMeeting, ())
{
    Table table = anyTable();
    std::map<ParticipantId, seconds> unheard;
    seconds sitting{0};
    bool named = false;
    for (int count = *rc::gen::inRange(1, 80); count > 0; --count) {
        const QDateTime before = table.life.facts.now;
        const bool running = table.life.state.status == MeetingStatus::Running;
        table.live();
        if (running) {
            const seconds passed(before.secsTo(table.life.facts.now));
            sitting += passed;
            for (int number = 0; number < mostPeople; ++number)
                unheard[somebody(number)] += passed;
        }
        const MeetingEvent event = anyEventAtTable(table.life.facts.now.date());
        const bool happened = table.life.happens(event);
        const bool begins =
            happened && (kindOf(event) == EventKind::Start || kindOf(event) == EventKind::Continue);
        if (begins) {
            unheard.clear();
            sitting = seconds(0);
        }
        if (const auto* word = std::get_if<event::GiveWord>(&event); word && happened)
            unheard[word->participant] = seconds(0);
        const auto hint = table.hint();
        named = named || hint;
        if (!hint)
            continue;
        const Participant& who = *findParticipant(table.plan, *hint);
        RC_ASSERT((isHere(who) && !who.chair && !who.interpreter));
        RC_ASSERT(sitting >= nobodyForgottenBefore);
        RC_ASSERT(unheard[*hint] >= (isPerson(who) ? seconds(askPersonAfter) : seconds(nameUnheardAfter)));
        for (const Seat& seat : table.seats())
            RC_ASSERT((!seat.unheard || unheard[seat.participant] >= seatUnheardAfter));
    }
    RC_CLASSIFY(named, "somebody was named");
}

RC_GTEST_PROP(TurnProperties, PausesNeverCount, ())
{
    Table without = anyTable();
    without.life.happens(event::Start{});
    Table with = without;
    for (int count = *rc::gen::inRange(1, 40); count > 0; --count) {
        const seconds passed(*rc::gen::inRange(0, 400));
        for (Table* table : {&without, &with})
            table->life.pass(passed);
        if (*rc::gen::weightedElement<bool>({{1, true}, {3, false}})) {
            RC_ASSERT(with.life.happens(event::Pause{}));
            with.life.pass(seconds(*rc::gen::inRange(1, 5000)));
            RC_ASSERT(with.seats() == without.seats());
            RC_ASSERT(with.life.happens(event::Resume{}));
        }
        const ParticipantId who = somebody(*rc::gen::inRange(0, mostPeople));
        const QString to = anyStepId();
        const bool jumps = *rc::gen::weightedElement<bool>({{1, true}, {3, false}});
        for (Table* table : {&without, &with}) {
            table->life.happens(event::GiveWord{who});
            if (jumps) {
                table->life.pass(seconds(1));
                table->life.happens(event::JumpTo{to});
            }
        }
        RC_ASSERT(with.seats() == without.seats());
        RC_ASSERT(with.hint() == without.hint());
    }
}

RC_GTEST_PROP(TurnProperties, ACrashChangesNothing, ())
{
    Table table = anyTable();
    for (int count = *rc::gen::inRange(1, 60); count > 0; --count) {
        table.life.facts.now = table.life.facts.now.addMSecs(*rc::gen::inRange(0, 1000));
        table.live();
        table.life.happens(anyEventAtTable(table.life.facts.now.date()));
        const auto read = fromJsonText<MeetingState>(toJsonText(table.life.state));
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == table.life.state);
        RC_ASSERT(table.seats(*read) == table.seats());
        RC_ASSERT(table.hint(*read) == table.hint());
        table.life.state = *read;
    }
    RC_CLASSIFY(!table.life.state.turns.empty(), "somebody has had the word");
}

} // namespace rundbord
