// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workplace.h"

#include "ui/flows/case_file_flow.h"
#include "ui/pages/printer_test_page.h"
#include "ui/pages/start_page.h"
#include "ui/shell/keys_offer.h"
#include "ui/shell/log_offers.h"
#include "ui/shell/news_panel.h"
#include "ui/shell/save_state_label.h"
#include "ui/texts/error_text.h"
#include "ui/widgets/let_go.h"

#include <chrono>
#include <utility>

namespace rundbord
{

Workplace::Workplace(const Surroundings& surroundings, std::unique_ptr<Session> session)
    : m_services(surroundings.services)
    , m_around(surroundings)
    , m_session(std::move(session))
    , m_keepingElsewhere(*m_session, m_services, surroundings.news)
    , m_storePages(std::make_unique<StorePages>(surroundings.stack))
    , m_care(m_services, surroundings.actions, surroundings.testing, *m_session, *m_storePages)
{
    connect(&m_keepingElsewhere, &KeepingElsewhere::newsChanged, this, &Workplace::changed);
    connect(&m_keepingElsewhere, &KeepingElsewhere::caseFileAsked, surroundings.actions.exportCase,
            &QAction::trigger);
    connect(&m_session->writer(), &Writer::failed, this, &Workplace::changed);
    connect(&m_session->writer(), &Writer::recovered, &surroundings.news, &NewsPanel::tellSavingAgain);
    offerPages();
    makeStart();
    connectActions();
}

Workplace::~Workplace()
{
    m_around.saveState.follow(nullptr, nullptr);
    m_keeper.reset();
    m_pages.reset();
    m_storePages.reset();
    letGo(m_start);
}

void Workplace::offerPages()
{
    connect(m_storePages.get(), &StorePages::pageChanged, this, [this] {
        m_session->readSafety();
        Q_EMIT changed();
    });
    connect(&m_care, &StoreCare::newsChanged, this, &Workplace::changed);
    connect(&m_care, &StoreCare::lockAsked, m_around.actions.lock, &QAction::trigger);
    offerLogPages(*m_storePages, m_around.actions, m_services, *m_session);
    connect(m_storePages.get(), &StorePages::newsChanged, this, &Workplace::changed);
    offerKeysPage(*m_storePages, m_around.actions, m_services, *m_session, m_around.testing,
                  m_around.passphraseCost);
    m_storePages->offer(*m_around.actions.printerTest,
                        [this] { return new PrinterTestPage(m_services, m_around.testing); });
}

void Workplace::makeStart()
{
    m_start = new StartPage(m_services, m_session->book());
    m_around.stack.addWidget(m_start);
    connect(m_start, &StartPage::newCaseAsked, this, &Workplace::makeCase, Qt::QueuedConnection);
    connect(m_start, &StartPage::exampleAsked, this, &Workplace::exampleAsked, Qt::QueuedConnection);
    connect(
        m_start, &StartPage::shredAsked, this,
        [this](const CaseEntry& entry) { m_care.shred(window(), entry); }, Qt::QueuedConnection);
    connect(m_start, &StartPage::meetingAsked, this, [this](CaseId id) {
        if (open(id))
            m_pages->showMeeting();
    });
    connect(m_start, &StartPage::preparationAsked, this, [this](CaseId id) {
        if (open(id))
            m_pages->showPreparation();
    });
}

void Workplace::connectActions()
{
    const ActionCatalog& actions = m_around.actions;
    connect(actions.newCase, &QAction::triggered, this, &Workplace::makeCase);
    connect(actions.importCase, &QAction::triggered, this, &Workplace::bringIn);
    connect(actions.exportCase, &QAction::triggered, this, &Workplace::takeOut);
    connect(actions.cases, &QAction::triggered, this, &Workplace::showStart);
    connect(actions.undo, &QAction::triggered, this, [this] { stepBack(&OpenCase::undo); });
    connect(actions.redo, &QAction::triggered, this, [this] { stepBack(&OpenCase::redo); });
}

void Workplace::enter()
{
    const std::optional<LastPlace> last = m_session->place();
    showStart();
    if (last && open(CaseId(QUuid::fromString(last->caseId))))
        m_pages->goTo(*last);
}

void Workplace::showStart()
{
    if (!mayLeave())
        return;
    leaveCase();
    m_around.stack.setCurrentWidget(m_start);
    m_start->enter();
    Q_EMIT changed();
}

bool Workplace::open(CaseId id)
{
    if (!mayLeave())
        return false;
    leaveCase();
    if (const Result<void> opened = m_session->open(id); !opened) {
        showStart();
        m_start->say(errorText(opened.error()));
        return false;
    }
    OpenCase* openCase = m_session->openCase();
    const CaseContext context{m_services, *openCase, m_session->edits()};
    m_pages = std::make_unique<CasePages>(context, m_around.actions, m_around.printerDialog, m_around.screens,
                                          m_around.printing, m_around.stack);
    connect(m_pages.get(), &CasePages::startAsked, this, &Workplace::showStart);
    connect(m_pages.get(), &CasePages::pageChanged, this, &Workplace::changed);
    connect(openCase, &OpenCase::changed, this, &Workplace::changed);
    connect(openCase, &OpenCase::saveStateChanged, this, &Workplace::changed);
    followCase();
    Q_EMIT changed();
    return true;
}

void Workplace::followCase()
{
    m_around.saveState.follow(m_session->openCase(), &m_session->edits());
    m_keeper = std::make_unique<PlaceKeeper>(*m_session, *m_pages);
}

void Workplace::leaveCase()
{
    m_storePages->leave();
    if (!m_pages)
        return;
    leaveFront(m_around.stack);
    m_around.saveState.follow(nullptr, nullptr);
    m_keeper->forget();
    m_keeper.reset();
    m_pages.reset();
    m_session->closeCase();
}

void Workplace::makeCase()
{
    if (!mayLeave())
        return;
    const Result<CaseId> made = m_session->book().create(newCasePlan());
    if (!made)
        return m_around.news.tell(Banner::Tone::Error, errorText(made.error()));
    if (open(*made))
        m_pages->showPreparation();
}

void Workplace::bringIn()
{
    CaseFileFlow flow(m_services.asker, m_services.files, m_services.clock);
    if (!mayLeave())
        return;
    if (const auto id = flow.bringIn(window(), m_session->book()); id && open(*id))
        m_pages->showPreparation();
}

void Workplace::takeOut()
{
    leaveFront(m_around.stack);
    CaseFileFlow(m_services.asker, m_services.files, m_services.clock)
        .takeOut(window(), *m_session->openCase());
}

void Workplace::stepBack(Result<ChangeSet> (OpenCase::*step)())
{
    if (!m_pages)
        return;
    m_session->edits().flush();
    if (const Result<ChangeSet> stepped = (m_session->openCase()->*step)(); !stepped)
        m_session->edits().refuse(stepped.error());
}

void Workplace::settle()
{
    m_session->edits().flush();
    if (m_session->openCase())
        m_session->openCase()->settle();
}

void Workplace::keepPlace()
{
    if (m_keeper)
        m_keeper->keep(Durability::Draft);
}

void Workplace::stepBehind()
{
    m_behind = m_around.stack.currentWidget();
    if (m_pages)
        m_pages->setRoomVeiled(true);
    if (m_keeper)
        m_keeper->keep(Durability::Act);
    m_keeper.reset();
    if (m_pages)
        m_pages->joinWindows();
    settle();
    m_around.saveState.follow(nullptr, nullptr);
}

void Workplace::comeBack()
{
    if (m_behind)
        m_around.stack.setCurrentWidget(m_behind);
    if (m_pages) {
        m_pages->setRoomVeiled(false);
        const std::optional<LastPlace> last = m_session->place();
        followCase();
        if (last)
            m_pages->goTo(*last);
    }
    Q_EMIT changed();
}

bool Workplace::mayLeave()
{
    if (m_session->makeSafe())
        return true;
    return m_services.asker.ask(window(), tr("Det senaste är inte sparat än"),
                                tr("Det finns kvar så länge Rundbord är öppet och ärendet är framme."),
                                {tr("Stanna här"), tr("Lämna ändå")}) == 1;
}

bool Workplace::mayQuit()
{
    leaveFront(m_around.stack);
    if (m_keeper)
        m_keeper->forget();
    return mayLeave();
}

void Workplace::enableActions()
{
    m_around.actions.offer(true, m_pages != nullptr, m_pages && m_pages->meetingInFront());
    // nobody comes back to the example
    for (QAction* action : {m_around.actions.keysPage, m_around.actions.copiesPage})
        action->setEnabled(!m_session->isExample());
    if (m_pages)
        m_pages->enableActions();
}

std::chrono::minutes Workplace::idlePatience() const
{
    const OpenCase* open = m_session->openCase();
    const bool meeting = open && open->meeting().status == MeetingStatus::Running;
    const SafetySettings& chosen = m_session->safety();
    return std::chrono::minutes(meeting ? chosen.meetingIdleMinutes : chosen.idleMinutes);
}

} // namespace rundbord
