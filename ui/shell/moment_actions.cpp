// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/moment_actions.h"

#include "core/usecases/lead_meeting.h"
#include "core/usecases/leave_meeting.h"
#include "ui/flows/meeting_flow.h"
#include "ui/shell/action_catalog.h"
#include "ui/shell/room_window.h"
#include "ui/shell/secretary_window.h"

namespace rundbord
{

MomentActions::MomentActions(const CaseContext& context, ActionCatalog& actions, RoomWindow& room,
                             SecretaryWindow& secretary, QWidget& window)
    : m_context(context)
    , m_actions(actions)
    , m_room(room)
    , m_secretary(secretary)
    , m_window(window)
{
    connect(actions.personLeaves, &QAction::triggered, this, &MomentActions::personLeaves);
    connect(actions.helpAtHand, &QAction::triggered, this, &MomentActions::help);
    connect(actions.withdrawConsent, &QAction::triggered, this, &MomentActions::withdraw);
    connect(actions.guest, &QAction::triggered, this, [this] { whenGuestComes(moment()); });
}

//! What is half typed is taken in first, so that all of it is kept whatever comes.
MomentContext MomentActions::moment()
{
    m_context.edits.flush();
    return {&m_window, m_context.services.forms(), m_context.open, m_context.agenda(),
            m_context.promptFacts()};
}

void MomentActions::enable(bool inMeeting)
{
    const OpenCase& open = m_context.open;
    const bool goesOn = inMeeting && (open.meeting().status == MeetingStatus::Running ||
                                      open.meeting().status == MeetingStatus::Paused);
    const QString name = calledName(open.plan().person);
    m_actions.personLeaves->setEnabled(goesOn);
    m_actions.personLeaves->setText(isOut(open.plan().summary) ? tr("%1 är &tillbaka").arg(name)
                                                               : tr("%1 behöver &gå ut…").arg(name));
    m_actions.guest->setEnabled(inMeeting && open.meeting().status != MeetingStatus::Ended);
    m_actions.helpAtHand->setEnabled(inMeeting && !m_context.agenda().help.empty());
    m_actions.extend->setEnabled(goesOn);
    m_actions.withdrawConsent->setEnabled(!isWithdrawn(open.plan().consent));
}

void MomentActions::personLeaves()
{
    const MomentContext now = moment();
    if (isOut(now.open.plan().summary))
        (void)comeBack(now.open, now.agenda); // offered only then
    else
        whenPersonLeaves(now);
}

QAction* MomentActions::actionOf(MomentAct act) const
{
    switch (act) {
    case MomentAct::PersonLeaves:
        return m_actions.personLeaves;
    case MomentAct::ReceiveGuest:
        return m_actions.guest;
    case MomentAct::WithdrawConsent:
        return m_actions.withdrawConsent;
    case MomentAct::Interrupt:
        return m_actions.interrupt;
    case MomentAct::None:
        break;
    }
    return nullptr;
}

void MomentActions::help()
{
    const bool out = isOut(m_context.plan().summary);
    const auto isPossible = [this, out](MomentAct act) {
        return actionOf(act)->isEnabled() && !(out && act == MomentAct::PersonLeaves);
    };
    if (QAction* chosen = actionOf(showHelpAtHand(moment(), isPossible)))
        chosen->trigger();
}

//! From the moment it is spoken of, nothing more is shown on any other screen.
void MomentActions::withdraw()
{
    m_room.setVeiled(VeilReason::Consent, true);
    m_secretary.setVeiled(VeilReason::Consent, true);
    const bool withdrawn = whenConsentIsWithdrawn(moment());
    if (withdrawn)
        m_room.hide();
    m_window.activateWindow(); // nothing is to be seen in any other
    m_room.setVeiled(VeilReason::Consent, false);
    m_secretary.setVeiled(VeilReason::Consent, false);
    if (withdrawn)
        Q_EMIT consentWithdrawn();
}

} // namespace rundbord
