// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/agendas.h"

#include "core/meeting/agenda_facts.h"
#include "core/meeting/meeting_state.h"
#include "core/meeting/prompt.h"
#include "core/meeting/visible_steps.h"
#include "tests/support/amanda.h"
#include "tests/support/first_meeting.h"
#include "tests/support/swedish.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

const QDate meetingDay(2026, 12, 1);

const Agenda& agendaOf(const char* id)
{
    const Agenda* agenda = ownAgendas().find(QString::fromLatin1(id));
    EXPECT_NE(agenda, nullptr) << id;
    return agenda ? *agenda : ownAgendas().standard();
}

std::vector<const Step*> stepsOf(const Agenda& agenda)
{
    std::vector<const Step*> steps;
    for (const Phase& phase : agenda.phases) {
        for (const Step& step : phase.steps)
            steps.push_back(&step);
    }
    return steps;
}

std::set<Variant> variantsOf(const Step& step)
{
    std::set<Variant> variants;
    for (const auto& [variant, text] : step.prompts)
        variants.insert(variant);
    return variants;
}

PromptFacts everythingKnown()
{
    PromptFacts facts;
    for (int i = 0; i <= static_cast<int>(Placeholder::StepTitle); ++i)
        facts.values[static_cast<Placeholder>(i)] = QStringLiteral("Xy");
    return facts;
}

//! All that is said and shown at the step.
QString allTexts(const Agenda& agenda, const Step& step, const PromptFacts& facts)
{
    const StepTexts texts = stepTexts(agenda, step, facts);
    QStringList all{texts.prompt.text, texts.purpose, texts.ifHard};
    all << texts.prompt.extraLines << texts.followUpQuestions;
    for (const auto& [age, words] : texts.prompt.otherAges)
        all << words;
    for (const ShownCheckPoint& point : texts.checkPoints)
        all << point.text;
    return all.join(QLatin1Char('\n'));
}

class EveryAgenda : public testing::TestWithParam<const char*>
{
protected:
    [[nodiscard]] static const Agenda& agenda() { return agendaOf(GetParam()); }
};

} // namespace

TEST_P(EveryAgenda, SumsToTheWholeMeeting)
{
    int sum = 0;
    for (const Step* step : stepsOf(agenda())) {
        sum += step->share;
        EXPECT_TRUE(step->moment == StepMoment::During || step->share == 0) << step->id.toStdString();
    }
    EXPECT_EQ(sum, 100);
    EXPECT_EQ(stepsOf(agenda(), StepMoment::Before), std::vector{stepsOf(agenda()).front()});
    EXPECT_EQ(stepsOf(agenda(), StepMoment::After), std::vector{stepsOf(agenda()).back()});
}

TEST_P(EveryAgenda, SaysNoBraceWhateverIsKnown)
{
    const PromptFacts amandas = promptFacts(amandasPlanAtTheEnd(), agenda(), swedishDates(), meetingDay);
    for (const PromptFacts& base : {PromptFacts{}, amandas, everythingKnown()}) {
        for (const Step* step : stepsOf(agenda())) {
            for (const Variant variant : variantsOf(*step)) {
                PromptFacts facts = base;
                facts.variants = {variant};
                const QString all = allTexts(agenda(), *step, facts);
                EXPECT_FALSE(all.contains(QLatin1Char('{')) || all.contains(QLatin1Char('}')))
                    << all.toStdString();
            }
        }
    }
}

TEST_P(EveryAgenda, SaysEverythingWhenEverythingIsKnown)
{
    PromptFacts facts = everythingKnown();
    for (const Step* step : stepsOf(agenda())) {
        for (const auto& [variant, text] : step->prompts) {
            QString expected = text;
            for (const QString& name : placeholdersIn(text))
                expected.replace(QStringLiteral("{%1}").arg(name), QStringLiteral("Xy"));
            facts.variants = {variant};
            const Prompt said = prompt(agenda(), *step, facts);
            EXPECT_EQ(said.variant, variant);
            EXPECT_EQ(said.text.toStdString(), expected.toStdString());
        }
    }
}

TEST_P(EveryAgenda, HasSomethingToSayToEverybody)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    for (const Step* step : stepsOf(agenda())) {
        for (const auto& [variant, text] : step->prompts)
            EXPECT_LE(text.split(space, Qt::SkipEmptyParts).size(), 25) << text.toStdString();
        for (const auto& [variant, text] : step->laterPrompts)
            EXPECT_LE(text.split(space, Qt::SkipEmptyParts).size(), 22) << text.toStdString();
        EXPECT_GE(step->checkPoints.size(), 2) << step->id.toStdString();
        EXPECT_LE(step->checkPoints.size(), 6) << step->id.toStdString();
        EXPECT_FALSE(step->source.isEmpty());
        for (const QString& field : step->fields)
            EXPECT_FALSE(fieldLabel(agenda(), field).isEmpty()) << field.toStdString();
        if (step->condition == StepCondition::PersonAway)
            continue;
        PromptFacts nobodyElse;
        nobodyElse.variants = agenda().alwaysHolds;
        if (agenda().alwaysHolds.contains(Variant::Child))
            nobodyElse.variants.insert(Variant::Youth);
        EXPECT_TRUE(step->prompts.contains(prompt(agenda(), *step, nobodyElse).variant))
            << step->id.toStdString();
    }
}

TEST_P(EveryAgenda, AccountsForEachOfItsSteps)
{
    QStringList accounted = agenda().addedToGuideline;
    for (const GuidelinePoint& point : agenda().guideline)
        accounted << point.steps;
    QStringList prompts;
    for (const Step* step : stepsOf(agenda())) {
        EXPECT_TRUE(accounted.contains(step->id)) << step->id.toStdString();
        for (const auto& [variant, text] : step->prompts)
            prompts << text;
    }
    for (const QString& sentence : agenda().leaningSentences)
        EXPECT_FALSE(prompts.filter(QLatin1Char(' ') + sentence).isEmpty()) << sentence.toStdString();
}

TEST_P(EveryAgenda, NamesEachLaterNeedAndSpeaksToTheSamePeople)
{
    int later = 0;
    for (const Step* step : stepsOf(agenda())) {
        const std::set<Variant> spokenTo = variantsOf(*step);
        for (const auto& [variant, text] : step->laterPrompts) {
            PromptFacts facts = everythingKnown();
            facts.values[Placeholder::Need] = QStringLiteral("Sleep");
            facts.values[Placeholder::Action] = QStringLiteral("Sleep");
            facts.variants = {variant};
            facts.later = true;
            EXPECT_TRUE(spokenTo.contains(variant)) << text.toStdString();
            const Prompt said = prompt(agenda(), *step, facts);
            EXPECT_EQ(said.variant, variant);
            EXPECT_TRUE(said.text.contains(QStringLiteral("\u201DSleep\u201D"))) << said.text.toStdString();
            ++later;
        }
        // words for all, that say "you" to nobody, or words for each
        const bool forAll = step->laterPrompts.size() == 1 && step->laterPrompts.contains(Variant::Adult);
        for (const Variant variant : {Variant::Represented, Variant::Away, Variant::LeadsHerself}) {
            EXPECT_TRUE(step->laterPrompts.empty() || forAll || !spokenTo.contains(variant) ||
                        step->laterPrompts.contains(variant))
                << step->id.toStdString();
        }
        static const QRegularExpression you(QStringLiteral("\\b(du|dig|din|ditt)\\b"));
        EXPECT_FALSE(forAll && step->laterPrompts.at(Variant::Adult).contains(you)) << step->id.toStdString();
    }
    EXPECT_GT(later, 0);
}

TEST_P(EveryAgenda, SpeaksOfNobodyByAPronoun)
{
    static const QRegularExpression pronoun(QStringLiteral("(?<!\u201D)\\bhens?\\b"));
    for (const Step* step : stepsOf(agenda())) {
        QStringList all{step->title, step->purpose, step->ifHard};
        all << step->checkPoints << step->followUpQuestions;
        for (const auto& [variant, text] : step->prompts)
            all << text;
        EXPECT_EQ(all.filter(pronoun).join(QLatin1Char('\n')).toStdString(), "");
    }
}

INSTANTIATE_TEST_SUITE_P(Own, EveryAgenda,
                         testing::Values("first-meeting", "follow-up", "child", "discharge", "samsip",
                                         "short", "most-important-first"),
                         [](const auto& id) {
                             return QString::fromLatin1(id.param).remove(QLatin1Char('-')).toStdString();
                         });

TEST(Agendas, AreSevenInTheirOrder)
{
    QStringList ids;
    for (const Agenda& agenda : ownAgendas().all())
        ids << agenda.id;
    EXPECT_EQ(ids.join(QLatin1Char(' ')),
              QStringLiteral("first-meeting follow-up child discharge samsip short most-important-first"));
    EXPECT_TRUE(ownAgendas().faults().empty());
}

TEST(Agendas, AnAppointmentFollowsTheStandardUnlessItNamesOneThatIsHere)
{
    Appointment appointment;
    EXPECT_EQ(ownAgendas().of(appointment).id, QStringLiteral("first-meeting"));
    EXPECT_TRUE(ownAgendas().has(appointment));
    appointment.kind = MeetingKind::FollowUp; // as in a store from before there were several
    EXPECT_EQ(ownAgendas().of(appointment).id, QStringLiteral("first-meeting"));
    appointment.agenda = QStringLiteral("short");
    EXPECT_EQ(ownAgendas().of(appointment).id, QStringLiteral("short"));
    appointment.agenda = QStringLiteral("our-own");
    EXPECT_EQ(ownAgendas().of(appointment).id, QStringLiteral("first-meeting"));
    EXPECT_FALSE(ownAgendas().has(appointment));
}

TEST(Agendas, EachKindOfMeetingHasOne)
{
    const std::map<MeetingKind, const char*> expected{
        {MeetingKind::First, "first-meeting"}, {MeetingKind::FollowUp, "follow-up"},
        {MeetingKind::Closing, "follow-up"},   {MeetingKind::Child, "child"},
        {MeetingKind::Discharge, "discharge"}, {MeetingKind::WorkRehabilitation, "samsip"}};
    for (const auto& [kind, id] : expected)
        EXPECT_EQ(ownAgendas().madeFor(kind).id.toStdString(), id);
}

TEST(Agendas, TheTimeFollowsTheAgendaUntilSomebodyChoosesAnother)
{
    const Agenda& first = agendaOf("first-meeting");
    EXPECT_EQ(fittedMinutes(60, first, agendaOf("short")), 30);
    EXPECT_EQ(fittedMinutes(60, first, agendaOf("follow-up")), 60);
    EXPECT_EQ(fittedMinutes(25, agendaOf("short"), first), 60);
    EXPECT_EQ(fittedMinutes(90, first, agendaOf("short")), 90);
}

TEST(Agendas, TheMostImportantComesBeforeTheSituation)
{
    const Agenda& agenda = agendaOf("most-important-first");
    std::vector<PhaseId> phases;
    for (const Phase& phase : agenda.phases)
        phases.push_back(phase.id);
    EXPECT_EQ(phases, (std::vector{PhaseId::Opening, PhaseId::NeedsAndActions, PhaseId::Summary,
                                   PhaseId::CurrentSituation, PhaseId::NeedsAndActions, PhaseId::Summary}));
    EXPECT_EQ(phaseOf(agenda, QStringLiteral("answer-now")), &agenda.phases[1]);
    EXPECT_EQ(phaseOf(agenda, QStringLiteral("read-through")), &agenda.phases[5]);
}

TEST(AgendaFacts, AChildIsSpokenToAfterItsAge)
{
    CarePlan plan = amandasPlan();
    const Agenda& agenda = agendaOf("child");
    const Step& step = *findStep(agenda, QStringLiteral("child-voice"));
    const auto chosen = [&](const char* number) {
        plan.person.identifier = {IdentifierType::Personnummer, QString::fromLatin1(number)};
        return prompt(agenda, step, promptFacts(plan, agenda, swedishDates(), meetingDay));
    };
    EXPECT_EQ(chosen("20240229-2383").variant, Variant::YoungerChild);
    EXPECT_EQ(chosen("20170101-2393").variant, Variant::OlderChild);
    EXPECT_EQ(chosen("").variant, Variant::OlderChild);
    EXPECT_EQ(chosen("20000229-2399").variant, Variant::Youth);
    EXPECT_EQ(chosen("20170101-2393").otherAges.size(), 2U);
    plan.participants[1].interpreter = true;
    EXPECT_EQ(chosen("20170101-2393").variant, Variant::Interpreter);
    EXPECT_TRUE(chosen("20170101-2393").otherAges.empty());
    plan.participants[0].presence = Presence::Absent;
    EXPECT_EQ(chosen("20170101-2393").variant, Variant::Away);
    const Step& common = *findStep(agenda, QStringLiteral("actions"));
    EXPECT_EQ(prompt(agenda, common, promptFacts(plan, agenda, swedishDates(), meetingDay)).variant,
              Variant::Child);
    plan.person.child = true;
    plan.participants[2].guardian = true;
    const PromptFacts represented = promptFacts(plan, agenda, swedishDates(), meetingDay);
    EXPECT_EQ(prompt(agenda, common, represented).variant, Variant::Represented);
    EXPECT_EQ(represented.values.at(Placeholder::Representative),
              represented.values.at(Placeholder::Guardian));
}

TEST(AgendaFacts, BothHomesOfAChildAreNamed)
{
    CarePlan plan = amandasPlan();
    plan.participants[2].guardian = true;
    plan.participants[3].guardian = true;
    const Agenda& agenda = agendaOf("child");
    const auto guardians = [&] {
        return promptFacts(plan, agenda, swedishDates(), meetingDay).values.at(Placeholder::Guardian);
    };
    EXPECT_EQ(guardians(), QStringLiteral("Johan och Leila"));
    plan.participants[3].presence = Presence::Absent;
    EXPECT_EQ(guardians(), QStringLiteral("Johan"));
}

TEST(AgendaFacts, FindsWhoIsMeantByTheAgendasWords)
{
    CarePlan plan = amandasPlan();
    const Agenda& agenda = agendaOf("samsip");
    EXPECT_EQ(firstWith(plan, agenda, SoughtRole::CaseOfficer), nullptr);
    plan.participants[2].role = agenda.roleWords.at(SoughtRole::CaseOfficer).front().toUpper();
    EXPECT_EQ(firstWith(plan, agenda, SoughtRole::CaseOfficer), &plan.participants[2]);
    EXPECT_EQ(promptFacts(plan, agenda, swedishDates(), meetingDay).values.at(Placeholder::CaseOfficer),
              displayName(plan, plan.participants[2]));
    EXPECT_EQ(firstWith(plan, firstMeeting(), SoughtRole::CaseOfficer), nullptr);
    plan.participants[2].presence = Presence::Absent;
    EXPECT_EQ(firstWith(plan, agenda, SoughtRole::CaseOfficer), nullptr);
}

TEST(AgendaFacts, ConditionsOfTheOtherAgendas)
{
    CarePlan plan = amandasPlan();
    const Agenda& child = agendaOf("child");
    for (Participant& each : plan.participants) {
        each.role.clear();
        each.organization.clear();
    }
    EXPECT_FALSE(conditionsThatHold(plan, child).contains(StepCondition::SchoolPresent));
    plan.participants[1].organization = child.roleWords.at(SoughtRole::School).front();
    EXPECT_TRUE(conditionsThatHold(plan, child).contains(StepCondition::SchoolPresent));
    EXPECT_FALSE(conditionsThatHold(plan, child).contains(StepCondition::PersonAway));
    plan.participants[0].presence = Presence::Absent;
    EXPECT_TRUE(conditionsThatHold(plan, child).contains(StepCondition::PersonAway));
    EXPECT_FALSE(conditionsThatHold(plan, child).contains(StepCondition::PlanEnds));
    plan.appointment.kind = MeetingKind::Closing;
    EXPECT_TRUE(conditionsThatHold(plan, child).contains(StepCondition::PlanEnds));
}

TEST(Followed, AMeetingLedByAnotherAgendaStandsAtAStepOfThisOne)
{
    const Agenda& agenda = agendaOf("short");
    MeetingState state = plannedMeeting(agendaOf("discharge"));
    EXPECT_EQ(followed(state, agenda).stepId, QStringLiteral("room-ready"));
    state.status = MeetingStatus::Running;
    EXPECT_EQ(followed(state, agenda).stepId, QStringLiteral("short-opening"));
    state.status = MeetingStatus::Ended;
    EXPECT_EQ(followed(state, agenda).stepId, QStringLiteral("services-evaluate"));
    state.stepId = QStringLiteral("read-through");
    EXPECT_EQ(followed(state, agenda), state);
}

} // namespace rundbord
