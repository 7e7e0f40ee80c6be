// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/pages/unlock_page.h"
#include "ui/shell/corner.h"
#include "ui/shell/help.h"
#include "ui/shell/news_panel.h"
#include "ui/texts/error_text.h"
#include "ui/widgets/banner.h"

#include <QApplication>
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

MainWindow::MainWindow(const Services& services, const WindowSeams& seams, const WindowPlaces& places)
    : m_services(services)
    , m_seams(seams)
    , m_settings(places.settingsFile)
    , m_look(services.style, services.aid, m_actions, m_settings)
    , m_notice(new Banner(services.style))
    , m_news(new NewsPanel(services.style))
    , m_front(new FrontStack)
    , m_stack(new FrontStack)
    , m_corner(new Corner(services.style, *m_actions.lock))
    , m_printing(services.printers)
    , m_testing(services.printers)
    , m_passphraseCost(places.newStoreCost)
    , m_away({&m_printing, &m_testing}, m_unlocking)
    , m_unlocking(places.store, places.newStoreCost)
    , m_failedUnlocks(m_unlocking, places.settingsFile)
    , m_door(new UnlockPage(services, m_unlocking))
{
    build();
    connectGuards();
    connectHelp(*this, m_actions, services.asker);
    connect(&m_unlocking, &UnlockFlow::opened, this, [this] {
        if (auto store = m_unlocking.takeStore())
            begin(std::make_unique<Session>(m_services, std::move(store)));
        else
            comeBack();
        session()->noteFailedUnlocks(m_failedUnlocks.take());
        // who came by the recovery key is led to a new passphrase
        session()->setPassphraseForgotten(m_unlocking.openedWith() == KeyKind::Recovery);
        if (session()->isPassphraseForgotten()) {
            m_actions.keysPage->trigger();
            showSaving();
        }
    });
    connect(m_door, &UnlockPage::exampleAsked, this, &MainWindow::showExample);
    connect(m_news, &NewsPanel::actAsked, this, &MainWindow::actOn);
    connect(m_actions.lock, &QAction::triggered, this, &MainWindow::lock);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    m_door->enter();
    refresh();
}

//! While it goes, a workplace takes in what is typed, and the window is told so: it must still be whole.
MainWindow::~MainWindow()
{
    m_work.reset();
}

void MainWindow::build()
{
    setWindowTitle(QStringLiteral("Rundbord"));
    setMinimumSize(smallest);
    resize(usual);
    restoreGeometry(m_settings.window());
    m_actions.fill(*menuBar());
    menuBar()->setCornerWidget(m_corner);
    auto* table = new QWidget;
    auto* column = new QVBoxLayout(table);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* notice = new QHBoxLayout;
    notice->setContentsMargins(metrics::gap24, metrics::gap8, metrics::gap24, 0);
    notice->addWidget(m_notice);
    column->addLayout(notice);
    column->addWidget(m_news);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_door);
    m_front->addWidget(table);
    setCentralWidget(m_front);
}

void MainWindow::connectGuards()
{
    m_guards = std::make_unique<Guards>(m_services, m_seams, *this, *m_front, *m_notice, [this] {
        return m_work ? m_work->idlePatience() : std::chrono::minutes(0);
    });
    connect(m_actions.curtain, &QAction::triggered, &m_guards->curtain(), &Curtain::toggle);
    connect(&m_guards->curtain(), &Curtain::falling, this, [this] {
        if (m_work)
            m_work->keepPlace();
    });
    connect(&m_guards->curtain(), &Curtain::dropped, this, [this] {
        if (m_work)
            m_work->settle();
    });
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this] {
        if (m_work)
            m_work->settle(); // the session ends, and may do so without another word
    });
    connect(m_guards.get(), &Guards::lockAsked, this, &MainWindow::lock);
    connect(&m_away, &LockedAway::failureChanged, this, &MainWindow::showSaving);
    connect(&m_away, &LockedAway::gone, this, &MainWindow::forgetAll);
}

void MainWindow::unlockWith(Secret passphrase)
{
    if (m_unlocking.storeExists())
        m_unlocking.unlock(presentedKey(std::move(passphrase)));
    else if (m_unlocking.copies().empty()) // otherwise the door tells that it is lost
        m_unlocking.create(std::move(passphrase));
}

void MainWindow::showExample()
{
    if (!m_away.isEmpty())
        return m_services.asker.tell(this, tr("Exemplet får vänta"),
                                     tr("Det senaste är inte sparat än och ligger kvar i minnet."));
    if (m_work && !m_work->mayLeave())
        return;
    Result<std::unique_ptr<Session>> example = Session::example(m_services);
    if (!example)
        return m_news->tell(Banner::Tone::Plain, errorText(example.error()));
    begin(std::move(*example));
}

void MainWindow::begin(std::unique_ptr<Session> session)
{
    m_work.reset();
    m_door->leave();
    m_work = std::make_unique<Workplace>(Surroundings{m_services, m_actions, *m_stack, *m_corner->saveState(),
                                                      *m_news, m_seams.printerDialog, m_seams.screens,
                                                      m_printing, m_testing, m_passphraseCost},
                                         std::move(session));
    connect(m_work.get(), &Workplace::changed, this, &MainWindow::refresh);
    connect(m_work.get(), &Workplace::exampleAsked, this, &MainWindow::showExample);
    m_work->enter();
}

void MainWindow::lock()
{
    if (!m_work) {
        if (m_away.isEmpty())
            m_seams.system.letSleep();
        return;
    }
    m_work->stepBehind();
    m_stack->setCurrentWidget(m_door);
    const int dismissed = m_guards->curtain().giveWay();
    repaint();
    m_guards->clipboard().clear();
    m_notice->clear();
    m_away.take(std::move(m_work), dismissed);
    m_door->enter();
    refresh();
}

//! A process that begins anew has nothing in its memory of what was open. Only then may the machine sleep.
void MainWindow::forgetAll()
{
    m_settings.keepWindow(saveGeometry());
    m_seams.freshProcess.begin();
    if (!m_unlocking.storeExists())
        m_door->enter(); // it couldn't begin anew, and what was locked was the example
    m_seams.system.letSleep();
    refresh();
}

void MainWindow::comeBack()
{
    m_door->leave();
    m_work = m_away.giveBack();
    session()->noteComingBack();
    m_work->comeBack();
    if (session()->copies().giveUpRestoring())
        m_news->tell(Banner::Tone::Plain,
                     tr("Lagret är inte utbytt: det var i bruk när du låste upp. Det ni har "
                        "skrivit är kvar. Återställ kopian igen."));
}

void MainWindow::showSaving()
{
    if (m_away.failure())
        return m_news->setNews({{tr("Rundbord är låst, men det senaste är inte sparat än. Det ligger kvar i "
                                    "minnet och sparas så snart "
                                    "disken tar emot. Stäng inte av datorn."),
                                 {},
                                 true}});
    m_news->setNews(storeNews(session()));
}

void MainWindow::actOn(NewsAct act)
{
    switch (act) {
    case NewsAct::PrintNow:
        return m_actions.print->trigger();
    case NewsAct::SaveElsewhere:
        return m_work->keepElsewhere();
    case NewsAct::ChoosePassphrase:
        return m_actions.keysPage->trigger();
    case NewsAct::GiveName:
        return m_actions.safetyPage->trigger();
    case NewsAct::TakeBack:
        return m_work->takeBack();
    case NewsAct::Discard:
        return m_work->discardDamage();
    case NewsAct::ShowCopies:
        return m_actions.copiesPage->trigger();
    case NewsAct::LeaveExample:
        return lock();
    }
}

void MainWindow::refresh()
{
    showSaving();
    if (m_work)
        m_work->enableActions();
    else
        m_actions.offer(false, false, false);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow() && m_work)
        m_work->settle();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const bool mayClose = m_work ? m_work->mayQuit() : m_away.mayQuit();
    event->setAccepted(mayClose);
    if (mayClose)
        m_guards->clipboard().clear();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_services.style.setWindowWidth(width());
}

} // namespace rundbord
