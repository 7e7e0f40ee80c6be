// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/access_log.h"

#include "core/usecases/add_record.h"
#include "core/usecases/edit_part.h"
#include "core/usecases/hand_over_plan.h"
#include "core/usecases/keep_drafts.h"
#include "core/usecases/lead_meeting.h"
#include "tests/support/open_case_fixture.h"

#include <gmock/gmock.h>
#include <unistd.h>

namespace rundbord
{

namespace
{

class AnAccessLog : public OpenCaseTest
{
protected:
    //! Everything noted so far, the first first.
    [[nodiscard]] std::vector<AccessEntry> entries()
    {
        std::vector<AccessEntry> all;
        const auto loaded = m_writer->readLog(2026);
        for (const LoadedLogEntry& entry : *loaded)
            all.insert(all.begin(), readAccessEntry(entry.payload).value());
        return all;
    }

    [[nodiscard]] std::vector<Deed> deeds()
    {
        std::vector<Deed> all;
        for (const AccessEntry& entry : entries())
            all.push_back(entry.note.deed);
        return all;
    }

    //! What has been noted since it was asked last.
    [[nodiscard]] std::vector<AccessNote> news()
    {
        std::vector<AccessNote> all;
        const std::vector<AccessEntry> now = entries();
        for (size_t each = m_seen; each < now.size(); ++each)
            all.push_back(now[each].note);
        m_seen = now.size();
        return all;
    }

    [[nodiscard]] AccessNote changed(std::vector<RecordKind> kinds)
    {
        return {Deed::Changed, subjectOf(m_id, plan().person), std::move(kinds)};
    }

    void type(const QString& name)
    {
        (void)editPart<Person>(
            openCase(), [&name](Person& person) { person.name = name; }, QStringLiteral("name"));
    }

    void ask(const char* question)
    {
        ASSERT_TRUE(addOpenQuestion(openCase(), {{}, QString::fromLatin1(question), {}, {}}));
    }

    size_t m_seen{0};
};

} // namespace

TEST_F(AnAccessLog, SaysWhoWhereWhatWhenAndWhose)
{
    m_book->log().setUser(QStringLiteral("  Kim   Berg "), QStringLiteral("Unit 5"));
    (void)news();
    ask("?");
    const AccessEntry entry = entries().back();
    EXPECT_EQ(entry.note, changed({RecordKind::OpenQuestion}));
    EXPECT_EQ(entry.note.subject.name, plan().person.name);
    EXPECT_EQ(entry.note.subject.identifier, plan().person.identifier.value);
    EXPECT_EQ(entry.note.subject.caseId, m_id);
    EXPECT_EQ(entry.at, m_clock.now());
    EXPECT_EQ(entry.userName, QStringLiteral("Kim Berg"));
    EXPECT_EQ(entry.unit, QStringLiteral("Unit 5"));
    EXPECT_FALSE(entry.systemUser.isEmpty());
}

TEST_F(AnAccessLog, KnowsTheUserFromTheSystemRatherThanFromTheEnvironment)
{
    const QString user = m_book->log().user().systemUser;
    qputenv("USER", "somebody-else");
    qputenv("LOGNAME", "somebody-else");
    EXPECT_EQ(AccessLog(*m_writer, m_clock).user().systemUser, user);
}

TEST_F(AnAccessLog, NotesMakingOpeningAndClosing)
{
    EXPECT_THAT(deeds(), testing::ElementsAre(Deed::CaseMade, Deed::CaseOpened));
    m_case.reset();
    EXPECT_THAT(deeds(), testing::ElementsAre(Deed::CaseMade, Deed::CaseOpened, Deed::CaseClosed));
}

TEST_F(AnAccessLog, NotesTypingOnceForEachKindAndOpening)
{
    (void)news();
    for (const char* typed : {"A", "Am", "Ama"})
        type(QString::fromLatin1(typed));
    EXPECT_THAT(news(), testing::SizeIs(1));
    (void)keepDrafts(openCase(), QStringLiteral("place"), {{QStringLiteral("day"), QStringLiteral("to")}});
    (void)keepDrafts(openCase(), QStringLiteral("place"), {{QStringLiteral("day"), QStringLiteral("tom")}});
    EXPECT_THAT(news(), testing::ElementsAre(changed({RecordKind::Drafts})));
    m_case.reset();
    reopen();
    (void)news();
    type(QStringLiteral("Amanda"));
    EXPECT_THAT(news(), testing::ElementsAre(changed({RecordKind::Person})));
}

TEST_F(AnAccessLog, NotesEveryActWithAllItHasChanged)
{
    (void)news();
    ask("one");
    ask("two");
    ASSERT_TRUE(openCase().undo());
    EXPECT_THAT(news(), testing::Each(changed({RecordKind::OpenQuestion})));
    EXPECT_EQ(entries().size(), 5U);
}

TEST_F(AnAccessLog, NotesTheMeetingThePrintAndTheHandOver)
{
    (void)news();
    ASSERT_TRUE(leadMeeting(openCase(), firstMeeting(), event::Start{}));
    ASSERT_TRUE(recordPrinted(openCase()));
    HandOver handOver = plan().handOver;
    handOver.way = HandOverWay::InHand;
    ASSERT_TRUE(handOverPlan(openCase(), handOver));
    std::vector<Deed> noted;
    for (const AccessNote& note : news())
        noted.push_back(note.deed);
    EXPECT_THAT(noted, testing::ElementsAre(Deed::MeetingStarted, Deed::Printed, Deed::HandedOver));
}

TEST_F(AnAccessLog, NotesWhatChangesNothing)
{
    (void)news();
    openCase().note(Deed::Exported, QStringLiteral("why"));
    EXPECT_THAT(news(), testing::ElementsAre(AccessNote{
                            Deed::Exported, subjectOf(m_id, plan().person), {}, 0, QStringLiteral("why")}));
}

TEST_F(AnAccessLog, IsComplete)
{
    type(QStringLiteral("Amanda"));
    const auto report = m_writer->checkLog();
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->isWhole());
    EXPECT_EQ(report->entries, 3U);
}

// What couldn't be written stands there once when the disk works again.
TEST_F(AnAccessLog, LosesNothingAndRepeatsNothingWhenTheDiskFails)
{
    (void)news();
    m_disk.failSyncs();
    ask("one");
    ASSERT_TRUE(waitFor(SaveState::Failing));
    type(QStringLiteral("A"));
    ask("two");
    m_disk.heal();
    ASSERT_TRUE(waitFor(SaveState::Saved));
    EXPECT_THAT(news(), testing::UnorderedElementsAre(testing::_, testing::_, testing::_));
    EXPECT_TRUE(m_writer->checkLog()->isWhole());
}

TEST_F(AnAccessLog, TellsThePapersHowFarItHasComeOnceThatIsSafe)
{
    ask("one");
    ASSERT_TRUE(waitFor(SaveState::Saved));
    EXPECT_EQ(openCase().logAnchor().sequence, entries().size());
    EXPECT_TRUE(m_writer->checkLog(openCase().logAnchor())->isWhole());
}

TEST(AccessEntry, ReadsBackWhateverWasWritten)
{
    const AccessEntry entry{{Deed::SpotChecked,
                             {CaseId::create(), QStringLiteral("Name"), QStringLiteral("20010101-1234")},
                             {RecordKind::Need, RecordKind::Meeting},
                             12,
                             QStringLiteral("reason")},
                            QDateTime(QDate(2026, 11, 22), QTime(9, 30), Qt::OffsetFromUTC, 3600),
                            QStringLiteral("user"),
                            QStringLiteral("name"),
                            QStringLiteral("unit")};
    EXPECT_EQ(readAccessEntry(writeAccessEntry(entry)).value(), entry);
    EXPECT_FALSE(readAccessEntry("{}x"));
}

} // namespace rundbord
