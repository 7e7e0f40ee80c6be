// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/flows/case_file_flow.h"
#include "ui/pages/printer_test_page.h"
#include "ui/pages/start_page.h"
#include "ui/pages/unlock_page.h"
#include "ui/shell/corner.h"
#include "ui/shell/help.h"
#include "ui/shell/log_offers.h"
#include "ui/shell/news_panel.h"
#include "ui/shell/save_state_label.h"
#include "ui/texts/error_text.h"
#include "ui/widgets/let_go.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>

namespace rundbord
{

namespace
{

constexpr QSize smallest{1024, 700};
constexpr QSize usual{1366, 768};

} // namespace

MainWindow::MainWindow(const Services& services, PrinterDialog& printerDialog, const WindowPlaces& places)
    : m_services(services)
    , m_printerDialog(printerDialog)
    , m_look(services.style, m_actions, Settings(places.settingsFile))
    , m_unlocking(places.store, places.newStoreCost)
    , m_failedUnlocks(m_unlocking, places.settingsFile)
    , m_printing(services.printers)
    , m_testing(services.printers)
    , m_news(new NewsPanel(services.style))
    , m_stack(new QStackedWidget)
    , m_corner(new Corner(services.style, *m_actions.lock))
    , m_door(new UnlockPage(services, m_unlocking))
{
    build();
    connectFile();
    connectHelp(*this, m_actions, services.asker);
    connect(&m_unlocking, &UnlockFlow::opened, this, [this] {
        begin(std::make_unique<Session>(m_services, m_unlocking.takeStore()));
        m_session->noteFailedUnlocks(m_failedUnlocks.take());
    });
    connect(m_door, &UnlockPage::exampleAsked, this, &MainWindow::showExample);
    connect(m_news, &NewsPanel::actAsked, this, &MainWindow::actOn);
    m_door->enter();
    enableActions();
}

void MainWindow::build()
{
    setWindowTitle(QStringLiteral("Rundbord"));
    setMinimumSize(smallest);
    resize(usual);
    m_actions.fill(*menuBar());
    menuBar()->setCornerWidget(m_corner);
    auto* table = new QWidget;
    auto* column = new QVBoxLayout(table);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_news);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_door);
    setCentralWidget(table);
}

void MainWindow::connectFile()
{
    connect(m_actions.newCase, &QAction::triggered, this, &MainWindow::makeCase);
    connect(m_actions.importCase, &QAction::triggered, this, [this] {
        CaseFileFlow flow(m_services.asker, m_services.files, m_services.clock);
        if (!mayLeave())
            return;
        if (const auto id = flow.bringIn(this, m_session->book()); id && open(*id))
            m_pages->showPreparation();
    });
    connect(m_actions.exportCase, &QAction::triggered, this, [this] {
        leaveFront(*m_stack);
        CaseFileFlow(m_services.asker, m_services.files, m_services.clock)
            .takeOut(this, *m_session->openCase());
    });
    connect(m_actions.cases, &QAction::triggered, this, &MainWindow::showStart);
    connect(m_actions.lock, &QAction::triggered, this, &MainWindow::lock);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.undo, &QAction::triggered, this, [this] { stepBack(&OpenCase::undo); });
    connect(m_actions.redo, &QAction::triggered, this, [this] { stepBack(&OpenCase::redo); });
}

void MainWindow::unlockWith(Secret passphrase)
{
    if (m_unlocking.storeExists())
        m_unlocking.unlock(std::move(passphrase));
    else
        m_unlocking.create(std::move(passphrase));
}

void MainWindow::showExample()
{
    if (!mayLeave())
        return;
    Result<std::unique_ptr<Session>> example = Session::example(m_services);
    if (!example)
        return m_news->tell(Banner::Tone::Plain, errorText(example.error()));
    begin(std::move(*example));
}

void MainWindow::begin(std::unique_ptr<Session> session)
{
    leaveCase();
    m_storePages.reset();
    m_door->leave();
    letGo(std::exchange(m_start, nullptr));
    m_session = std::move(session);
    m_storePages = std::make_unique<StorePages>(*m_stack);
    connect(m_storePages.get(), &StorePages::pageChanged, this, &MainWindow::enableActions);
    connect(m_storePages.get(), &StorePages::pageChanged, this, &MainWindow::showSaving);
    m_storePages->offer(*m_actions.printerTest,
                        [this] { return new PrinterTestPage(m_services, m_testing); });
    m_keepingElsewhere = std::make_unique<KeepingElsewhere>(*m_session, m_services, *m_news);
    connect(m_keepingElsewhere.get(), &KeepingElsewhere::newsChanged, this, &MainWindow::showSaving);
    connect(m_keepingElsewhere.get(), &KeepingElsewhere::caseFileAsked, m_actions.exportCase,
            &QAction::trigger);
    connect(&m_session->writer(), &Writer::failed, this, &MainWindow::showSaving);
    connect(&m_session->writer(), &Writer::recovered, m_news, &NewsPanel::tellSavingAgain);
    offerLogPages(*m_storePages, m_actions, m_services, *m_session);
    m_start = new StartPage(m_services, m_session->book());
    m_stack->addWidget(m_start);
    connect(m_start, &StartPage::newCaseAsked, this, &MainWindow::makeCase, Qt::QueuedConnection);
    connect(m_start, &StartPage::exampleAsked, this, &MainWindow::showExample, Qt::QueuedConnection);
    connect(m_start, &StartPage::meetingAsked, this, [this](CaseId id) {
        if (open(id))
            m_pages->showMeeting();
    });
    connect(m_start, &StartPage::preparationAsked, this, [this](CaseId id) {
        if (open(id))
            m_pages->showPreparation();
    });
    showStart();
}

void MainWindow::lock()
{
    if (!m_session || !mayLeave())
        return;
    leaveCase();
    m_storePages.reset();
    letGo(std::exchange(m_start, nullptr));
    m_keepingElsewhere.reset();
    m_session.reset();
    m_stack->setCurrentWidget(m_door);
    m_door->enter();
    showSaving();
    enableActions();
}

void MainWindow::showStart()
{
    if (!mayLeave())
        return;
    leaveCase();
    m_stack->setCurrentWidget(m_start);
    m_start->enter();
    showSaving();
    enableActions();
}

bool MainWindow::open(CaseId id)
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
    m_pages = std::make_unique<CasePages>(context, m_actions, m_printerDialog, m_printing, *m_stack);
    connect(m_pages.get(), &CasePages::startAsked, this, &MainWindow::showStart);
    connect(m_pages.get(), &CasePages::pageChanged, this, &MainWindow::enableActions);
    connect(openCase, &OpenCase::changed, this, &MainWindow::enableActions);
    connect(openCase, &OpenCase::saveStateChanged, this, &MainWindow::showSaving);
    m_corner->saveState()->follow(openCase, &m_session->edits());
    showSaving();
    return true;
}

void MainWindow::leaveCase()
{
    if (m_storePages)
        m_storePages->leave();
    if (!m_pages)
        return;
    leaveFront(*m_stack);
    m_corner->saveState()->follow(nullptr, nullptr);
    m_pages.reset();
    m_session->closeCase();
}

void MainWindow::makeCase()
{
    if (!mayLeave())
        return;
    const Result<CaseId> made = m_session->book().create(newCasePlan());
    if (!made)
        return m_news->tell(Banner::Tone::Error, errorText(made.error()));
    if (open(*made))
        m_pages->showPreparation();
}

void MainWindow::stepBack(Result<ChangeSet> (OpenCase::*step)())
{
    if (!m_pages)
        return;
    m_session->edits().flush();
    if (const Result<ChangeSet> stepped = (m_session->openCase()->*step)(); !stepped)
        m_session->edits().refuse(stepped.error());
}

bool MainWindow::mayLeave()
{
    if (!m_session || m_session->makeSafe())
        return true;
    return m_services.asker.ask(this, tr("Det senaste är inte sparat än"),
                                tr("Det finns kvar så länge Rundbord är öppet och ärendet är framme."),
                                {tr("Stanna här"), tr("Lämna ändå")}) == 1;
}

void MainWindow::showSaving()
{
    m_news->setNews(storeNews(m_session.get()));
}

void MainWindow::actOn(NewsAct act)
{
    switch (act) {
    case NewsAct::PrintNow:
        return m_actions.print->trigger();
    case NewsAct::SaveElsewhere:
        return m_keepingElsewhere->begin(this);
    case NewsAct::GiveName:
        return m_actions.safetyPage->trigger();
    case NewsAct::LeaveExample:
        return lock();
    }
}

void MainWindow::enableActions()
{
    m_actions.offer(m_session != nullptr, m_pages != nullptr, m_pages && m_pages->meetingInFront());
    if (m_pages)
        m_pages->enableActions();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || isActiveWindow() || !m_pages)
        return;
    m_session->edits().flush();
    m_session->openCase()->settle();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    leaveFront(*m_stack);
    event->setAccepted(mayLeave());
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_services.style.setWindowWidth(width());
}

} // namespace rundbord
