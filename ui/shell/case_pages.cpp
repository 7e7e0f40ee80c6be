// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/case_pages.h"

#include "ui/pages/meeting_page.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/prepare_page.h"
#include "ui/widgets/let_go.h"

#include <QStackedWidget>

namespace rundbord
{

CasePages::CasePages(const CaseContext& context, PrinterDialog& dialog, PrintFlow& printing, QMenu* pauseMenu,
                     QStackedWidget& stack)
    : m_context(context)
    , m_dialog(dialog)
    , m_printing(printing)
    , m_pauseMenu(pauseMenu)
    , m_stack(stack)
{
}

CasePages::~CasePages()
{
    m_printing.finishPrinting();
    m_context.edits.flush();
    for (QWidget* page : std::initializer_list<QWidget*>{m_plan, m_meeting, m_preparation})
        letGo(page);
}

void CasePages::showPreparation(const QString& path)
{
    if (!m_preparation) {
        m_preparation = new PreparePage(m_context);
        connect(m_preparation, &PreparePage::meetingAsked, this, &CasePages::showMeeting);
        connect(m_preparation, &PreparePage::startAsked, this, &CasePages::startAsked, Qt::QueuedConnection);
    }
    bring(m_preparation);
    if (!path.isEmpty())
        m_preparation->reveal(path);
}

void CasePages::showMeeting()
{
    if (!m_meeting) {
        m_meeting = new MeetingPage(m_context, m_pauseMenu);
        connect(m_meeting, &MeetingPage::printAsked, this, &CasePages::showPlan);
        connect(m_meeting, &MeetingPage::preparationAsked, this, &CasePages::showPreparation);
        connect(m_meeting, &MeetingPage::startAsked, this, &CasePages::startAsked, Qt::QueuedConnection);
    }
    bring(m_meeting);
}

void CasePages::showPlan()
{
    if (!m_plan) {
        m_plan = new PlanPage(m_context, m_dialog, m_printing);
        connect(m_plan, &PlanPage::meetingAsked, this, &CasePages::showMeeting);
        connect(m_plan, &PlanPage::pathAsked, this, [this](const QString& path) {
            showMeeting();
            if (!m_meeting->reveal(path))
                showPreparation(path);
        });
    }
    bring(m_plan);
}

MeetingPage* CasePages::meetingInFront() const
{
    return m_meeting && m_stack.currentWidget() == m_meeting ? m_meeting.data() : nullptr;
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
