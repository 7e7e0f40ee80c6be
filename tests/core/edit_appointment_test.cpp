// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/edit_appointment.h"

#include "core/usecases/lead_meeting.h"
#include "tests/support/open_case_fixture.h"

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

class EditAppointment : public OpenCaseTest
{
protected:
    [[nodiscard]] Result<ChangeSet> choose(const char* agenda)
    {
        return editAppointment(openCase(), ownAgendas(), [agenda](Appointment& appointment) {
            appointment.agenda = QString::fromLatin1(agenda);
        });
    }
    [[nodiscard]] Result<ChangeSet> set(MeetingKind kind)
    {
        return editAppointment(openCase(), ownAgendas(),
                               [kind](Appointment& appointment) { appointment.kind = kind; });
    }
    void startAsFirstMeeting(int minutes)
    {
        ASSERT_TRUE(editAppointment(openCase(), ownAgendas(), [minutes](Appointment& appointment) {
            appointment.kind = MeetingKind::First;
            appointment.agenda.clear();
            appointment.minutes = minutes;
        }));
    }
    [[nodiscard]] const Appointment& appointment() { return plan().appointment; }
};

} // namespace

TEST_F(EditAppointment, AnotherAgendaBeginsAtItsOwnFirstStep)
{
    startAsFirstMeeting(60);
    ASSERT_TRUE(choose("discharge"));
    EXPECT_EQ(openCase().meeting().stepId, QStringLiteral("bedside-ready"));
    EXPECT_EQ(appointment().minutes, 40);
    EXPECT_EQ(appointment().kind, MeetingKind::First);
    ASSERT_TRUE(waitFor(SaveState::Saved));
    restart();
    EXPECT_EQ(appointment().agenda, QStringLiteral("discharge"));
    EXPECT_EQ(openCase().meeting().stepId, QStringLiteral("bedside-ready"));
    ASSERT_TRUE(openCase().meeting().status == MeetingStatus::Planned);
}

TEST_F(EditAppointment, TheChoiceIsTakenBackWithItsStepAndTime)
{
    startAsFirstMeeting(60);
    ASSERT_TRUE(choose("discharge"));
    ASSERT_TRUE(openCase().undo());
    EXPECT_EQ(appointment().agenda, QString());
    EXPECT_EQ(appointment().minutes, 60);
    EXPECT_EQ(openCase().meeting().stepId, QStringLiteral("room-ready"));
}

TEST_F(EditAppointment, TheAgendaFollowsTheKindUntilAnotherIsChosen)
{
    startAsFirstMeeting(90);
    ASSERT_TRUE(set(MeetingKind::Child));
    EXPECT_EQ(appointment().agenda, QStringLiteral("child"));
    EXPECT_EQ(appointment().minutes, 90); // somebody chose them
    ASSERT_TRUE(set(MeetingKind::Closing));
    EXPECT_EQ(appointment().agenda, QStringLiteral("follow-up"));
    ASSERT_TRUE(choose("most-important-first"));
    ASSERT_TRUE(set(MeetingKind::Child));
    EXPECT_EQ(appointment().agenda, QStringLiteral("most-important-first"));
}

TEST_F(EditAppointment, AMeetingThatHasBegunKeepsItsAgenda)
{
    startAsFirstMeeting(60);
    ASSERT_TRUE(leadMeeting(openCase(), firstMeeting(), event::Start{}));
    const auto chosen = choose("short");
    ASSERT_FALSE(chosen);
    EXPECT_EQ(chosen.error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(appointment().agenda, QString());
    ASSERT_TRUE(set(MeetingKind::Child));
    EXPECT_EQ(appointment().kind, MeetingKind::Child);
    EXPECT_EQ(appointment().agenda, QString());
    EXPECT_EQ(openCase().meeting().stepId, QStringLiteral("welcome"));
}

TEST_F(EditAppointment, ACaseWhoseAgendaIsNotHereStandsAtAStepOfTheStandard)
{
    startAsFirstMeeting(60);
    ASSERT_TRUE(choose("discharge"));
    ASSERT_TRUE(waitFor(SaveState::Saved));
    const Agendas onlyFirst({firstMeeting()});
    m_case.reset();
    m_book = std::make_unique<CaseBook>(*m_writer, onlyFirst, m_clock);
    reopen();
    EXPECT_EQ(openCase().meeting().stepId, QStringLiteral("room-ready"));
    EXPECT_EQ(appointment().agenda, QStringLiteral("discharge"));
    m_case.reset();
    m_book.reset();
}

} // namespace rundbord
