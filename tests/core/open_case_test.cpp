// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/open_case.h"

#include "core/usecases/add_record.h"
#include "core/usecases/edit_part.h"
#include "core/usecases/edit_record.h"
#include "core/usecases/hand_over_plan.h"
#include "core/usecases/keep_drafts.h"
#include "core/usecases/lead_meeting.h"
#include "core/usecases/remove_record.h"
#include "tests/support/open_case_fixture.h"
#include "tests/support/random_plan.h"

#include <rapidcheck/gtest.h>

namespace rundbord
{

namespace
{

using namespace std::chrono_literals;

class AnOpenCase : public OpenCaseTest
{
protected:
    //! Types one letter more into the person's name.
    void type(const QString& name, const QString& field = QStringLiteral("name"))
    {
        (void)editPart<Person>(
            openCase(), [&name](Person& person) { person.name = name; }, field);
    }
};

} // namespace

TEST_F(AnOpenCase, TypingIsTakenBackAsOne)
{
    for (const char* typed : {"A", "Am", "Ama"})
        type(QString::fromLatin1(typed));
    ASSERT_TRUE(openCase().undo());
    EXPECT_EQ(plan().person.name, QStringLiteral("Amanda Lindqvist"));
    ASSERT_TRUE(openCase().redo());
    EXPECT_EQ(plan().person.name, QStringLiteral("Ama"));
    EXPECT_FALSE(openCase().canRedo());
}

TEST_F(AnOpenCase, APauseInTypingMakesTwoSteps)
{
    type(QStringLiteral("A"));
    m_clock.pass(3s);
    type(QStringLiteral("Am"));
    ASSERT_TRUE(openCase().undo());
    EXPECT_EQ(plan().person.name, QStringLiteral("A"));
}

TEST_F(AnOpenCase, AnotherFieldMakesAnotherStep)
{
    type(QStringLiteral("A"));
    type(QStringLiteral("Am"), QStringLiteral("preferredName"));
    ASSERT_TRUE(openCase().undo());
    EXPECT_EQ(plan().person.name, QStringLiteral("A"));
}

TEST_F(AnOpenCase, UndoLeavesAloneWhatHasHappened)
{
    type(QStringLiteral("A"));
    (void)editPart<HandOver>(openCase(), [](HandOver& handOver) { handOver = {}; });
    (void)editPart<HandOver>(openCase(), [](HandOver& handOver) { handOver.by = QStringLiteral("Kim"); });
    ASSERT_TRUE(leadMeeting(openCase(), firstMeeting(), event::Start{}));
    ASSERT_TRUE(recordPrinted(openCase()));
    ASSERT_TRUE(openCase().undo()); // the name; a step back in the hand-over would un-print the plan
    EXPECT_EQ(plan().person.name, QStringLiteral("Amanda Lindqvist"));
    EXPECT_TRUE(plan().handOver.printedAt.isValid());
    EXPECT_FALSE(openCase().canUndo());
    ASSERT_TRUE(openCase().redo());
    EXPECT_TRUE(plan().handOver.printedAt.isValid());
}

TEST_F(AnOpenCase, NewWorkEndsRedo)
{
    type(QStringLiteral("A"));
    ASSERT_TRUE(openCase().undo());
    type(QStringLiteral("B"));
    EXPECT_FALSE(openCase().canRedo());
}

TEST_F(AnOpenCase, SaysWhichKindsChanged)
{
    ChangeSet seen;
    QObject::connect(&openCase(), &OpenCase::changed, &openCase(), [&](const ChangeSet& set) { seen = set; });
    type(QStringLiteral("A"));
    EXPECT_EQ(seen, (ChangeSet{{RecordKind::Person}}));
    const auto nothing = editPart<Person>(openCase(), [](Person&) {});
    ASSERT_TRUE(nothing);
    EXPECT_TRUE(nothing->isEmpty());
}

TEST_F(AnOpenCase, WhatARemovedParticipantWasToDoKeepsTheName)
{
    const Participant johan = plan().participants.at(2);
    ASSERT_TRUE(removeParticipant(openCase(), johan.id));
    const Performer performer = plan().needs[0].goals[0].subgoals[0].actions[0].performers[0];
    EXPECT_EQ(performer.name, QStringLiteral("Johan Ahl"));
    EXPECT_EQ(performer.principal, Principal::Region);
    EXPECT_EQ(performer.phone, johan.phone);
}

TEST_F(AnOpenCase, DraftsBelongToTheirForm)
{
    const QMap<QString, QString> half{{QStringLiteral("date"), QStringLiteral("31 no")}};
    ASSERT_TRUE(keepDrafts(openCase(), QStringLiteral("followUp"), half));
    ASSERT_TRUE(keepDrafts(openCase(), QStringLiteral("afterCall"), {}));
    EXPECT_EQ(draftsAt(openCase().value(), QStringLiteral("followUp")), half);
    EXPECT_TRUE(draftsAt(openCase().value(), QStringLiteral("follow")).isEmpty());
    // another form of the same record, which has no such field, leaves it alone
    ASSERT_TRUE(keepDrafts(openCase(), QStringLiteral("followUp"), {{QStringLiteral("place"), {}}}));
    EXPECT_EQ(draftsAt(openCase().value(), QStringLiteral("followUp")), half);
    ASSERT_TRUE(keepDrafts(openCase(), QStringLiteral("followUp"), {{QStringLiteral("date"), {}}}));
    EXPECT_TRUE(openCase().value().drafts.texts.empty());
}

TEST_F(AnOpenCase, SurvivesTheLossOfPowerAsFarAsItSaysSaved)
{
    type(QStringLiteral("Amanda L"));
    ASSERT_TRUE(waitFor(SaveState::Saved));
    const CaseValue saved = openCase().value();
    const ScratchFolder after;
    m_disk.pullPlugInto(after.path());
    m_case.reset();
    m_writer.reset();
    Writer writer(after.open());
    CaseBook book(writer, ownAgendas(), m_clock);
    EXPECT_EQ(book.open(m_id).value().openCase->value(), saved);
}

TEST_F(AnOpenCase, KnowsOfADiskThatFailedBeforeItWasOpened)
{
    m_disk.failAtChange(1, FailingDisk::Times::Forever);
    type(QStringLiteral("B"));
    ASSERT_TRUE(waitFor(SaveState::Failing));
    reopen(); // reading goes well
    EXPECT_EQ(openCase().saveState(), SaveState::Failing);
    EXPECT_EQ(openCase().saveError().code, ErrorCode::DiskFailed);
    m_disk.heal();
    EXPECT_TRUE(waitFor(SaveState::Saved));
}

TEST_F(AnOpenCase, LeavesNoWordOfItInClear)
{
    type(QStringLiteral("Canary McCanary"));
    ASSERT_TRUE(waitFor(SaveState::Saved));
    m_case.reset();
    m_writer.reset();
    for (const char* word : {"Canary", "Amanda", "19900101", "08-465", "needs", "person", "actions", "Johan"})
        EXPECT_TRUE(m_folder.filesWith(word).empty()) << word;
}

TEST_F(AnOpenCase, ListsCasesByTheirDay)
{
    CarePlan later = examplePlan("2-child-school.json");
    ASSERT_TRUE(m_book->create(later));
    CarePlan undated;
    undated.person.name = QStringLiteral("Nobody yet");
    ASSERT_TRUE(m_book->create(undated));
    const auto entries = m_book->entries().value();
    ASSERT_EQ(entries.size(), 3U);
    EXPECT_EQ(entries[0].summary.name, QStringLiteral("Amanda Lindqvist"));
    EXPECT_EQ(entries[0].summary.nextStep, NextStep::HoldMeeting);
    EXPECT_EQ(entries[1].summary.name, QStringLiteral("Elias Norberg"));
    EXPECT_EQ(entries[2].summary.nextStep, NextStep::Prepare);
}

RC_GTEST_FIXTURE_PROP(AnOpenCase, AnyCaseComesBackAsItWas, (const CarePlan& any))
{
    const CaseId id = m_book->create(any).value();
    RC_ASSERT(m_book->open(id).value().openCase->plan() == any);
}

} // namespace rundbord
