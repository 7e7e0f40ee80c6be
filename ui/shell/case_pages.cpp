// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/case_pages.h"

#include "core/meeting/attendance.h"
#include "core/usecases/lead_meeting.h"
#include "ui/flows/meeting_flow.h"
#include "ui/forms/writing_aid.h"
#include "ui/pages/end_page.h"
#include "ui/pages/meeting_page.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/prepare_page.h"
#include "ui/pages/step_fields.h"
#include "ui/pages/withdrawn_page.h"
#include "ui/shell/action_catalog.h"
#include "ui/shell/moment_actions.h"
#include "ui/shell/room_window.h"
#include "ui/shell/secretary_window.h"
#include "ui/widgets/caret.h"
#include "ui/widgets/let_go.h"
#include "ui/widgets/reading_order.h"

#include <QApplication>
#include <QStackedWidget>

#include <algorithm>
#include <functional>
#include <utility>

namespace rundbord
{

namespace
{

const QString preparation = QStringLiteral("preparation");
const QString meeting = QStringLiteral("meeting");
const QString plan = QStringLiteral("plan");

QList<QWidget*> namedAlike(const QWidget& place, const QString& name)
{
    QList<QWidget*> alike;
    for (QWidget* each : inReadingOrder(place)) {
        if (each->objectName() == name)
            alike << each;
    }
    return alike;
}

} // namespace

CasePages::CasePages(const CaseContext& context, ActionCatalog& actions, PrinterDialog& dialog,
                     Screens& screens, PrintFlow& printing, QStackedWidget& stack)
    : m_context(context)
    , m_actions(actions)
    , m_dialog(dialog)
    , m_printing(printing)
    , m_stack(stack)
    , m_ended(context.open.meeting().status == MeetingStatus::Ended)
    , m_room(std::make_unique<RoomWindow>(context.style(), screens, *stack.window()))
    , m_secretary(std::make_unique<SecretaryWindow>(context, actions, screens, *m_room, *stack.window()))
    , m_moments(std::make_unique<MomentActions>(context, actions, *m_room, *m_secretary, *stack.window()))
{
    connectActions();
    connectRoom();
    connectSecretary();
    connect(&context.open, &OpenCase::changed, this, &CasePages::followEnd);
    if (WritingAid* aid = context.services.aid)
        aid->setPlan([&open = context.open]() -> const CarePlan& { return open.plan(); });
}

CasePages::~CasePages()
{
    m_printing.finishPrinting();
    m_context.edits.flush();
    if (m_context.services.aid)
        m_context.services.aid->setPlan({});
    m_secretary->hide();
    m_actions.roomView->setChecked(false);
    m_actions.simpleView->setChecked(false);
    for (QWidget* page :
         std::initializer_list<QWidget*>{m_withdrawn, m_plan, m_end, m_meeting, m_preparation})
        letGo(page);
}

void CasePages::connectActions()
{
    connect(m_actions.prepare, &QAction::triggered, this, [this] { showPreparation(); });
    connect(m_actions.meeting, &QAction::triggered, this, &CasePages::showMeeting);
    connect(m_actions.print, &QAction::triggered, this, &CasePages::showPlan);
    connect(m_actions.interrupt, &QAction::triggered, this, [this] {
        m_context.edits.flush();
        interruptMeeting(m_stack.window(), m_context.services.forms(), m_context.open, m_context.agenda());
    });
    connect(m_moments.get(), &MomentActions::consentWithdrawn, this, &CasePages::showMeeting);
    connect(m_actions.reopenMeeting, &QAction::triggered, this, [this] { reopenAt({}); });
    const auto inMeeting = [this](QAction* action, auto act) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (MeetingPage* page = meetingInFront())
                std::invoke(act, page);
        });
    };
    inMeeting(m_actions.nextStep, &MeetingPage::next);
    connect(
        m_actions.nextStep, &QAction::triggered, this,
        [this] {
            if (isEndInFront())
                Q_EMIT startAsked();
        },
        Qt::QueuedConnection);
    inMeeting(m_actions.previousStep, &MeetingPage::back);
    inMeeting(m_actions.newNeed, &MeetingPage::newNeed);
    inMeeting(m_actions.newAction, &MeetingPage::newAction);
    inMeeting(m_actions.moreSupport, &MeetingPage::toggleMore);
    inMeeting(m_actions.pause, &MeetingPage::pauseOrResume);
    inMeeting(m_actions.endMeeting, &MeetingPage::endMeeting);
    inMeeting(m_actions.extend, &MeetingPage::extend);
    inMeeting(m_actions.speakingOrder, &MeetingPage::tellSpeakingOrder);
    inMeeting(m_actions.ifItGetsWorse, [this](MeetingPage* page) {
        page->jumpToStep(stepOfPath(m_context.agenda(), QStringLiteral("crisisPlan")));
    });
    inMeeting(m_actions.openQuestions, [this](MeetingPage* page) {
        page->jumpToStep(stepOfPath(m_context.agenda(), QStringLiteral("openQuestions")));
    });
}

void CasePages::connectRoom()
{
    connect(m_actions.roomView, &QAction::triggered, this, [this](bool shown) {
        if (shown) {
            m_room->show();
            showRoom();
        } else {
            m_room->hide();
        }
    });
    connect(m_room.get(), &RoomWindow::shownChanged, m_actions.roomView, &QAction::setChecked);
    connect(m_room.get(), &RoomWindow::shownChanged, this, &CasePages::showRoom);
    connect(m_room.get(), &RoomWindow::screenLost, this, [this] {
        if (m_meeting)
            m_meeting->tellScreenLost();
    });
    connect(&m_context.open, &OpenCase::changed, this, [this] {
        if (m_meeting && m_context.open.meeting().status == MeetingStatus::Running)
            m_room->offer();
    });
}

void CasePages::connectSecretary()
{
    connect(m_actions.secretaryWindow, &QAction::triggered, this, [this](bool shown) {
        if (!shown || !m_meeting)
            return joinWindows();
        m_context.edits.flush();
        const std::optional<LastPlace> here = place();
        m_secretary->show(*m_meeting);
        goOnWriting(here);
    });
    connect(m_secretary.get(), &SecretaryWindow::shownChanged, m_actions.secretaryWindow,
            &QAction::setChecked);
    connect(m_secretary.get(), &SecretaryWindow::closed, this, &CasePages::joinWindows);
    connect(m_secretary.get(), &SecretaryWindow::screenLost, this, [this] {
        joinWindows();
        if (m_meeting)
            m_meeting->tellFieldsAreBack();
    });
    connect(&m_context.open, &OpenCase::changed, this, [this] {
        if (m_context.open.meeting().status == MeetingStatus::Ended)
            m_secretary->hide(); // nothing more is written
    });
}

//! In the field and at the letter one was at in the other window.
void CasePages::goOnWriting(const std::optional<LastPlace>& here)
{
    if (here && meetingInFront())
        goToField(*here, *m_meeting, m_meeting->writingPlace());
}

void CasePages::joinWindows()
{
    if (!m_secretary->isShown())
        return;
    m_context.edits.flush(); // a row that was just begun has no place before that
    const std::optional<LastPlace> here = place();
    m_secretary->hide();
    goOnWriting(here);
}

void CasePages::showRoom()
{
    if (m_meeting && m_room->isShown())
        m_room->setPicture(m_meeting->room());
}

void CasePages::setRoomVeiled(bool veiled)
{
    m_room->setVeiled(VeilReason::Lock, veiled);
}

void CasePages::enableActions()
{
    const OpenCase& open = m_context.open;
    m_actions.interrupt->setEnabled(meetingInFront() &&
                                    refusalsOf(open, m_context.agenda(), event::Interrupt{}).empty());
    if (open.meeting().status == MeetingStatus::Ended)
        m_actions.secretaryWindow->setEnabled(false);
    m_actions.reopenMeeting->setEnabled(refusalsOf(open, m_context.agenda(), event::Continue{}).empty() &&
                                        open.meeting().status == MeetingStatus::Ended);
    if (isEndInFront()) {
        m_actions.nextStep->setEnabled(true);
        m_actions.roomView->setEnabled(m_room->isShown()); // away with it, if it still hangs there
    }
    m_moments->enable(meetingInFront());
    if (isWithdrawn(open.plan().consent))
        m_actions.exportCase->setEnabled(false);
    m_actions.undo->setEnabled(open.canUndo() && !isWithdrawn(open.plan().consent));
    m_actions.redo->setEnabled(open.canRedo() && !isWithdrawn(open.plan().consent));
}

bool CasePages::showWithdrawn()
{
    if (!isWithdrawn(m_context.plan().consent))
        return false;
    if (!m_withdrawn) {
        m_withdrawn = new WithdrawnPage(m_context, m_printing);
        connect(m_withdrawn, &StorePage::doneAsked, this, &CasePages::startAsked, Qt::QueuedConnection);
    }
    bring(m_withdrawn);
    return true;
}

void CasePages::showPreparation(const QString& path)
{
    if (showWithdrawn())
        return;
    if (!m_preparation) {
        m_preparation = new PreparePage(m_context);
        m_preparation->setObjectName(preparation);
        connect(m_preparation, &PreparePage::meetingAsked, this, &CasePages::showMeeting);
        connect(m_preparation, &PreparePage::startAsked, this, &CasePages::startAsked, Qt::QueuedConnection);
    }
    bring(m_preparation);
    if (!path.isEmpty())
        m_preparation->reveal(path);
}

bool CasePages::showEnd()
{
    if (m_context.open.meeting().status != MeetingStatus::Ended)
        return false;
    if (!m_end) {
        m_end = new EndPage(m_context);
        m_end->setObjectName(meeting); // one comes back to it as to the meeting
        connect(m_end, &EndPage::startAsked, this, &CasePages::startAsked, Qt::QueuedConnection);
        connect(m_end, &EndPage::planAsked, this, &CasePages::showPlan);
        connect(m_end, &EndPage::stepsAsked, this, &CasePages::showSteps);
        connect(m_end, &EndPage::reopeningAsked, this, &CasePages::reopenAt);
    }
    bring(m_end);
    return true;
}

bool CasePages::isEndInFront() const
{
    return m_end && m_stack.currentWidget() == m_end;
}

//! A withdrawn consent ends the meeting too, and has its own way.
void CasePages::followEnd()
{
    const bool ended = m_context.open.meeting().status == MeetingStatus::Ended;
    if (std::exchange(m_ended, ended) == ended || isWithdrawn(m_context.plan().consent))
        return;
    if (meetingInFront() || isEndInFront())
        showMeeting();
}

void CasePages::reopenAt(const QString& path)
{
    reopenMeeting(m_stack.window(), m_context.services.asker, m_context.open, m_context.agenda());
    if (!path.isEmpty() && m_context.open.meeting().status != MeetingStatus::Ended)
        goToField(path);
}

void CasePages::goToField(const QString& path)
{
    showSteps();
    if (!m_meeting->reveal(path))
        showPreparation(path);
}

void CasePages::showMeeting()
{
    if (!showWithdrawn() && !showEnd())
        showSteps();
}

void CasePages::showSteps()
{
    if (!m_meeting) {
        m_meeting = new MeetingPage(m_context, m_actions.pauseMenu());
        m_meeting->setObjectName(meeting);
        m_meeting->showRoundTable(m_actions.roundTable->isChecked());
        connect(m_actions.roundTable, &QAction::toggled, m_meeting, &MeetingPage::showRoundTable);
        connect(m_actions.simpleView, &QAction::toggled, m_meeting, &MeetingPage::setSimple);
        m_actions.simpleView->setChecked(leadsHerself(m_context.plan()));
        connect(m_meeting, &MeetingPage::roomChanged, this, &CasePages::showRoom);
        connect(m_meeting, &MeetingPage::printAsked, this, &CasePages::showPlan);
        connect(m_meeting, &MeetingPage::preparationAsked, this, &CasePages::showPreparation);
        connect(m_meeting, &MeetingPage::startAsked, this, &CasePages::startAsked, Qt::QueuedConnection);
        connect(m_meeting, &MeetingPage::endPageAsked, this, &CasePages::showMeeting);
    }
    bring(m_meeting);
}

void CasePages::showPlan()
{
    if (showWithdrawn())
        return;
    if (!m_plan) {
        m_plan = new PlanPage(m_context, m_dialog, m_printing);
        m_plan->setObjectName(plan);
        connect(m_plan, &PlanPage::meetingAsked, this, &CasePages::showMeeting);
        connect(m_plan, &PlanPage::pathAsked, this, [this](const QString& path) {
            const bool locked = m_context.open.meeting().status == MeetingStatus::Ended;
            locked ? reopenAt(path) : goToField(path);
        });
    }
    bring(m_plan);
}

MeetingPage* CasePages::meetingInFront() const
{
    return m_meeting && m_stack.currentWidget() == m_meeting ? m_meeting.data() : nullptr;
}

std::optional<LastPlace> CasePages::place() const
{
    const auto* page = qobject_cast<Page*>(m_stack.currentWidget());
    if (!page || (page != m_preparation && page != m_meeting && page != m_end && page != m_plan))
        return std::nullopt;
    const QWidget& place = page == m_meeting ? m_meeting->writingPlace() : static_cast<const QWidget&>(*page);
    QWidget* field = place.window()->focusWidget();
    if (!field || !place.isAncestorOf(field))
        return std::nullopt;
    const Caret caret = caretOf(*field);
    const auto which =
        static_cast<int>(std::max<qsizetype>(0, namedAlike(place, field->objectName()).indexOf(field)));
    return LastPlace{{},    page->objectName(), page->spotOf(*field), field->objectName(),
                     which, caret.position,     caret.anchor,         m_actions.simpleView->isChecked()};
}

void CasePages::goTo(const LastPlace& place)
{
    if (place.page == preparation)
        showPreparation();
    else if (place.page == plan)
        showPlan();
    else
        showMeeting();
    auto* page = qobject_cast<Page*>(m_stack.currentWidget());
    if (page == m_meeting)
        m_actions.simpleView->setChecked(place.simple);
    goToField(place, *page, page == m_meeting ? m_meeting->writingPlace() : *page);
}

void CasePages::goToField(const LastPlace& place, Page& page, const QWidget& among)
{
    QWidget* field = page.goTo(place.spot);
    if (!field)
        field = namedAlike(among, place.field).value(place.which);
    if (!field)
        return;
    field->setFocus(Qt::OtherFocusReason);
    setCaret(field->focusProxy() ? *field->focusProxy() : *field, {place.caret, place.anchor});
}

void CasePages::bring(Page* page)
{
    if (m_stack.currentWidget() != page) {
        leaveFront(m_stack);
        if (m_stack.indexOf(page) < 0)
            m_stack.addWidget(page);
        m_stack.setCurrentWidget(page);
    }
    page->enter();
    Q_EMIT pageChanged();
}

void leaveFront(const QStackedWidget& stack)
{
    if (auto* page = qobject_cast<Page*>(stack.currentWidget()))
        page->leave();
}

} // namespace rundbord
