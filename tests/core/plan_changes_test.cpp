// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/plan_changes.h"

#include "core/document/changes_paper.h"
#include "core/document/paper_languages.h"
#include "core/plan/law_points.h"
#include "tests/support/made_up_plans.h"
#include "tests/support/random_plan.h"

#include <functional>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace rundbord
{

void showValue(const CarePlan& plan, std::ostream& out);

namespace
{

using testing::ElementsAre;
using testing::IsEmpty;

const PaperContext context{.madeAt = QDateTime(QDate(2026, 12, 1), QTime(14, 8))};

QString u8(const char* text)
{
    return QString::fromUtf8(text);
}

const Wordings& say(const QString& language = QStringLiteral("sv"))
{
    static std::map<QString, Wordings> read;
    const auto found = read.find(language);
    return found == read.end() ? read.emplace(language, test::wordings(language)).first->second
                               : found->second;
}

std::vector<std::string> changes(const CarePlan& before, const CarePlan& after, const char* language = "sv")
{
    std::vector<std::string> all;
    for (const Text& change : changesBetween(before, after, say(u8(language)), context))
        all.push_back(change.plain().toStdString());
    return all;
}

Participant participant(const char* name, Principal principal)
{
    Participant participant;
    participant.id = ParticipantId::create();
    participant.name = u8(name);
    participant.principal = principal;
    return participant;
}

//! A part with a new id and words, and nothing else.
template <typename Part>
Part part(const char* words, QString Part::*field)
{
    Part part;
    part.id = decltype(part.id)::create();
    part.*field = u8(words);
    return part;
}

Need needOf(const char* text)
{
    return part(text, &Need::text);
}
Goal goalOf(const char* words)
{
    return part(words, &Goal::ownWords);
}
Subgoal stepOf(const char* text)
{
    return part(text, &Subgoal::text);
}
Action actionOf(const char* what)
{
    return part(what, &Action::what);
}

Performer performer(const char* name, Principal principal)
{
    Performer performer;
    performer.name = u8(name);
    performer.principal = principal;
    return performer;
}

//! One need, one goal, one step, one action by Johan.
CarePlan small()
{
    CarePlan plan;
    plan.person.name = u8("Amanda Lindqvist");
    plan.appointment.date = QDate(2026, 12, 1);
    plan.participants = {participant("Johan Ahl", Principal::Region),
                         participant("Mona Sund", Principal::Municipality)};
    plan.purpose.mostImportant = u8("Att få sova.");
    Action action = actionOf("ringa vårdcentralen");
    action.performers.emplace_back().participant = plan.participants[0].id;
    action.when.due = QDate(2026, 12, 8);
    plan.needs = {needOf("Sömn")};
    plan.needs[0].goals = {goalOf("Jag vill sova hela natten.")};
    plan.needs[0].goals[0].subgoals = {stepOf("somna före midnatt")};
    plan.needs[0].goals[0].subgoals[0].actions = {action};
    plan.responsibility.leadPrincipal = LeadPrincipal::Region;
    plan.responsibility.coordinator.name = u8("Mona Sund");
    plan.followUp.date = QDate(2027, 3, 2);
    plan.followUp.time = QTime(13, 0);
    plan.crisisPlan.whatHelps = u8("en promenad");
    return plan;
}

Need& need(CarePlan& plan)
{
    return plan.needs.front();
}
Goal& goal(CarePlan& plan)
{
    return need(plan).goals.front();
}
Subgoal& step(CarePlan& plan)
{
    return goal(plan).subgoals.front();
}
Action& action(CarePlan& plan)
{
    return step(plan).actions.front();
}

template <typename Do>
void forEachAction(CarePlan& plan, Do what)
{
    for (Need& need : plan.needs) {
        for (Goal& goal : need.goals) {
            for (Subgoal& subgoal : goal.subgoals)
                std::for_each(subgoal.actions.begin(), subgoal.actions.end(), what);
        }
    }
}

//! As of a file that is read again: no id is what it was, but for those who act.
void renew(CarePlan& plan)
{
    for (Need& need : plan.needs) {
        need.id = NeedId::create();
        for (Goal& goal : need.goals) {
            goal.id = GoalId::create();
            for (Subgoal& subgoal : goal.subgoals)
                subgoal.id = SubgoalId::create();
        }
    }
    forEachAction(plan, [](Action& action) { action.id = ActionId::create(); });
}

struct Case {
    const char* name;
    std::function<void(CarePlan&)> change;
    const char* said;
};

void PrintTo(const Case& each, std::ostream* out)
{
    *out << each.name;
}

class EachChange : public testing::TestWithParam<Case>
{
};

std::vector<Case> cases()
{
    return {
        {"important", [](CarePlan& plan) { plan.purpose.mostImportant = u8("Att få jobba."); },
         "Viktigast för mig är nu: ”Att få jobba.”"},
        {"needText", [](CarePlan& plan) { need(plan).text = u8("Sömn och vila"); },
         "Behovet ”Sömn” är nu skrivet så här: ”Sömn och vila”"},
        {"needNew", [](CarePlan& plan) { plan.needs.push_back(needOf("Arbete")); }, "Nytt behov: Arbete"},
        {"goalNew", [](CarePlan& plan) { need(plan).goals.push_back(goalOf("Jag vill jobba.")); },
         "Nytt mål: ”Jag vill jobba.”"},
        {"goalText", [](CarePlan& plan) { goal(plan).ownWords = u8("Jag vill sova gott."); },
         "Målet ”Jag vill sova hela natten.” är nu skrivet så här: ”Jag vill sova gott.”"},
        {"secondVoice", [](CarePlan& plan) { goal(plan).professionalWording = u8("Sju timmars sömn"); },
         "Målet ”Jag vill sova hela natten.” är nu skrivet så här: ”Jag vill sova hela natten. Sju timmars "
         "sömn.”"},
        {"subgoalNew",
         [](CarePlan& plan) {
             Subgoal more = stepOf("stiga upp kl. 7");
             more.due = QDate(2026, 12, 24);
             goal(plan).subgoals.push_back(more);
         },
         "Nytt steg på vägen: stiga upp kl. 7, senast 24 december"},
        {"subgoalText", [](CarePlan& plan) { step(plan).text = u8("somna i tid"); },
         "Steget ”somna före midnatt” är nu skrivet så här: ”somna i tid”"},
        {"subgoalDue", [](CarePlan& plan) { step(plan).due = QDate(2027, 1, 12); },
         "Steget ”somna före midnatt” är nu skrivet så här: ”somna före midnatt, senast 12 januari 2027”"},
        {"actionNew", [](CarePlan& plan) { step(plan).actions.push_back(actionOf("köpa gardiner")); },
         "Ny insats: köpa gardiner"},
        {"actionNewBy",
         [](CarePlan& plan) {
             Action more = actionOf("köpa gardiner");
             more.performers = {performer("", Principal::Person), performer("Åsa", Principal::Other)};
             step(plan).actions.push_back(more);
         },
         "Ny insats: köpa gardiner (Åsa och Amanda)"},
        {"actionGone", [](CarePlan& plan) { step(plan).actions.clear(); },
         "Insatsen finns inte kvar: ringa vårdcentralen"},
        {"actionText", [](CarePlan& plan) { action(plan).what = u8("skriva till vårdcentralen"); },
         "Insatsen ”ringa vårdcentralen” är nu skriven så här: ”skriva till vårdcentralen”"},
        {"performer",
         [](CarePlan& plan) { action(plan).performers.front().participant = plan.participants[1].id; },
         "Ansvaret för ”ringa vårdcentralen” gick från Johan Ahl till Mona Sund."},
        {"performerHerself",
         [](CarePlan& plan) { action(plan).performers = {performer("", Principal::Person)}; },
         "Ansvaret för ”ringa vårdcentralen” gick från Johan Ahl till Amanda."},
        {"performerGone", [](CarePlan& plan) { action(plan).performers.clear(); },
         "Johan Ahl har inte längre ansvaret för ”ringa vårdcentralen”. Ingen annan är vald."},
        {"behalf", [](CarePlan& plan) { plan.participants[0].principal = Principal::Municipality; },
         "Ansvaret för ”ringa vårdcentralen” gick från Regionen till Kommunen."},
        {"when", [](CarePlan& plan) { action(plan).when.due = QDate(2027, 1, 12); },
         "Tiden för ”ringa vårdcentralen” är ändrad från senast 8 december till senast 12 januari 2027."},
        {"whenGone", [](CarePlan& plan) { action(plan).when = {}; },
         "Tiden för ”ringa vårdcentralen” är borttagen."},
        {"decision", [](CarePlan& plan) { action(plan).decision = DecisionStatus::Decided; },
         "Läget för ”ringa vårdcentralen” är ändrat från Planerad till Beslutad."},
        {"outcome", [](CarePlan& plan) { action(plan).outcome.status = OutcomeStatus::Done; },
         "Läget för ”ringa vårdcentralen” är ändrat från Planerad till Klar."},
        {"crisis", [](CarePlan& plan) { plan.crisisPlan.callPhone = u8("1177"); },
         "Delen om när jag mår sämre är ändrad."},
        {"lead", [](CarePlan& plan) { plan.responsibility.leadPrincipal = LeadPrincipal::Municipality; },
         "Det övergripande ansvaret gick från Regionen till Kommunen."},
        {"coordinator", [](CarePlan& plan) { plan.responsibility.coordinator.name = u8("Per Wik"); },
         "Samordningsansvaret gick från Mona Sund till Per Wik."},
        {"followUp", [](CarePlan& plan) { plan.followUp.date = QDate(2027, 3, 9); },
         "Uppföljningen är flyttad från tisdag 2 mars 2027 kl. 13.00 till tisdag 9 mars 2027 kl. 13.00."},
        {"followUpGone", [](CarePlan& plan) { plan.followUp = {}; },
         "Uppföljningen tisdag 2 mars 2027 kl. 13.00 är borttagen."},
    };
}

} // namespace

TEST_P(EachChange, IsSaidOnceAndAlone)
{
    const CarePlan before = small();
    CarePlan after = before;
    GetParam().change(after);
    EXPECT_THAT(changes(before, after), ElementsAre(GetParam().said));
}

INSTANTIATE_TEST_SUITE_P(PlanChanges, EachChange, testing::ValuesIn(cases()),
                         [](const auto& each) { return std::string(each.param.name); });

TEST(PlanChanges, ThatAddWhatWasMissing)
{
    CarePlan before = small();
    const CarePlan after = before;
    action(before).performers.clear();
    action(before).when = {};
    before.responsibility.leadPrincipal = LeadPrincipal::NotSet;
    before.responsibility.coordinator.name.clear();
    before.followUp = {};
    EXPECT_THAT(changes(before, after),
                ElementsAre("Johan Ahl har nu ansvaret för ”ringa vårdcentralen”.",
                            "Tiden för ”ringa vårdcentralen” är nu senast 8 december.",
                            "Regionen har nu det övergripande ansvaret.",
                            "Mona Sund är nu samordningsansvarig.",
                            "Uppföljningen är tisdag 2 mars 2027 kl. 13.00."));
}

TEST(PlanChanges, TellAllThatWentWithANeed)
{
    CarePlan after = small();
    const CarePlan before = after;
    after.needs.clear();
    EXPECT_THAT(changes(before, after), ElementsAre("Behovet finns inte kvar: Sömn",
                                                    "Målet finns inte kvar: ”Jag vill sova hela natten.”",
                                                    "Steget på vägen finns inte kvar: somna före midnatt",
                                                    "Insatsen finns inte kvar: ringa vårdcentralen"));
}

TEST(PlanChanges, StandInTheOrderOfThePlan)
{
    CarePlan before = small();
    step(before).actions.push_back(actionOf("dra ner gardinen"));
    CarePlan after = before;
    after.purpose.mostImportant = u8("Att få jobba.");
    step(after).actions.pop_back();
    action(after).decision = DecisionStatus::Decided;
    after.needs.push_back(needOf("Arbete"));
    after.crisisPlan = {};
    after.responsibility.coordinator.name = u8("Per Wik");
    after.followUp.date = QDate(2027, 3, 9);
    const std::vector<std::string> said = changes(before, after);
    const std::vector<const char*> starts{"Viktigast",          "Läget för",    "Insatsen finns inte",
                                          "Nytt behov: Arbete", "Delen om när", "Samordnings",
                                          "Uppföljningen"};
    ASSERT_EQ(said.size(), starts.size());
    for (size_t i = 0; i < said.size(); ++i)
        EXPECT_EQ(said[i].rfind(starts[i], 0), 0U) << said[i];
}

TEST(PlanChanges, AreNoneWhereAPartOnlyMoved)
{
    CarePlan before = small();
    before.needs.push_back(needOf("Vila"));
    before.needs[1].goals.emplace_back().subgoals.emplace_back();
    CarePlan after = before;
    std::swap(after.needs[0].goals[0].subgoals, after.needs[1].goals[0].subgoals);
    EXPECT_THAT(changes(before, after), IsEmpty());
    std::swap(after.needs[0], after.needs[1]);
    EXPECT_THAT(changes(before, after), IsEmpty());
}

TEST(PlanChanges, KnowAPartByItsWordsWhereItsIdIsNew)
{
    const CarePlan before = small();
    CarePlan after = before;
    renew(after);
    action(after).what = u8("Ringa  vårdcentralen ");
    EXPECT_THAT(changes(before, after), IsEmpty());
    action(after).decision = DecisionStatus::Decided;
    EXPECT_THAT(changes(before, after),
                ElementsAre("Läget för ”Ringa  vårdcentralen” är ändrat från Planerad till Beslutad."));
}

TEST(PlanChanges, ThatNobodyWouldCallAChange)
{
    const CarePlan before = small();
    CarePlan after = before;
    // it is named, and so is the municipality
    after.responsibility.regionName = u8("Region Mälarskog");
    after.responsibility.municipalityName = u8("Björklunda kommun");
    // a meeting in another year: the same days are told with their year
    after.appointment.date = QDate(2027, 2, 1);
    after.consent.exclusions = u8("ingenting om 2014");
    after.crisisPlan.onSimplePlan = true;
    action(after).accepted = Acceptance::Yes;
    after.version = 2;
    EXPECT_THAT(changes(before, after), IsEmpty());
}

TEST(PlanChanges, DontCallAFollowUpMovedThatHasBeenHeld)
{
    const CarePlan before = small();
    CarePlan after = before;
    after.appointment.date = before.followUp.date;
    after.followUp.date = QDate(2027, 6, 1);
    EXPECT_THAT(changes(before, after), ElementsAre("Uppföljningen är tisdag 1 juni kl. 13.00."));
    after.followUp = {};
    EXPECT_THAT(changes(before, after), IsEmpty());
}

TEST(PlanChanges, ThatOneMovedFromOneRegionToAnother)
{
    CarePlan before = small();
    before.responsibility.regionName = u8("Region Mälarskog");
    CarePlan after = before;
    after.responsibility.regionName = u8("Region Norrvik");
    EXPECT_THAT(changes(before, after),
                ElementsAre("Det övergripande ansvaret gick från Region Mälarskog till Region Norrvik."));
}

TEST(PlanChanges, AreSaidInTheLanguageOfThePaperAndTheWordsAsWritten)
{
    const CarePlan before = small();
    CarePlan after = before;
    action(after).when.due = QDate(2027, 1, 12);
    EXPECT_THAT(changes(before, after, "en"),
                ElementsAre("The time for “ringa vårdcentralen” has changed. Before: by 8 December. "
                            "Now: by 12 January 2027."));
    const std::vector<Text> texts = changesBetween(before, after, say(u8("ar")), context);
    ASSERT_EQ(texts.size(), 1U);
    const auto& spans = texts.front().spans;
    EXPECT_TRUE(std::any_of(spans.begin(), spans.end(), [](const Span& span) {
        return span.written && span.text == u8("ringa vårdcentralen");
    }));
}

RC_GTEST_PROP(PlanChanges, AreNoneBetweenAPlanAndItself, (const CarePlan& plan))
{
    RC_ASSERT(changes(plan, plan).empty());
    CarePlan again = plan;
    renew(again);
    RC_ASSERT(changes(plan, again).empty());
}

namespace
{

template <typename T>
std::vector<T> anyOf(const std::vector<T>& all)
{
    std::vector<T> some;
    for (const T& each : all) {
        if (*rc::gen::inRange(0, 3) > 0)
            some.push_back(each);
    }
    return some;
}

//! The same plan with parts taken out at every level.
CarePlan thinned(CarePlan plan)
{
    plan.needs = anyOf(plan.needs);
    for (Need& need : plan.needs) {
        need.goals = anyOf(need.goals);
        for (Goal& goal : need.goals) {
            goal.subgoals = anyOf(goal.subgoals);
            for (Subgoal& subgoal : goal.subgoals)
                subgoal.actions = anyOf(subgoal.actions);
        }
    }
    return plan;
}

//! How many sentences begin so.
int countBeginning(const std::vector<std::string>& said, const char* begin)
{
    return static_cast<int>(std::count_if(
        said.begin(), said.end(), [&](const std::string& each) { return each.rfind(begin, 0) == 0; }));
}

} // namespace

RC_GTEST_PROP(PlanChanges, NameEachActionThatCameOrWentOnce, (CarePlan plan))
{
    int number = 0;
    forEachAction(plan, [&](Action& action) { action.what = u8("insats %1. ").arg(++number) + action.what; });
    const CarePlan less = thinned(plan);
    std::set<ActionId> kept;
    for (const Action* action : allActions(less))
        kept.insert(action->id);
    const std::vector<std::string> gone = changes(plan, less);
    const std::vector<std::string> come = changes(less, plan);
    for (const Action* action : allActions(plan)) {
        const std::string what = action->what.trimmed().toStdString();
        const int wanted = kept.contains(action->id) ? 0 : 1;
        RC_ASSERT(countBeginning(gone, ("Insatsen finns inte kvar: " + what).c_str()) == wanted);
        RC_ASSERT(countBeginning(come, ("Ny insats: " + what).c_str()) == wanted);
    }
}

RC_GTEST_PROP(PlanChanges, CountTheSameBothWays, (const CarePlan& before, const CarePlan& other))
{
    // some of the same parts under other ids, and some of another plan
    CarePlan after = thinned(before);
    renew(after);
    after.needs.insert(after.needs.end(), other.needs.begin(), other.needs.end());
    const std::vector<std::string> there = changes(before, after);
    const std::vector<std::string> back = changes(after, before);
    const std::vector<std::pair<const char*, const char*>> kinds{
        {"Nytt behov: ", "Behovet finns inte kvar: "},
        {"Nytt mål: ", "Målet finns inte kvar: "},
        {"Nytt steg på vägen: ", "Steget på vägen finns inte kvar: "},
        {"Ny insats: ", "Insatsen finns inte kvar: "}};
    for (const auto& [come, gone] : kinds) {
        RC_ASSERT(countBeginning(there, come) == countBeginning(back, gone));
        RC_ASSERT(countBeginning(there, gone) == countBeginning(back, come));
    }
}

TEST(ChangesPaper, IsUnderTheDayOrTheVersionBefore)
{
    const CarePlan before = small();
    CarePlan after = before;
    after.version = 2;
    const auto headingOf = [&](const char* language) {
        const Paper paper = makeChangesPaper(before, after, say(u8(language)), context);
        return std::get<Section>(std::get<Flow>(paper.content).blocks.at(1));
    };
    EXPECT_EQ(headingOf("sv").heading, u8("Det här är nytt sedan version 1"));
    after.appointment.date = QDate(2027, 3, 2);
    EXPECT_EQ(headingOf("sv").heading, u8("Det här är nytt sedan 1 december 2026"));
    EXPECT_EQ(headingOf("sv").swedish, QString());
    EXPECT_EQ(headingOf("en").heading, u8("What is new since 1 December 2026"));
    EXPECT_EQ(headingOf("en").swedish, u8("Det här är nytt sedan 1 december 2026"));
}

TEST(ChangesPaper, ListsTheChangesOrSaysThatThereAreNone)
{
    const CarePlan before = small();
    CarePlan after = before;
    const auto lastOf = [&] {
        const Paper paper = makeChangesPaper(before, after, say(), context);
        EXPECT_EQ(paper.kind, u8("Ändringar i planen"));
        return std::get<Flow>(paper.content).blocks.back();
    };
    EXPECT_EQ(std::get<Paragraph>(lastOf()).words.plain(), u8("Inget är ändrat."));
    need(after).text = u8("Vila");
    after.responsibility.coordinator.name = u8("Per Wik");
    EXPECT_EQ(std::get<Bullets>(lastOf()).items, changesBetween(before, after, say(), context));
    EXPECT_EQ(std::get<Bullets>(lastOf()).items.size(), 2U);
}

TEST(ChangesPaper, SaysWhatItReplacesAndThatADraftIsOne)
{
    CarePlan plan = test::example(test::exampleNames().first());
    plan.version = 3;
    Paper paper = makeChangesPaper(plan, plan, say(), context);
    EXPECT_FALSE(paper.hasBand());
    EXPECT_EQ(std::get<Flow>(paper.content).foot,
              u8("Version 3, 1 december 2026 kl. 14.08. Ersätter version 2."));
    plan.responsibility.leadPrincipal = LeadPrincipal::NotSet;
    paper = makeChangesPaper(plan, plan, say(), context);
    EXPECT_TRUE(paper.hasBand());
    EXPECT_TRUE(std::get<Flow>(paper.content).foot.startsWith(u8("Utkast")));
}

} // namespace rundbord
