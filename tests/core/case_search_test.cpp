// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/case_search.h"

#include "core/plan/law_points.h"
#include "core/usecases/plan_texts.h"
#include "tests/support/open_case_fixture.h"
#include "tests/support/raw_sql.h"

#include <gmock/gmock.h>

namespace rundbord
{

namespace
{

using testing::ElementsAre;
using testing::IsEmpty;

QString sv(const char* text)
{
    return QString::fromUtf8(text);
}

std::vector<PlacedText> inAction(const char* text)
{
    return {{TextPlace::Name, sv("Åsa Öberg")}, {TextPlace::Action, sv(text)}};
}

//! What stands in one case, looked for.
std::vector<CaseHit> findIn(const char* text, const char* words)
{
    SearchShelf shelf;
    shelf.add(CaseId(), inAction(text));
    return shelf.find(sv(words)).value();
}

bool isFound(const char* text, const char* words)
{
    return !findIn(text, words).empty();
}

} // namespace

TEST(SearchShelfTest, FindsWordsWhateverTheirLetters)
{
    EXPECT_TRUE(isFound("Ringa vårdcentralen", "VÅRDCENT"));
    EXPECT_TRUE(isFound("RINGA VÅRDCENTRALEN", "vårdcent"));
    EXPECT_TRUE(isFound("Möte med André", "andre"));
    EXPECT_TRUE(isFound("Möte med Andre", "André"));
    EXPECT_TRUE(isFound("La\u030aset a\u0308r lo\u0308st", "låset är löst")); // as some keyboards write them
    EXPECT_TRUE(isFound("Handlingsplan 😀 klar", "😀"));
}

TEST(SearchShelfTest, HoldsLettersOfTheirOwnApart)
{
    EXPECT_FALSE(isFound("Ringa vårdcentralen", "vard"));
    EXPECT_FALSE(isFound("en bar", "bår"));
    EXPECT_FALSE(isFound("en kor", "kör"));
    EXPECT_FALSE(isFound("en lada", "läda"));
}

TEST(SearchShelfTest, WantsEveryWordSomewhereInTheCase)
{
    EXPECT_TRUE(isFound("Ringa vårdcentralen på måndag", "måndag ringa"));
    EXPECT_TRUE(isFound("Ringa vårdcentralen på måndag", "öberg ringa"));
    EXPECT_FALSE(isFound("Ringa vårdcentralen på måndag", "ringa tisdag"));
    EXPECT_FALSE(isFound("Ringa vårdcentralen", "öbergringa")); // no text goes on in the next
    EXPECT_FALSE(isFound("Ringa", "   "));
}

TEST(SearchShelfTest, TellsWhereAndWhatStandsAround)
{
    EXPECT_THAT(findIn("Ringa vårdcentralen", "vård"),
                ElementsAre(CaseHit{CaseId(), TextPlace::Action, sv("Ringa vårdcentralen")}));
    // the name is seen in the list anyway
    EXPECT_THAT(findIn("Ringa", "åsa ring"), ElementsAre(CaseHit{CaseId(), TextPlace::Action, sv("Ringa")}));
    EXPECT_THAT(findIn("Ringa", "åsa"), ElementsAre(CaseHit{CaseId(), TextPlace::Name, sv("Åsa Öberg")}));
    const std::vector<CaseHit> inMiddle = findIn(
        "Först pratar vi om hur det har gått sedan sist,\noch sedan ringer Bo till boendet för att fråga hur "
        "länge rummet finns kvar, och det skrivs ner av den som är sekreterare på mötet.",
        "boendet");
    ASSERT_EQ(inMiddle.size(), 1U);
    EXPECT_EQ(inMiddle.front().excerpt, sv("…sedan ringer Bo till boendet för att fråga hur länge rummet "
                                           "finns kvar, och det skrivs ner av den som "
                                           "är sekreterare…"));
}

TEST(SearchShelfTest, GivesUpWhenItIsOvertaken)
{
    SearchShelf shelf;
    shelf.add(CaseId(), inAction("Ringa"));
    EXPECT_FALSE(shelf.find(sv("ringa"), [] { return true; }));
}

TEST(PlanTextsTest, GathersWhatIsWrittenWithItsPlace)
{
    const CarePlan plan = examplePlan();
    const Need& need = plan.needs.front();
    CaseValue value{plan, {}, {{{sv("date"), sv("31/2")}}}};
    value.meeting.interruptions = {{{}, {}, sv("tolken kom inte"), {}}};
    value.meeting.stepId = sv("opening");
    const std::vector<PlacedText> texts = textsOf(value);
    const Action& action = need.goals.front().subgoals.front().actions.front();
    for (const PlacedText& expected :
         {PlacedText{TextPlace::Name, plan.person.name}, PlacedText{TextPlace::Need, need.text},
          PlacedText{TextPlace::Goal, need.goals.front().ownWords},
          PlacedText{TextPlace::Action, action.what},
          PlacedText{TextPlace::Person, plan.person.identifier.value},
          PlacedText{TextPlace::Draft, sv("31/2")},
          PlacedText{TextPlace::Interruption, sv("tolken kom inte")}})
        EXPECT_THAT(texts, testing::Contains(expected)) << expected.text.toStdString();
    for (const PlacedText& each : texts) {
        EXPECT_NE(each.text, sv("opening"));
        EXPECT_NE(each.text, sv("personnummer"));
        EXPECT_FALSE(each.text.isEmpty());
    }
}

namespace
{

//! A search over a store with the example meetings.
class CaseSearchTest : public OpenCaseTest
{
protected:
    void SetUp() override
    {
        OpenCaseTest::SetUp();
        m_child = m_book->create(examplePlan("2-child-school.json")).value();
        begin();
    }

    void TearDown() override
    {
        m_search.reset();
        OpenCaseTest::TearDown();
    }

    void begin()
    {
        m_search = m_book->makeSearch();
        QObject::connect(m_search.get(), &CaseSearch::found, m_search.get(),
                         [this](const std::vector<CaseHit>& hits, bool inAll) {
                             m_hits = hits;
                             m_inAll = inAll;
                             ++m_answers;
                         });
        QObject::connect(m_search.get(), &CaseSearch::begun, m_search.get(), [this] { ++m_beginnings; });
    }

    //! In which cases the words stand.
    std::vector<CaseId> find(const char* words)
    {
        m_inAll = false;
        m_answers = 0;
        m_search->search(sv(words));
        EXPECT_TRUE(m_loop.until([this] { return m_inAll; }));
        std::vector<CaseId> ids;
        for (const CaseHit& hit : m_hits)
            ids.push_back(hit.id);
        return ids;
    }

    CaseId m_child;
    std::unique_ptr<CaseSearch> m_search;
    std::vector<CaseHit> m_hits;
    bool m_inAll{false};
    int m_answers{0};
    int m_beginnings{0};
};

} // namespace

TEST_F(CaseSearchTest, FindsWhatStandsInAnyRecordOfAnyCase)
{
    EXPECT_EQ(m_beginnings, 0);
    EXPECT_THAT(find("norberg"), ElementsAre(m_child));
    const QString action = allActions(plan()).front()->what;
    EXPECT_THAT(find(action.toUpper().toUtf8().constData()), ElementsAre(m_id));
    EXPECT_EQ(m_hits.front().place, TextPlace::Action);
    EXPECT_THAT(find("finns ingenstans"), IsEmpty());
    EXPECT_EQ(m_beginnings, 1); // opened once
}

TEST_F(CaseSearchTest, OnlyTheLatestWordsAreAnswered)
{
    m_search->search(sv("norberg"));
    m_search->search(sv("finns ingenstans"));
    EXPECT_THAT(find("elias"), ElementsAre(m_child));
    EXPECT_LE(m_answers, 2); // while the cases are opened, and when all are
}

TEST_F(CaseSearchTest, FindsNothingMoreOnceItHasEnded)
{
    EXPECT_THAT(find("norberg"), ElementsAre(m_child));
    EXPECT_TRUE(m_search->isOpen());
    m_answers = 0;
    m_search->search(sv("elias"));
    m_search->end();
    EXPECT_FALSE(m_search->isOpen());
    (void)m_writer->overviews(); // the writer has done what it was asked
    QCoreApplication::processEvents();
    EXPECT_EQ(m_answers, 0);
    EXPECT_THAT(find("elias"), ElementsAre(m_child)); // and begins anew
    EXPECT_EQ(m_beginnings, 2);
}

TEST_F(CaseSearchTest, EndsWhileItOpens)
{
    m_search->search(sv("norberg"));
    m_search.reset();
    m_search = m_book->makeSearch();
    m_search->search(sv("norberg"));
    m_case.reset();
    m_search.reset(); // and with the writer, which is still reading
    m_writer.reset();
}

TEST_F(CaseSearchTest, ADamagedRecordHidesNothingElse)
{
    m_search.reset();
    m_case.reset();
    m_book.reset();
    m_writer.reset();
    RawSql(m_folder.path("test.store")).run("UPDATE record SET sealed = zeroblob(256) WHERE rowid % 2 = 0");
    start();
    begin();
    const std::vector<CaseId> all = find("a"); // stands everywhere
    EXPECT_THAT(all, testing::UnorderedElementsAre(m_id, m_child));
    m_search.reset();
    reopen();
}

} // namespace rundbord
