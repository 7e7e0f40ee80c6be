// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/enum_words.h"

#include <concepts>
#include <type_traits>

namespace rundbord
{

//! One description of every value's fields, used by all that must know them all: the case file, the sealed
//! record and the check that the schema tells the truth. The visitor is called as
//!     visit.field("name", value.name)   for a text, a number, a date, a list or a value of its own
//!     visit.lines("name", value.text)   for a text that holds one thing a line
//! with the same names as in resources/schema/case.schema.json.

//! U, or const U.
template <typename T, typename U>
concept ValueOf = std::same_as<std::remove_const_t<T>, U>;

template <typename V, ValueOf<Identifier> T>
void describe(V& visit, T& value)
{
    visit.field("type", value.type);
    visit.field("value", value.value);
}

template <typename V, ValueOf<Person> T>
void describe(V& visit, T& value)
{
    visit.field("name", value.name);
    visit.field("identifier", value.identifier);
    visit.field("preferredName", value.preferredName);
    visit.field("pronoun", value.pronoun);
    visit.field("child", value.child);
    visit.field("phone", value.phone);
    visit.field("address", value.address);
    visit.field("preferredContact", value.preferredContact);
    visit.lines("adaptations", value.adaptations);
    visit.field("trustedAdult", value.trustedAdult);
    visit.field("pauseSign", value.pauseSign);
}

template <typename V, ValueOf<Participant> T>
void describe(V& visit, T& value)
{
    visit.field("id", value.id);
    visit.field("name", value.name);
    visit.field("role", value.role);
    visit.field("organization", value.organization);
    visit.field("principal", value.principal);
    visit.field("phone", value.phone);
    visit.field("purpose", value.purpose);
    visit.field("mandate", value.mandate);
    visit.field("presence", value.presence);
    visit.field("absenceReason", value.absenceReason);
    visit.field("currentContact", value.currentContact);
    visit.field("chair", value.chair);
    visit.field("secretary", value.secretary);
    visit.field("interpreter", value.interpreter);
    visit.field("supporter", value.supporter);
    visit.field("representative", value.representative);
    visit.field("guardian", value.guardian);
}

template <typename V, ValueOf<Consent> T>
void describe(V& visit, T& value)
{
    visit.field("form", value.form);
    visit.field("date", value.date);
    visit.lines("givenBy", value.givenBy);
    visit.field("receivedBy", value.receivedBy);
    visit.lines("parties", value.parties);
    visit.lines("exclusions", value.exclusions);
    visit.field("validUntil", value.validUntil);
    visit.field("attitude", value.attitude);
    visit.field("confirmedAt", value.confirmedAt);
    visit.field("withdrawnAt", value.withdrawnAt);
}

template <typename V, ValueOf<Purpose> T>
void describe(V& visit, T& value)
{
    visit.field("initiativeBy", value.initiativeBy);
    visit.field("initiativeThrough", value.initiativeThrough);
    visit.field("background", value.background);
    visit.field("purpose", value.purpose);
    visit.lines("questions", value.questions);
    visit.lines("answered", value.answered);
    visit.field("mostImportant", value.mostImportant);
}

template <typename V, ValueOf<Appointment> T>
void describe(V& visit, T& value)
{
    visit.field("kind", value.kind);
    visit.field("agenda", value.agenda);
    visit.field("date", value.date);
    visit.field("start", value.start);
    visit.field("minutes", value.minutes);
    visit.field("place", value.place);
    visit.field("link", value.link);
    visit.field("pauseAfterMinutes", value.pauseAfterMinutes);
    visit.field("dischargeReady", value.dischargeReady);
    visit.field("dischargePlanned", value.dischargePlanned);
    visit.field("invitationSent", value.invitationSent);
}

template <typename V, ValueOf<LastPlan> T>
void describe(V& visit, T& value)
{
    visit.field("received", value.received);
    visit.lines("unclearWords", value.unclearWords);
}

template <typename V, ValueOf<CurrentSituation> T>
void describe(V& visit, T& value)
{
    visit.lines("worksWell", value.worksWell);
    visit.lines("worksLessWell", value.worksLessWell);
    visit.lines("strengths", value.strengths);
    visit.field("childVoice", value.childVoice);
    visit.field("relativesView", value.relativesView);
    visit.field("voiceGivenBy", value.voiceGivenBy);
    visit.lines("schoolDay", value.schoolDay);
    visit.lines("lifeBefore", value.lifeBefore);
    visit.lines("worries", value.worries);
    visit.lines("careSummary", value.careSummary);
    visit.lines("medicineNote", value.medicineNote);
    visit.lines("energy", value.energy);
    visit.lines("workHistory", value.workHistory);
    visit.lines("incomeNote", value.incomeNote);
    visit.lines("workAdaptations", value.workAdaptations);
    visit.field("lastPlan", value.lastPlan);
}

template <typename V, ValueOf<Timing> T>
void describe(V& visit, T& value)
{
    visit.field("on", value.on);
    visit.field("from", value.from);
    visit.field("until", value.until);
    visit.field("due", value.due);
    visit.field("frequency", value.frequency);
    visit.field("text", value.text);
}

template <typename V, ValueOf<Performer> T>
void describe(V& visit, T& value)
{
    visit.field("participant", value.participant);
    visit.field("name", value.name);
    visit.field("unit", value.unit);
    visit.field("phone", value.phone);
    visit.field("principal", value.principal);
}

template <typename V, ValueOf<Outcome> T>
void describe(V& visit, T& value)
{
    visit.field("status", value.status);
    visit.field("reason", value.reason);
    visit.field("startedAt", value.startedAt);
    visit.field("progressNote", value.progressNote);
    visit.field("personsExperience", value.personsExperience);
    visit.field("orderNote", value.orderNote);
    visit.field("future", value.future);
    visit.field("changeReason", value.changeReason);
}

template <typename V, ValueOf<Attainment> T>
void describe(V& visit, T& value)
{
    visit.field("level", value.level);
    visit.field("statedBy", value.statedBy);
    visit.field("evidence", value.evidence);
    visit.field("result", value.result);
    visit.field("professionalResult", value.professionalResult);
    visit.field("givenUp", value.givenUp);
    visit.field("givenUpReason", value.givenUpReason);
}

template <typename V, ValueOf<Action> T>
void describe(V& visit, T& value)
{
    visit.field("id", value.id);
    visit.field("what", value.what);
    visit.field("easyWords", value.easyWords);
    visit.field("performers", value.performers);
    visit.field("when", value.when);
    visit.field("decision", value.decision);
    visit.field("accepted", value.accepted);
    visit.field("note", value.note);
    visit.field("checkedBy", value.checkedBy);
    visit.field("picture", value.picture);
    visit.field("outcome", value.outcome);
}

template <typename V, ValueOf<Subgoal> T>
void describe(V& visit, T& value)
{
    visit.field("id", value.id);
    visit.field("text", value.text);
    visit.field("howItShows", value.howItShows);
    visit.field("due", value.due);
    visit.field("actions", value.actions);
    visit.field("attainment", value.attainment);
}

template <typename V, ValueOf<Goal> T>
void describe(V& visit, T& value)
{
    visit.field("id", value.id);
    visit.field("ownWords", value.ownWords);
    visit.field("professionalWording", value.professionalWording);
    visit.field("accepted", value.accepted);
    visit.field("subgoals", value.subgoals);
    visit.field("attainment", value.attainment);
}

template <typename V, ValueOf<Need> T>
void describe(V& visit, T& value)
{
    visit.field("id", value.id);
    visit.field("text", value.text);
    visit.field("statedBy", value.statedBy);
    visit.field("isNew", value.isNew);
    visit.field("goals", value.goals);
    visit.lines("optionsDiscussed", value.optionsDiscussed);
    visit.field("personsChoice", value.personsChoice);
}

template <typename V, ValueOf<OpenQuestion> T>
void describe(V& visit, T& value)
{
    visit.field("id", value.id);
    visit.field("text", value.text);
    visit.field("answeredBy", value.answeredBy);
    visit.field("answerDue", value.answerDue);
}

template <typename V, ValueOf<Risk> T>
void describe(V& visit, T& value)
{
    visit.field("id", value.id);
    visit.field("text", value.text);
    visit.field("measure", value.measure);
}

template <typename V, ValueOf<CrisisPlan> T>
void describe(V& visit, T& value)
{
    visit.field("earlySigns", value.earlySigns);
    visit.field("whatHelps", value.whatHelps);
    visit.field("callName", value.callName);
    visit.field("callPhone", value.callPhone);
    visit.field("whatIDontWant", value.whatIDontWant);
    visit.field("onSimplePlan", value.onSimplePlan);
}

template <typename V, ValueOf<Coordinator> T>
void describe(V& visit, T& value)
{
    visit.field("name", value.name);
    visit.field("role", value.role);
    visit.field("phone", value.phone);
    visit.field("deputy", value.deputy);
    visit.field("deputyPhone", value.deputyPhone);
}

template <typename V, ValueOf<Responsibility> T>
void describe(V& visit, T& value)
{
    visit.field("leadPrincipal", value.leadPrincipal);
    visit.field("regionName", value.regionName);
    visit.field("municipalityName", value.municipalityName);
    visit.field("coordinator", value.coordinator);
    visit.lines("measuresByOthers", value.measuresByOthers);
    visit.field("noMeasuresByOthers", value.noMeasuresByOthers);
    visit.field("coordinationNote", value.coordinationNote);
}

template <typename V, ValueOf<Continuation> T>
void describe(V& visit, T& value)
{
    visit.field("future", value.future);
    visit.field("endReason", value.endReason);
    visit.field("otherReason", value.otherReason);
    visit.field("endedAt", value.endedAt);
    visit.field("endedBy", value.endedBy);
    visit.field("changeReason", value.changeReason);
}

template <typename V, ValueOf<Summary> T>
void describe(V& visit, T& value)
{
    visit.field("readThroughAt", value.readThroughAt);
    visit.field("teachBack", value.teachBack);
    visit.field("ownComment", value.ownComment);
    visit.field("ownCommentBy", value.ownCommentBy);
    visit.lines("disagreements", value.disagreements);
    visit.lines("unmetNeeds", value.unmetNeeds);
    visit.field("leftAt", value.leftAt);
    visit.field("cameBackAt", value.cameBackAt);
    visit.field("followedBy", value.followedBy);
    visit.field("wentOnWithYes", value.wentOnWithYes);
    visit.lines("notWithoutPerson", value.notWithoutPerson);
    visit.field("informedBy", value.informedBy);
    visit.field("informedAt", value.informedAt);
    visit.field("continuation", value.continuation);
}

template <typename V, ValueOf<AfterCall> T>
void describe(V& visit, T& value)
{
    visit.field("by", value.by);
    visit.field("date", value.date);
}

template <typename V, ValueOf<FollowUp> T>
void describe(V& visit, T& value)
{
    visit.field("date", value.date);
    visit.field("time", value.time);
    visit.field("place", value.place);
    visit.field("convenedBy", value.convenedBy);
    visit.field("declined", value.declined);
    visit.field("declinedReason", value.declinedReason);
}

template <typename V, ValueOf<HandOver> T>
void describe(V& visit, T& value)
{
    visit.field("printedAt", value.printedAt);
    visit.field("way", value.way);
    visit.field("at", value.at);
    visit.field("by", value.by);
    visit.field("note", value.note);
    visit.lines("copies", value.copies);
    visit.field("delayReason", value.delayReason);
    visit.field("deliveryWay", value.deliveryWay);
    visit.field("deliveryDate", value.deliveryDate);
    visit.field("deliveryBy", value.deliveryBy);
    visit.field("inRecords", value.inRecords);
}

template <typename V, ValueOf<CarePlan> T>
void describe(V& visit, T& value)
{
    visit.field("person", value.person);
    visit.field("participants", value.participants);
    visit.field("consent", value.consent);
    visit.field("purpose", value.purpose);
    visit.field("appointment", value.appointment);
    visit.field("currentSituation", value.currentSituation);
    visit.field("needs", value.needs);
    visit.field("openQuestions", value.openQuestions);
    visit.field("risks", value.risks);
    visit.field("crisisPlan", value.crisisPlan);
    visit.field("responsibility", value.responsibility);
    visit.field("summary", value.summary);
    visit.field("afterCall", value.afterCall);
    visit.field("followUp", value.followUp);
    visit.field("handOver", value.handOver);
    visit.field("version", value.version);
}

} // namespace rundbord
