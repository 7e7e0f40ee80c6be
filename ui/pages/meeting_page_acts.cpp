// SPDX-License-Identifier: GPL-3.0-or-later
// What one does on the page of the meeting: each a press of a button or a key, and most an event of the meeting.
#include "core/usecases/add_record.h"
#include "core/usecases/lead_meeting.h"
#include "core/usecases/leave_meeting.h"
#include "ui/pages/meeting_page.h"
#include "ui/pages/step_fields.h"
#include "ui/pages/step_panel.h"
#include "ui/pages/step_view.h"
#include "ui/pages/turns_corner.h"
#include "ui/pages/writing_view.h"
#include "ui/texts/refusal_text.h"
#include "ui/widgets/jump_mark.h"

namespace rundbord
{

bool MeetingPage::lead(const MeetingEvent& event)
{
    m_context.edits.flush();
    const Refusals against = refusalsOf(m_context.open, m_context.agenda(), event);
    if (!against.empty()) {
        say(refusalTexts(against));
        return false;
    }
    return leadMeeting(m_context.open, m_context.agenda(), event).has_value();
}

void MeetingPage::next()
{
    switch (m_context.open.meeting().status) {
    case MeetingStatus::Planned:
        lead(event::Start{});
        return;
    case MeetingStatus::Paused:
        lead(event::Resume{});
        return;
    case MeetingStatus::Interrupted:
        lead(event::Continue{});
        return;
    case MeetingStatus::Ended:
        Q_EMIT startAsked();
        return;
    case MeetingStatus::Running:
        break;
    }
    m_context.edits.flush();
    if (m_step->panel() && m_step->panel()->next())
        return m_step->focusFirst();
    if (refusalsOf(m_context.open, m_context.agenda(), event::Next{}) == Refusals{Refusal::AtLastStep})
        return endMeeting();
    lead(event::Next{});
}

void MeetingPage::back()
{
    m_context.edits.flush();
    if (m_step->panel() && m_step->panel()->back())
        return m_step->focusFirst();
    lead(event::Back{});
}

void MeetingPage::pauseOrResume()
{
    if (m_context.open.meeting().status == MeetingStatus::Paused)
        lead(event::Resume{});
    else
        lead(event::Pause{});
}

//! What the banner offers: when she is out, that she is back; after the end, the page of the end.
void MeetingPage::goOn()
{
    const MeetingStatus status = m_context.open.meeting().status;
    const bool goesOn = status == MeetingStatus::Running || status == MeetingStatus::Paused;
    if (goesOn && isOut(m_context.plan().summary))
        (void)comeBack(m_context.open, m_context.agenda()); // she was out of a meeting that goes on
    else if (status == MeetingStatus::Ended)
        Q_EMIT endPageAsked();
    else
        next();
}

void MeetingPage::newAction()
{
    const QString actions = QStringLiteral("needs[0].goals[0].subgoals[0].actions[0].what");
    if (jumpToStep(stepOfPath(m_context.agenda(), actions)) && m_step->panel())
        m_step->panel()->act();
}

void MeetingPage::newNeed()
{
    if (!jumpToStep(stepOfPath(m_context.agenda(), QStringLiteral("needs[0].text"))))
        return;
    m_context.edits.flush();
    const auto added = addNeed(m_context.open, emptyNeed());
    if (!added)
        return m_context.edits.refuse(added.error());
    const auto last = m_context.plan().needs.size() - 1;
    takePathOf(QStringLiteral("needs[%1].text").arg(last));
}

void MeetingPage::toggleMore()
{
    m_step->toggleMore();
}

void MeetingPage::extend()
{
    lead(event::Extend{});
}

void MeetingPage::showRoundTable(bool shown)
{
    m_turns->setTableWanted(shown);
}

void MeetingPage::tellSpeakingOrder()
{
    const QString round = m_turns->speakingRound();
    say(round.isEmpty() ? tr("Bocka av vilka som är här först.") : round);
}

void MeetingPage::endMeeting()
{
    lead(event::End{});
}

bool MeetingPage::jumpToStep(const QString& stepId)
{
    if (stepId != m_context.open.meeting().stepId && !lead(event::JumpTo{stepId}))
        return false;
    m_columns->bring(Columns::Part::Step);
    return true;
}

void MeetingPage::takePathOf(const QString& path)
{
    if (!reveal(path))
        Q_EMIT preparationAsked(path);
}

//! From the secretary's plan: what the chair has in front of her stays.
void MeetingPage::takePathInView(const QString& path)
{
    if (!stepOfPath(m_context.agenda(), path).isEmpty())
        takePathOf(path);
    else
        m_view->tell(tr("Det fylls i under Förberedelser, i ordförandens fönster."));
}

//! The meeting itself knows the step.
QString MeetingPage::spotOf(const QWidget& field) const
{
    return m_step->panel() ? m_step->panel()->spotOf(field) : QString();
}

QWidget* MeetingPage::goTo(const QString& spot)
{
    return m_step->panel() ? m_step->panel()->goTo(spot) : nullptr;
}

bool MeetingPage::reveal(const QString& path)
{
    const QString stepId = stepOfPath(m_context.agenda(), path);
    if (stepId.isEmpty())
        return false;
    if (!jumpToStep(stepId))
        return true; // it is here, but not now
    if (QWidget* field = m_step->panel() ? m_step->panel()->reveal(path) : nullptr)
        jumpTo(*field);
    else
        m_step->focusFirst();
    if (m_view)
        m_view->activateWindow(); // it is there that one writes
    return true;
}

} // namespace rundbord
