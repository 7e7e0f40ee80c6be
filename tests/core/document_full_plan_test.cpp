// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/full_plan.h"
#include "core/plan/law_points.h"
#include "tests/support/made_up_plans.h"
#include "tests/support/plain_language.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

using namespace test;
using testing::ElementsAre;

const PaperContext context{QDateTime(QDate(2026, 12, 1), QTime(14, 8)), true, {}};

QString u8(const char* text)
{
    return QString::fromUtf8(text);
}

Paper paperOf(const CarePlan& plan)
{
    static const Wordings standard = wordings(QStringLiteral("sv"));
    return makeFullPlan(plan, standard, context);
}

const Flow& flowOf(const Paper& paper)
{
    return std::get<Flow>(paper.content);
}

template <typename T>
std::vector<T> blocksOf(const Paper& paper)
{
    std::vector<T> found;
    for (const Block& block : flowOf(paper).blocks) {
        if (const T* fits = std::get_if<T>(&block))
            found.push_back(*fits);
    }
    return found;
}

template <typename T>
T theOnly(const Paper& paper)
{
    const std::vector<T> all = blocksOf<T>(paper);
    EXPECT_EQ(all.size(), 1U);
    return all.empty() ? T() : all.front();
}

std::vector<std::string> headingsOf(const Paper& paper)
{
    std::vector<std::string> headings;
    for (const Block& block : flowOf(paper).blocks) {
        if (const auto* section = std::get_if<Section>(&block))
            headings.push_back(section->heading.toStdString());
        if (const auto* box = std::get_if<CrisisBox>(&block))
            headings.push_back(box->heading.toStdString());
        if (const auto* halves = std::get_if<Halves>(&block)) {
            headings.push_back(halves->left.section.heading.toStdString());
            headings.push_back(halves->right.section.heading.toStdString());
        }
    }
    return headings;
}

std::string plain(const Cell& cell)
{
    QStringList lines;
    for (const Text& line : cell.lines)
        lines << line.plain();
    return lines.join(QStringLiteral(" | ")).toStdString();
}

std::vector<std::string> plain(const Row& row)
{
    std::vector<std::string> cells;
    for (const Cell& cell : row.cells)
        cells.push_back(plain(cell));
    return cells;
}

std::vector<std::string> plain(const std::vector<Text>& texts)
{
    std::vector<std::string> all;
    for (const Text& text : texts)
        all.push_back(text.plain().toStdString());
    return all;
}

CarePlan amanda()
{
    return example(QStringLiteral("1-adult-psychiatry"));
}

CarePlan elias()
{
    return example(QStringLiteral("2-child-school"));
}

CarePlan greta()
{
    return example(QStringLiteral("3-discharge-at-102"));
}

Action& firstAction(CarePlan& plan)
{
    return plan.needs[0].goals[0].subgoals[0].actions[0];
}

std::string whenOf(const Timing& when, DecisionStatus decision = DecisionStatus::Planned)
{
    CarePlan plan = amanda();
    firstAction(plan).when = when;
    firstAction(plan).decision = decision;
    return plain(blocksOf<Table>(paperOf(plan)).front().rows.front().cells[2]);
}

} // namespace

TEST(FullPlan, GoesInTheOrderOfThePapers)
{
    EXPECT_THAT(headingsOf(paperOf(amanda())),
                ElementsAre("Hur har jag det nu?", "Vad behöver jag, och vad ska hända?", "Vad händer nu?",
                            "Om jag mår sämre", "Vem ansvarar för vad, och hur når jag dem?",
                            "När ses vi igen?", "Vad har jag sagt ja till?", "Så fick jag planen"));
    EXPECT_THAT(headingsOf(paperOf(filledPlan())),
                ElementsAre("Hur har jag det nu?", "Vad behöver jag, och vad ska hända?",
                            "Det här vet vi inte än", "Det här är vi inte överens om",
                            "Det här får jag inte hjälp med, och därför", "Det vill jag säga om planen",
                            "Vad händer nu?", "Om jag mår sämre", "Det kan bli svårt, och så gör vi då",
                            "Vem ansvarar för vad, och hur når jag dem?", "När ses vi igen?",
                            "Vad har jag sagt ja till?", "Så fick jag planen"));
}

TEST(FullPlan, SaysWhoWhenAndWhere)
{
    const auto particulars = theOnly<KeyValues>(paperOf(amanda()));
    EXPECT_EQ(particulars.left, (std::vector<KeyValue>{{u8("Namn"), {u8("Amanda Lindqvist (hon/henne)")}},
                                                       {u8("Personnummer"), {u8("900101-2385")}},
                                                       {u8("Telefon"), {u8("070-174 06 05")}},
                                                       {u8("Adress"), {u8("Björklunda")}},
                                                       {u8("Mitt stöd"), {u8("Rebecka Frisk")}}}));
    EXPECT_EQ(particulars.right,
              (std::vector<KeyValue>{{u8("Möte"), {u8("tisdag 1 december 2026 kl. 13.00–14.15")}},
                                     {u8("Plats"), {u8("Psykiatriska mottagningen, rum Eken")}}}));
    EXPECT_EQ(theOnly<Title>(paperOf(elias())).words, u8("Elias plan"));
}

TEST(FullPlan, HasTheIdentityNumberOnlyIfItMay)
{
    static const Wordings standard = wordings(QStringLiteral("sv"));
    const Paper paper = makeFullPlan(greta(), standard, {context.madeAt, false, {}});
    EXPECT_EQ(theOnly<KeyValues>(paperOf(greta())).left.at(1).values.front(), u8("240412+9807"));
    EXPECT_EQ(theOnly<KeyValues>(paper).left.at(1).key, u8("Mitt stöd"));
}

TEST(FullPlan, BeginsWithHerWordsHerQuestionsAndTheBox)
{
    const Paper paper = paperOf(amanda());
    EXPECT_EQ(theOnly<OwnWords>(paper).words,
              u8("”Att slippa berätta allt från början för varje ny person.”"));
    const HeadedLines asked = blocksOf<HeadedLines>(paper).front();
    EXPECT_EQ(asked.heading, u8("Det ville jag ha svar på"));
    EXPECT_EQ(asked.lines, (std::vector<Line>{{{}, u8("Jag bad själv om mötet, genom min kurator.")},
                                              {u8("1."), u8("Vem gör vad när jag mår sämre?")},
                                              {u8("2."), u8("Hur kan kraven på praktiken bli rimliga?")}}));
    EXPECT_EQ(
        theOnly<QuickBox>(paper).cells,
        (std::vector<QuickCell>{{Symbol::Phone, u8("Jag ringer Johan Ahl"), u8("08-465 004 02")},
                                {Symbol::Talk, u8("Mona Sund ringer mig"), u8("torsdag 3 december")},
                                {Symbol::Calendar, u8("Vi ses igen tisdag"), u8("2 mars 2027 kl. 13.00")}}));
}

TEST(FullPlan, PutsTheChildFirst)
{
    const std::vector<OwnWords> words = blocksOf<OwnWords>(paperOf(elias()));
    ASSERT_EQ(words.size(), 2U);
    EXPECT_EQ(words[1],
              (OwnWords{u8("Barnet säger"), u8("Elias ritade en bild: ”Skolan låter. Hunden låter inte.”"),
                        Weight::Goal}));
}

TEST(FullPlan, NeverMixesHerWordsWithOthers)
{
    CarePlan plan = greta();
    plan.currentSituation.relativesView = u8("Hon är trött.");
    plan.summary.ownComment = u8("Jag håller inte med.");
    EXPECT_EQ(blocksOf<OwnWords>(paperOf(plan)).back().words, u8("”Jag håller inte med.”"));
    plan.summary.ownCommentBy = u8("Inger");
    const Paper paper = paperOf(plan);
    EXPECT_TRUE(blocksOf<OwnWords>(paper).empty());
    EXPECT_EQ(blocksOf<HeadedLines>(paper).back(),
              (HeadedLines{u8("Inger Sandell säger"), {{{}, u8("Hon är trött.")}}}));
    EXPECT_EQ(blocksOf<Part>(paper).back().heading, u8("Inger säger"));
}

TEST(FullPlan, TellsActionsByNeed)
{
    const std::vector<Table> tables = blocksOf<Table>(paperOf(amanda()));
    ASSERT_EQ(tables.size(), 5U);
    EXPECT_THAT(plain(tables[0].rows[0]), ElementsAre("Sömnskola, 4 träffar", "Johan Ahl | Region Mälarskog",
                                                      "8 december till 12 januari 2027", "Beslutad"));
    EXPECT_EQ(tables[0].rows[0].cells[3].symbol, Symbol::Decided);
    EXPECT_THAT(plain(tables[2].rows[0]),
                ElementsAre("Skriva krisplan tillsammans", "Johan Ahl och jag | Region Mälarskog",
                            "torsdag 10 december", "Planerad"));
    EXPECT_THAT(plain(tables[2].rows[1]),
                ElementsAre("Ansöka om utökat boendestöd, helg | Beslut via vanlig handläggning.",
                            "Leila Karimi | Björklunda kommun", "ansökan 3 december, beslut senare",
                            "Ska prövas"));
}

TEST(FullPlan, TellsTimeInWords)
{
    const QDate day(2026, 12, 8);
    const QDate later(2027, 1, 12);
    EXPECT_EQ(whenOf({{day}, {}, {}, {}, {}, {}}), "tisdag 8 december");
    EXPECT_EQ(whenOf({{day, later}, {}, {}, {}, {}, {}}), "8 december och 12 januari 2027");
    EXPECT_EQ(whenOf({{}, day, {}, {}, {}, {}}), "från 8 december");
    EXPECT_EQ(whenOf({{}, {}, later, {}, {}, {}}), "till 12 januari 2027");
    EXPECT_EQ(whenOf({{}, day, later, {}, {}, {}}), "8 december till 12 januari 2027");
    EXPECT_EQ(whenOf({{}, {}, {}, day, {}, {}}), "senast 8 december");
    EXPECT_EQ(whenOf({{}, day, {}, {}, u8("tisdagar"), {}}), "tisdagar från 8 december");
    EXPECT_EQ(whenOf({{}, day, later, {}, u8("tisdagar"), {}}), "tisdagar | 8 december till 12 januari 2027");
    EXPECT_EQ(whenOf({{}, {}, {}, {}, {}, u8("när det går")}), "när det går");
    EXPECT_EQ(whenOf({{}, day, {}, later, {}, u8("helst")}),
              "från 8 december | senast 12 januari 2027 | helst");
    EXPECT_EQ(whenOf({{day}, {}, {}, {}, {}, {}}, DecisionStatus::ToBeTried),
              "ansökan 8 december, beslut senare");
    EXPECT_EQ(whenOf({{}, {}, {}, day, {}, {}}, DecisionStatus::ToBeTried),
              "ansökan senast 8 december, beslut senare");
    EXPECT_EQ(whenOf({}, DecisionStatus::ToBeTried), "");
}

TEST(FullPlan, SaysNoWhereSheSaidNo)
{
    CarePlan plan = amanda();
    firstAction(plan).accepted = Acceptance::No;
    plan.needs[1].goals[0].accepted = Acceptance::No;
    const Paper paper = paperOf(plan);
    EXPECT_EQ(blocksOf<Table>(paper).front().rows.front().cells.front().lines.back().plain(),
              u8("Nej, så vill jag inte ha det."));
    EXPECT_EQ(blocksOf<GoalLines>(paper)[1].notes.front().plain(), u8("Nej, så vill jag inte ha det."));
}

TEST(FullPlan, SaysOnceThatSheSaidYesToAll)
{
    const QString all = u8("Ja, så vill jag ha det. Jag har sagt ja till alla mål och insatser.");
    const auto saidOfAll = [&all](const CarePlan& plan) {
        return blocksOf<Paragraph>(paperOf(plan)).front().words.plain() == all;
    };
    CarePlan plan = amanda();
    EXPECT_TRUE(saidOfAll(plan));
    for (const GoalLines& goal : blocksOf<GoalLines>(paperOf(plan)))
        EXPECT_THAT(plain(goal.notes).front(), testing::StartsWith("Så märker vi det:"));
    for (const Table& table : blocksOf<Table>(paperOf(plan))) {
        for (const Row& row : table.rows)
            EXPECT_THAT(plain(row.cells.front()), testing::Not(testing::HasSubstr("Ja, så vill")));
    }
    plan.needs[0].goals[0].accepted = Acceptance::NotAsked;
    EXPECT_FALSE(saidOfAll(plan));
    plan.needs[0].goals[0].ownWords.clear();
    EXPECT_TRUE(saidOfAll(plan)) << "there are no words to be asked about";
    firstAction(plan).accepted = Acceptance::No;
    EXPECT_FALSE(saidOfAll(plan));
}

TEST(FullPlan, SaysYesAtEachThingWhereHerAnswersDiffer)
{
    CarePlan plan = amanda();
    plan.needs[0].goals[0].subgoals[0].actions[1].accepted = Acceptance::NotAsked;
    plan.needs[1].goals[0].accepted = Acceptance::NotAsked;
    const Paper paper = paperOf(plan);
    const std::vector<Table> tables = blocksOf<Table>(paper);
    EXPECT_EQ(plain(tables[0].rows[0].cells[0]), "Sömnskola, 4 träffar | Ja, så vill jag ha det.");
    EXPECT_EQ(plain(tables[0].rows[1].cells[0]), "Påminna och läsa dagboken vid besök");
    EXPECT_EQ(blocksOf<GoalLines>(paper)[0].notes.front().plain(), u8("Ja, så vill jag ha det."));
    EXPECT_THAT(plain(blocksOf<GoalLines>(paper)[1].notes).front(), testing::StartsWith("Så märker vi det:"));
}

TEST(FullPlan, SaysNothingOfHerAnswerWhereSheWasNotAsked)
{
    CarePlan plan = amanda();
    for (Need& need : plan.needs) {
        need.goals[0].accepted = Acceptance::NotAsked;
        for (Action& action : need.goals[0].subgoals[0].actions)
            action.accepted = Acceptance::NotAsked;
    }
    const Paper paper = paperOf(plan);
    for (const GoalLines& goal : blocksOf<GoalLines>(paper))
        EXPECT_THAT(plain(goal.notes).front(), testing::StartsWith("Så märker vi det:"));
    EXPECT_EQ(plain(blocksOf<Table>(paper)[0].rows[0].cells[0]), "Sömnskola, 4 träffar");
}

TEST(FullPlan, TellsWhatHappensByDay)
{
    const Table next = blocksOf<Table>(paperOf(amanda()))[3];
    ASSERT_EQ(next.rows.size(), 8U);
    EXPECT_THAT(plain(next.rows[0]),
                ElementsAre("torsdag 3 december", "Eftersamtal på telefon", "Mona Sund"));
    EXPECT_THAT(plain(next.rows[3]),
                ElementsAre("tisdag 8 december", "Påminna och läsa dagboken vid besök", "Mona Sund"));
    EXPECT_THAT(plain(next.rows[5]),
                ElementsAre("torsdag 10 december", "Skriva krisplan tillsammans", "Johan Ahl och jag"));
    EXPECT_THAT(plain(next.rows[7]),
                ElementsAre("tisdag 2 mars 2027", "Uppföljning kl. 13.00, alla som är med i planen",
                            "Johan Ahl kallar"));
    const Table days = blocksOf<Table>(paperOf(elias()))[3];
    EXPECT_THAT(plain(days.rows[5]),
                ElementsAre("tisdag 12 januari 2027", "Vägledning 3 gånger", "Lars Tomt"));
}

TEST(FullPlan, GathersPeopleByHuvudman)
{
    const Table people = blocksOf<Table>(paperOf(amanda())).back();
    ASSERT_EQ(people.rows.size(), 7U);
    EXPECT_EQ(people.rows[0].group, (RowGroup{u8("Region Mälarskog"), 2}));
    EXPECT_THAT(plain(people.rows[0]),
                ElementsAre("Johan Ahl, kurator | Psykiatriska mottagningen | behandling, samordning",
                            "08-465 004 02",
                            "Sömnskola, 4 träffar | Skriva krisplan tillsammans | kallar till uppföljning"));
    EXPECT_EQ(plain(people.rows[3].cells[2]), "stöd åt Amanda");
    EXPECT_EQ(people.rows[1].group, (RowGroup{u8("Björklunda kommun"), 2}));
    EXPECT_TRUE(people.rows[1].startsGroup);
    EXPECT_FALSE(people.rows[2].startsGroup);
    EXPECT_EQ(people.rows[3].group, (RowGroup{u8("Andra"), 3}));
    EXPECT_EQ(people.rows[6].group, (RowGroup{u8("Jag själv"), 3}));
    EXPECT_THAT(plain(people.rows[6]),
                ElementsAre("Amanda Lindqvist", "070-174 06 05", "Skriva krisplan tillsammans"));
}

TEST(FullPlan, TellsPresenceByException)
{
    const auto said = [](const CarePlan& plan) {
        return blocksOf<Paragraph>(paperOf(plan)).at(1).words.plain().toStdString(); // after her yes
    };
    CarePlan plan = amanda();
    EXPECT_EQ(said(plan), "På mötet: alla var med, Per Wik på video. Johan Ahl ledde, Leila Karimi skrev.");
    plan.participants[5].presence = Presence::Absent;
    plan.participants[5].absenceReason = u8("sjuk");
    EXPECT_EQ(said(plan),
              "På mötet: Amanda Lindqvist, Rebecka Frisk, Johan Ahl, Mona Sund, Leila Karimi och Ulla "
              "Berg. Inte på mötet: Per Wik (sjuk). Johan Ahl ledde, Leila Karimi skrev.");
    const Table people = blocksOf<Table>(paperOf(plan)).back();
    EXPECT_EQ(plain(people.rows[4].cells[0]),
              "Per Wik, handläggare | Försäkringskassan | sjukpenning, arbetsförmåga | inte på mötet");
}

TEST(FullPlan, AnswersTheThirdPointWithNoneOrWithThoseWhoAct)
{
    // Chosen "none" though the parents act: the strip says none, the disc stands at them.
    const Paper child = paperOf(elias());
    EXPECT_EQ(flowOf(child).lawStrip->cells[2].sentence.filled({}).plain(), u8("Det andra gör: inga"));
    EXPECT_EQ(blocksOf<Table>(child).back().rows.back().group, (RowGroup{u8("Närstående"), 3}));
    EXPECT_EQ(blocksOf<LawLines>(child).size(), 1U);
    // Chosen "none" and nobody else acts.
    const Paper old = paperOf(greta());
    EXPECT_EQ(blocksOf<LawLines>(old).back(), (LawLines{3, true, {u8("Ingen annan gör något.")}}));
    EXPECT_EQ(blocksOf<Table>(old).back().rows.back().group, (RowGroup{u8("Närstående"), 0}));
    // Written measures.
    CarePlan plan = amanda();
    plan.responsibility.measuresByOthers = u8("Kören på måndagar\nKyrkan");
    EXPECT_THAT(plain(blocksOf<LawLines>(paperOf(plan)).back().lines),
                ElementsAre("Det andra gör: Kören på måndagar", "Det andra gör: Kyrkan"));
}

TEST(FullPlan, SaysWhoHoldsThePlanTogether)
{
    CarePlan plan = amanda();
    EXPECT_THAT(plain(blocksOf<LawLines>(paperOf(plan)).front().lines),
                ElementsAre("Region Mälarskog har det övergripande ansvaret.",
                            "Johan Ahl är samordningsansvarig och håller ihop planen.",
                            "När Johan är borta: enhetschef Karin Ö., 08-465 004 03."));
    plan.responsibility.coordinator.name = u8("Nina Nord");
    EXPECT_EQ(blocksOf<LawLines>(paperOf(plan)).front().lines[1].plain(),
              u8("Nina Nord, kurator, är samordningsansvarig och håller ihop planen."));
}

TEST(FullPlan, TellsTheYesWithoutWhatItLeavesOut)
{
    const Half consent = theOnly<Halves>(paperOf(amanda())).left;
    EXPECT_THAT(
        plain(consent.paragraphs),
        ElementsAre("Jag sa ja skriftligt 19 november 2026. Mitt ja gäller till 1 december 2027. De här får "
                    "samarbeta om planen: psykiatrin, socialtjänsten/boendestöd, Försäkringskassan och "
                    "praktikplatsen.",
                    "Jag kan ändra mig när jag vill."));
    CarePlan bare = amanda();
    bare.consent.exclusions.clear();
    EXPECT_EQ(paperOf(bare), paperOf(amanda()));
    EXPECT_THAT(
        plain(theOnly<Halves>(paperOf(greta())).left.paragraphs).front(),
        testing::StartsWith("Jag sa ja muntligt 30 november 2026. Tog emot: ssk Anna Hed, journalfört."));
    EXPECT_THAT(plain(theOnly<Halves>(paperOf(elias())).left.paragraphs).front(),
                testing::StartsWith("Sofia Norberg och Daniel Norberg sa ja skriftligt 25 november 2026."));
}

TEST(FullPlan, TellsHowThePlanReachedHer)
{
    CarePlan plan = amanda();
    plan.handOver = {};
    plan.summary = {};
    EXPECT_THAT(plain(theOnly<Halves>(paperOf(plan)).right.paragraphs),
                ElementsAre("Lämnad klockan ______ av ____________"));
    plan.handOver.delayReason = u8("Skrivaren är trasig.");
    plan.handOver.deliveryWay = HandOverWay::Post;
    plan.handOver.deliveryDate = QDate(2026, 12, 4);
    plan.handOver.deliveryBy = u8("Leila Karimi");
    EXPECT_THAT(plain(theOnly<Halves>(paperOf(plan)).right.paragraphs),
                ElementsAre("Jag fick inte planen på mötet, därför att: Skrivaren är trasig.",
                            "Jag får planen med posten senast 4 december. Leila Karimi ser till det."));
}

TEST(FullPlan, IsADraftOnlyWhileAPointIsMissing)
{
    EXPECT_FALSE(paperOf(amanda()).hasBand());
    EXPECT_TRUE(blocksOf<MissingBox>(paperOf(amanda())).empty());
    const Paper draft = paperOf(draftPlan());
    EXPECT_EQ(draft.band, u8("UTKAST"));
    EXPECT_THAT(plain(theOnly<MissingBox>(draft).items),
                ElementsAre("Vem har det övergripande ansvaret, regionen eller kommunen? (lagens punkt 4)",
                            "När ses vi igen?"));
    EXPECT_EQ(flowOf(draft).foot,
              u8("Utkast 1 december 2026 kl. 14.08. Det här är inte den färdiga planen."));
    EXPECT_EQ(flowOf(draft).lawStrip->cells[3].answer, bold(u8("saknas")));
    EXPECT_EQ(theOnly<QuickBox>(draft).cells.back(),
              (QuickCell{Symbol::Calendar, u8("Vi ses igen"), u8("saknas")}));
    CarePlan noFollowUp = amanda();
    noFollowUp.followUp = {};
    EXPECT_FALSE(paperOf(noFollowUp).hasBand());
}

TEST(FullPlan, SaysWhyThereIsNoFollowUp)
{
    CarePlan plan = amanda();
    plan.person.adaptations.clear();
    plan.followUp = {};
    plan.followUp.declined = true;
    plan.followUp.declinedReason = u8("jag flyttar");
    const std::vector<Paragraph> paragraphs = blocksOf<Paragraph>(paperOf(plan));
    EXPECT_EQ(paragraphs.back().words.plain(),
              u8("Vi har bestämt att inte ses igen, därför att: jag flyttar"));
    EXPECT_EQ(theOnly<QuickBox>(paperOf(plan)).cells.size(), 2U);
}

TEST(FullPlan, LeavesNoTraceOfWhatIsNotThere)
{
    const Paper empty = paperOf({});
    EXPECT_THAT(headingsOf(empty), ElementsAre("Vem ansvarar för vad, och hur når jag dem?"));
    EXPECT_TRUE(blocksOf<Table>(empty).empty());
    EXPECT_EQ(theOnly<Title>(empty).words, u8("Samordnad individuell plan"));
    EXPECT_EQ(theOnly<Closing>(empty).words.size(), 2U);
}

TEST(FullPlan, NamesItsVersion)
{
    CarePlan plan = amanda();
    EXPECT_EQ(flowOf(paperOf(plan)).foot,
              u8("Version 1, 1 december 2026 kl. 14.08. Ersätter ingen tidigare plan."));
    plan.version = 3;
    EXPECT_EQ(flowOf(paperOf(plan)).foot, u8("Version 3, 1 december 2026 kl. 14.08. Ersätter version 2."));
}

TEST(FullPlan, SaysAtTheFootHowFarTheLogHadCome)
{
    EXPECT_EQ(flowOf(paperOf(amanda())).footEnd, QString());
    PaperContext stored = context;
    stored.logMark = LogMark{1234, QStringLiteral("5f3a9c01")};
    const Paper paper = makeFullPlan(amanda(), wordings(QStringLiteral("sv")), stored);
    EXPECT_EQ(flowOf(paper).footEnd, u8("Logg 1234 5f3a9c01"));
}

TEST(FullPlan, ExplainsTheServicesWordsAndNotHers)
{
    const Explanations words = swedishExplanations();
    PaperContext explained = context;
    explained.explanations = &words;
    CarePlan plan;
    plan.purpose.mostImportant = u8("Att ha en god man");
    plan.needs.emplace_back().goals.emplace_back().subgoals.emplace_back().actions.emplace_back().what =
        u8("BUP skriver remiss");
    const auto itemsOf = [&explained, &plan] {
        const Paper paper = makeFullPlan(plan, wordings(QStringLiteral("sv")), explained);
        const std::vector<Bullets> lists = blocksOf<Bullets>(paper);
        return lists.empty() ? std::vector<Text>() : lists.back().items;
    };
    const std::vector<Text> items = itemsOf();
    ASSERT_EQ(items.size(), 2U);
    EXPECT_EQ(items[0],
              bold(u8("BUP:")) + Text(u8(" Barn- och ungdomspsykiatrin: vård för barn och unga som mår "
                                         "psykiskt dåligt.")));
    EXPECT_TRUE(items[1].plain().startsWith(u8("Remiss: Ett brev"))) << items[1].plain().toStdString();
    plan.needs.clear();
    EXPECT_TRUE(itemsOf().empty());
}

} // namespace rundbord
