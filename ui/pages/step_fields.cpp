// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/step_fields.h"

#include "core/meeting/closing_points.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace rundbord
{

namespace
{

//! Where a field has its home: its form, and what the case file calls it.
struct Home {
    const char* field;
    StepForm form;
    const char* path;
};

constexpr std::array homes{
    Home{"person.preferredName", StepForm::Welcome, "person.preferredName"},
    Home{"person.adaptations", StepForm::Adaptations, "person.adaptations"},
    Home{"meeting.place", StepForm::Elsewhere, ""},
    Home{"meeting.startedAt", StepForm::Elsewhere, ""},
    Home{"meeting.endedAt", StepForm::Elsewhere, ""},
    Home{"meeting.plannedEnd", StepForm::Elsewhere, ""},
    Home{"meeting.plannedPauses[]", StepForm::Elsewhere, ""},
    Home{"meeting.pauses[]", StepForm::Elsewhere, ""},
    Home{"meeting.secretary", StepForm::Elsewhere, ""},
    Home{"meeting.purpose", StepForm::Questions, "purpose.purpose"},
    Home{"meeting.questions[]", StepForm::Questions, "purpose.questions"},
    Home{"participants[].presence", StepForm::Presence, "participants[].presence"},
    Home{"participants[].name", StepForm::Elsewhere, ""},
    Home{"participants[].role", StepForm::Elsewhere, ""},
    Home{"participants[].organization", StepForm::Elsewhere, ""},
    Home{"participants[].purpose", StepForm::Elsewhere, ""},
    Home{"participants[].mandate", StepForm::Elsewhere, ""},
    Home{"consent.confirmedAt", StepForm::ConsentConfirmation, "consent.confirmedAt"},
    Home{"consent.exclusions[]", StepForm::ConsentConfirmation, "consent.exclusions"},
    Home{"consent.parties[]", StepForm::ConsentEdit, "consent.parties"},
    Home{"consent.form", StepForm::ConsentEdit, "consent.form"},
    Home{"consent.validUntil", StepForm::ConsentEdit, "consent.validUntil"},
    Home{"child.voice", StepForm::ChildVoice, "currentSituation.childVoice"},
    Home{"plan.worksWell", StepForm::WorksWell, "currentSituation.worksWell"},
    Home{"plan.strengths[]", StepForm::WorksWell, "currentSituation.strengths"},
    Home{"plan.worksLessWell", StepForm::WorksLessWell, "currentSituation.worksLessWell"},
    Home{"plan.relativesView", StepForm::RelativesView, "currentSituation.relativesView"},
    Home{"plan.guardiansView[]", StepForm::RelativesView, "currentSituation.relativesView"},
    Home{"plan.currentContacts[]", StepForm::CurrentContacts, "participants[].currentContact"},
    Home{"plan.mostImportant", StepForm::MostImportant, "purpose.mostImportant"},
    Home{"needs[]", StepForm::Needs, "needs[]"},
    Home{"needs[].text", StepForm::Needs, "needs[].text"},
    Home{"needs[].priority", StepForm::Needs, "needs[]"},
    Home{"needs[].statedBy", StepForm::OthersNeeds, "needs[].statedBy"},
    Home{"needs[].isNew", StepForm::OthersNeeds, "needs[].isNew"},
    Home{"goals[].ownWords", StepForm::Needs, "needs[].goals[]"},
    Home{"goals[].professionalWording", StepForm::Goals, "needs[].goals[].professionalWording"},
    Home{"goals[].accepted", StepForm::Goals, "needs[].goals[].accepted"},
    Home{"subgoals[].text", StepForm::Goals, "needs[].goals[].subgoals[].text"},
    Home{"subgoals[].howItShows", StepForm::Goals, "needs[].goals[].subgoals[]"},
    Home{"subgoals[].due", StepForm::Goals, "needs[].goals[].subgoals[].due"},
    Home{"actions[].what", StepForm::Actions, "needs[].goals[].subgoals[].actions[]"},
    Home{"actions[].performer", StepForm::Actions, "needs[].goals[].subgoals[].actions[].performers"},
    Home{"actions[].principal", StepForm::Actions, "needs[].goals[].subgoals[].actions[].performers"},
    Home{"actions[].phone", StepForm::Actions, "needs[].goals[].subgoals[].actions[].performers"},
    Home{"actions[].start", StepForm::Actions, "needs[].goals[].subgoals[].actions[].when"},
    Home{"actions[].due", StepForm::Actions, "needs[].goals[].subgoals[].actions[].when"},
    Home{"actions[].frequency", StepForm::Actions, "needs[].goals[].subgoals[].actions[].when"},
    Home{"actions[].order", StepForm::ComingActions, ""},
    Home{"actions[].decisionStatus", StepForm::Actions, "needs[].goals[].subgoals[].actions[].decision"},
    Home{"actions[].accepted", StepForm::Actions, "needs[].goals[].subgoals[].actions[].accepted"},
    Home{"plan.measuresByOthers", StepForm::MeasuresByOthers, "responsibility.measuresByOthers"},
    Home{"plan.noMeasuresByOthers", StepForm::MeasuresByOthers, "responsibility.noMeasuresByOthers"},
    Home{"plan.coordinationNote", StepForm::MeasuresByOthers, "responsibility.coordinationNote"},
    Home{"risks[].text", StepForm::Crisis, "risks"},
    Home{"risks[].measure", StepForm::Crisis, "risks"},
    Home{"crisisPlan.earlySigns", StepForm::Crisis, "crisisPlan"},
    Home{"crisisPlan.whatHelps", StepForm::Crisis, "crisisPlan"},
    Home{"crisisPlan.whomToCall", StepForm::Crisis, "crisisPlan"},
    Home{"crisisPlan.whatIDontWant", StepForm::Crisis, "crisisPlan"},
    Home{"crisisPlan.onSimplePlan", StepForm::Crisis, "crisisPlan"},
    Home{"openQuestions[]", StepForm::OpenQuestions, "openQuestions"},
    Home{"openQuestions[].text", StepForm::OpenQuestions, "openQuestions"},
    Home{"openQuestions[].answeredBy", StepForm::OpenQuestions, "openQuestions"},
    Home{"openQuestions[].answerDue", StepForm::OpenQuestions, "openQuestions"},
    Home{"disagreements[]", StepForm::Unsettled, "summary.disagreements"},
    Home{"unmetNeeds[]", StepForm::Unsettled, "summary.unmetNeeds"},
    Home{"followUp.date", StepForm::FollowUp, "followUp"},
    Home{"followUp.time", StepForm::FollowUp, "followUp"},
    Home{"followUp.place", StepForm::FollowUp, "followUp"},
    Home{"followUp.convenedBy", StepForm::FollowUp, "followUp"},
    Home{"followUp.declinedReason", StepForm::FollowUp, "followUp"},
    Home{"plan.leadPrincipal", StepForm::Lead, "responsibility"},
    Home{"plan.coordinator.name", StepForm::Lead, "responsibility.coordinator"},
    Home{"plan.coordinator.phone", StepForm::Lead, "responsibility.coordinator"},
    Home{"plan.coordinator.deputy", StepForm::Lead, "responsibility.coordinator"},
    Home{"plan.readThroughAt", StepForm::ReadThrough, "summary.readThroughAt"},
    Home{"plan.teachBack", StepForm::TeachBack, "summary.teachBack"},
    Home{"plan.ownComment", StepForm::OwnComment, "summary"},
    Home{"plan.ownCommentBy", StepForm::OwnComment, "summary"},
    Home{"plan.nextSteps[]", StepForm::ComingActions, ""},
    Home{"afterCall.by", StepForm::AfterCall, "afterCall"},
    Home{"afterCall.date", StepForm::AfterCall, "afterCall"},
    Home{"handOver.items[]", StepForm::Elsewhere, ""},
    Home{"handOver.at", StepForm::Elsewhere, ""},
    Home{"handOver.by", StepForm::Elsewhere, ""},
    Home{"handOver.way", StepForm::Elsewhere, ""},
    Home{"handOver.delayReason", StepForm::Elsewhere, ""},
    Home{"copies[]", StepForm::Elsewhere, ""},
    Home{"plan.version", StepForm::Elsewhere, ""},
    Home{"plan.replaces", StepForm::Elsewhere, ""},
    // she goes out, and the others go on, with a press of their own from every step
    Home{"child.leftAt", StepForm::Elsewhere, ""},
    Home{"meeting.personLeftAt", StepForm::Elsewhere, ""},
    Home{"meeting.continueWithout", StepForm::Elsewhere, ""},
    // the services' own talk, on the page of the end
    Home{"meetingEvaluation.wentWell", StepForm::Elsewhere, ""},
    Home{"meetingEvaluation.doDifferently", StepForm::Elsewhere, ""},
    Home{"deviations[]", StepForm::Elsewhere, ""},
    Home{"child.trustedAdult", StepForm::TrustedAdult, "person.trustedAdult"},
    Home{"child.pauseSign", StepForm::TrustedAdult, "person.pauseSign"},
    Home{"child.voiceGivenBy", StepForm::VoiceGivenBy, "currentSituation.voiceGivenBy"},
    Home{"child.notWithoutChild[]", StepForm::NotWithout, "summary.notWithoutPerson"},
    Home{"meeting.notWithoutPerson[]", StepForm::NotWithout, "summary.notWithoutPerson"},
    Home{"child.informedBy", StepForm::Informed, "summary.informedBy"},
    Home{"child.informedAt", StepForm::Informed, "summary.informedAt"},
    Home{"plan.absentPersonInformedBy", StepForm::Informed, "summary.informedBy"},
    Home{"discharge.plannedDate", StepForm::HomeDay, "appointment.dischargePlanned"},
    Home{"discharge.firstDays[]", StepForm::Actions, ""},
    Home{"plan.schoolDay", StepForm::SchoolDay, "currentSituation.schoolDay"},
    Home{"plan.lifeBefore", StepForm::LifeBefore, "currentSituation.lifeBefore"},
    Home{"plan.worries[]", StepForm::Worries, "currentSituation.worries"},
    Home{"plan.careSummary", StepForm::CareSummary, "currentSituation.careSummary"},
    Home{"plan.medicineNote", StepForm::Medicine, "currentSituation.medicineNote"},
    Home{"plan.energy", StepForm::Energy, "currentSituation.energy"},
    Home{"plan.workHistory", StepForm::WorkHistory, "currentSituation.workHistory"},
    Home{"plan.incomeNote", StepForm::Income, "currentSituation.incomeNote"},
    Home{"plan.adaptations", StepForm::WorkAdaptations, "currentSituation.workAdaptations"},
    Home{"handOver.receivedAnswer", StepForm::LastPlan, "currentSituation.lastPlan"},
    Home{"plan.unclearWords[]", StepForm::LastPlan, "currentSituation.lastPlan"},
    Home{"plan.continuation", StepForm::Continuation, "summary.continuation"},
    Home{"plan.endReason", StepForm::Continuation, "summary.continuation"},
    Home{"plan.endedAt", StepForm::Continuation, "summary.continuation"},
    Home{"plan.endedBy", StepForm::Continuation, "summary.continuation"},
    Home{"plan.changeReason", StepForm::ChangeReason, "summary.continuation.changeReason"},
    Home{"actions[].optionsDiscussed", StepForm::Options, "needs[].optionsDiscussed"},
    Home{"actions[].personsChoice", StepForm::Options, "needs[].personsChoice"},
    Home{"actions[].progressNote", StepForm::ActionProgress,
         "needs[].goals[].subgoals[].actions[].outcome.progressNote"},
    Home{"actions[].outcome", StepForm::ActionOutcome, "needs[].goals[].subgoals[].actions[].outcome"},
    Home{"actions[].outcomeReason", StepForm::ActionOutcome, "needs[].goals[].subgoals[].actions[].outcome"},
    Home{"actions[].startedAt", StepForm::ActionOutcome, "needs[].goals[].subgoals[].actions[].outcome"},
    Home{"actions[].personsExperience", StepForm::ActionExperience,
         "needs[].goals[].subgoals[].actions[].outcome.personsExperience"},
    Home{"actions[].orderNote", StepForm::ActionExperience,
         "needs[].goals[].subgoals[].actions[].outcome.orderNote"},
    Home{"actions[].decision", StepForm::ActionFuture, "needs[].goals[].subgoals[].actions[].outcome.future"},
    Home{"actions[].changeReason", StepForm::ActionFuture,
         "needs[].goals[].subgoals[].actions[].outcome.changeReason"},
    Home{"goals[].attainment", StepForm::GoalAttainment, "needs[].goals[].attainment"},
    Home{"goals[].attainmentBy", StepForm::GoalAttainment, "needs[].goals[].attainment"},
    Home{"goals[].evidence", StepForm::GoalAttainment, "needs[].goals[].attainment"},
    Home{"goals[].status", StepForm::GoalAttainment, "needs[].goals[].attainment"},
    Home{"subgoals[].attainment", StepForm::GoalAttainment, "needs[].goals[].subgoals[].attainment"},
    Home{"goals[].result", StepForm::GoalResult, "needs[].goals[].attainment.result"},
    Home{"goals[].professionalResult", StepForm::GoalResult, "needs[].goals[].attainment.professionalResult"},
};

//! In most agendas one step is the place for a path, though others have its form too.
struct Usual {
    const char* path;
    const char* step;
};

constexpr std::array usualSteps{
    Usual{"needs[].optionsDiscussed", "actions"},
    Usual{"needs[].personsChoice", "actions"},
    Usual{"needs[].goals[].subgoals[].actions[].outcome.progressNote", "services-since-last"},
    Usual{"needs[].goals[].subgoals[].actions[].outcome.personsExperience", "action-works"},
    Usual{"needs[].goals[].subgoals[].actions[].outcome.orderNote", "action-works"},
    Usual{"needs[].goals[].subgoals[].actions[].outcome.future", "adjust"},
    Usual{"needs[].goals[].subgoals[].actions[].outcome.changeReason", "adjust"},
    Usual{"needs[].goals[].subgoals[].actions[].outcome", "action-received"},
    Usual{"needs[].goals[].subgoals[].attainment", "goal-review"},
    Usual{"needs[].goals[].attainment.result", "results"},
    Usual{"needs[].goals[].attainment.professionalResult", "results"},
    Usual{"needs[].goals[].attainment", "goal-review"},
    Usual{"summary.continuation.changeReason", "read-through"},
    Usual{"summary.continuation", "continue-or-end"},
    Usual{"summary.notWithoutPerson", "child-may-leave"},
    Usual{"summary.informed", "what-happens-now"},
    Usual{"currentSituation.voiceGivenBy", "child-voice"},
    Usual{"currentSituation.schoolDay", "school-day"},
    Usual{"currentSituation.lifeBefore", "life-before"},
    Usual{"currentSituation.worries", "how-are-you-now"},
    Usual{"currentSituation.careSummary", "what-happened"},
    Usual{"currentSituation.medicineNote", "medicines"},
    Usual{"currentSituation.energy", "health-and-energy"},
    Usual{"currentSituation.workHistory", "work-so-far"},
    Usual{"currentSituation.incomeNote", "income"},
    Usual{"currentSituation.workAdaptations", "pace"},
    Usual{"currentSituation.lastPlan", "plan-in-hand"},
    Usual{"needs[].goals[].subgoals[].actions[]", "actions"},
    Usual{"needs[].goals[]", "goals-concrete"},
    Usual{"needs", "wishes-and-needs"},
    Usual{"responsibility.measuresByOthers", "coordination"},
    Usual{"responsibility.noMeasuresByOthers", "coordination"},
    Usual{"responsibility.coordinationNote", "coordination"},
    Usual{"responsibility", "lead-responsibility"},
    Usual{"openQuestions", "open-questions"},
    Usual{"risks", "if-it-gets-worse"},
    Usual{"crisisPlan", "if-it-gets-worse"},
    Usual{"afterCall", "what-happens-now"},
    Usual{"followUp", "book-follow-up"},
    Usual{"summary.readThroughAt", "read-through"},
    Usual{"summary.teachBack", "read-through"},
    Usual{"summary", "own-comment"},
    Usual{"currentSituation", "heard-right"},
};

bool has(const std::vector<StepForm>& forms, StepForm form)
{
    return std::find(forms.begin(), forms.end(), form) != forms.end();
}

//! One form instead of two that belong together; the first keeps its place.
void join(std::vector<StepForm>& forms, StepForm one, StepForm other, StepForm both)
{
    if (!has(forms, one) || !has(forms, other))
        return;
    std::replace(forms.begin(), forms.end(), one, both);
    std::replace(forms.begin(), forms.end(), other, both);
    const auto first = std::find(forms.begin(), forms.end(), both);
    forms.erase(std::remove(first + 1, forms.end(), both), forms.end());
}

//! "needs[2].text" as "needs[].text".
QString withoutIndexes(QString path)
{
    static const QRegularExpression index(QStringLiteral("\\[\\d+\\]"));
    return path.replace(index, QStringLiteral("[]"));
}

//! The longest beginning of the path that has a home; none if none has.
std::optional<StepForm> formOfPath(const QString& path)
{
    const Home* nearest = nullptr;
    for (const Home& home : homes) {
        const QLatin1String start(home.path);
        if (start.isEmpty() || !path.startsWith(start))
            continue;
        if (!nearest || start.size() > QLatin1String(nearest->path).size())
            nearest = &home;
    }
    return nearest ? std::optional(nearest->form) : std::nullopt;
}

} // namespace

std::optional<StepForm> formOfField(const QString& field)
{
    const auto found = std::find_if(homes.begin(), homes.end(), [&field](const Home& home) {
        return field == QLatin1String(home.field);
    });
    return found == homes.end() ? std::nullopt : std::optional(found->form);
}

std::vector<StepForm> formsOf(const QStringList& fields)
{
    std::vector<StepForm> forms;
    for (const QString& field : fields) {
        const std::optional<StepForm> form = formOfField(field);
        if (form && *form != StepForm::Elsewhere && !has(forms, *form))
            forms.push_back(*form);
    }
    join(forms, StepForm::Adaptations, StepForm::Welcome, StepForm::Welcome);
    join(forms, StepForm::ConsentConfirmation, StepForm::ConsentEdit, StepForm::ConsentEdit);
    join(forms, StepForm::WorksWell, StepForm::WorksLessWell, StepForm::Situation);
    // her goal is written with the need she has it for, what others see with the need itself
    if (!fields.contains(QStringLiteral("goals[].ownWords")))
        join(forms, StepForm::Needs, StepForm::OthersNeeds, StepForm::OthersNeeds);
    // what changes in an action is written with the answer that it does
    join(forms, StepForm::ActionFuture, StepForm::Actions, StepForm::ActionFuture);
    // whoever agrees to what is read tells what she has understood
    join(forms, StepForm::TeachBack, StepForm::Actions, StepForm::ReadThrough);
    join(forms, StepForm::TeachBack, StepForm::ReadThrough, StepForm::ReadThrough);
    return forms;
}

const Step* handOverStep(const Agenda& agenda)
{
    if (const Step* usual = findStep(agenda, QStringLiteral("print-and-hand-over")))
        return usual;
    const Step* last = nullptr;
    for (const Step* step : stepsOf(agenda, StepMoment::During)) {
        if (step->fields.contains(QStringLiteral("handOver.at")))
            last = step;
    }
    return last;
}

QString stepOfPath(const Agenda& agenda, const QString& path)
{
    const QString plain = withoutIndexes(path);
    if (plain.startsWith(QLatin1String("evaluation"))) { // said, not written
        const Step* feedback = feedbackStep(agenda);
        return feedback ? feedback->id : QString();
    }
    for (const Usual& usual : usualSteps) {
        const QString step = QString::fromLatin1(usual.step);
        if (!plain.startsWith(QLatin1String(usual.path)))
            continue;
        if (findStep(agenda, step))
            return step;
        break;
    }
    const std::optional<StepForm> wanted = formOfPath(plain);
    if (!wanted || *wanted == StepForm::Elsewhere)
        return {};
    for (const Step* step : stepsOf(agenda, StepMoment::During)) {
        std::vector<StepForm> forms = formsOf(step->fields);
        const bool situation = *wanted == StepForm::WorksWell || *wanted == StepForm::WorksLessWell;
        if (has(forms, *wanted) || (situation && has(forms, StepForm::Situation)))
            return step->id;
    }
    return {};
}

} // namespace rundbord
