// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/secretary_window.h"

#include "ui/pages/meeting_page.h"
#include "ui/pages/writing_view.h"
#include "ui/shell/action_catalog.h"
#include "ui/shell/room_window.h"
#include "ui/shell/save_state_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QTimer>

#include <chrono>
#include <utility>

namespace rundbord
{

namespace
{

constexpr std::chrono::milliseconds stillWriting{1000};

} // namespace

SecretaryWindow::SecretaryWindow(const CaseContext& context, ActionCatalog& actions, Screens& screens,
                                 RoomWindow& room, QWidget& window)
    : m_context(context)
    , m_actions(actions)
    , m_screens(screens)
    , m_room(room)
    , m_window(window)
{
    connect(&screens, &Screens::changed, this, &SecretaryWindow::followScreens);
}

SecretaryWindow::~SecretaryWindow() = default;

void SecretaryWindow::show(MeetingPage& page)
{
    if (m_view)
        return;
    m_page = &page;
    m_view = std::make_unique<WritingView>(m_context);
    auto* saved = new SaveStateLabel(m_context.style());
    m_view->corner()->addWidget(saved, 0, Qt::AlignTop);
    saved->follow(&m_context.open, &m_context.edits);
    m_view->addActions(m_actions.findChildren<QAction*>()); // the same keys in both
    connect(m_view.get(), &WritingView::closed, this, &SecretaryWindow::closed, Qt::QueuedConnection);
    place();
    page.writeIn(m_view.get());
    m_view->show();
    m_view->activateWindow();
    qApp->installEventFilter(this);
    Q_EMIT shownChanged(true);
}

void SecretaryWindow::hide()
{
    m_closing = std::move(m_view); // bringing the fields home may ask for it again
    if (!m_closing)
        return;
    qApp->removeEventFilter(this);
    if (m_page)
        m_page->writeIn(nullptr);
    m_closing->hide();
    m_room.setScreenTaken(false);
    m_window.activateWindow();
    QTimer::singleShot(0, this, [this] { m_closing.reset(); });
    Q_EMIT shownChanged(false);
}

void SecretaryWindow::setVeiled(VeilReason reason, bool veiled)
{
    if (m_view)
        m_view->setVeiled(reason, veiled);
}

void SecretaryWindow::place()
{
    const QPointer<QScreen> second = m_room.isPutAway() ? m_screens.besides(m_window) : nullptr;
    m_onSecond = second;
    m_room.setScreenTaken(m_onSecond);
    if (!second)
        return;
    m_view->setGeometry(second->availableGeometry());
    m_view->setWindowState(Qt::WindowMaximized);
}

void SecretaryWindow::followScreens()
{
    if (m_view && m_onSecond && !m_screens.besides(m_window))
        Q_EMIT screenLost();
}

bool SecretaryWindow::eventFilter(QObject* watched, QEvent* event)
{
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || !m_view)
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonRelease:
        if (widget->window() == &m_window)
            QTimer::singleShot(0, this, &SecretaryWindow::giveKeysBack);
        break;
    case QEvent::Hide: // a menu or a dialog has been answered
        if (widget->isWindow() && widget != m_view.get())
            QTimer::singleShot(0, this, &SecretaryWindow::giveKeysBack);
        break;
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent*>(event)->text().trimmed().isEmpty() && widget->window() == m_view.get())
            break;
        if (widget->window() == m_view.get())
            m_letter.start();
        else
            return isStray(*widget);
        break;
    default:
        break;
    }
    return false;
}

bool SecretaryWindow::isStray(const QWidget& widget)
{
    const bool asked = widget.window() == QApplication::activePopupWidget() ||
                       widget.window() == QApplication::activeModalWidget();
    if (!asked || !m_letter.isValid() || m_letter.hasExpired(stillWriting.count()))
        return false;
    m_letter.start();
    return true;
}

bool SecretaryWindow::coversChair() const
{
    return !m_onSecond && m_view->frameGeometry().intersects(m_window.frameGeometry());
}

//! The chair may use keys in the other window too, but not by having pressed something there.
void SecretaryWindow::giveKeysBack()
{
    const bool elsewhere = QApplication::activePopupWidget() || QApplication::activeModalWidget();
    if (m_view && m_view->isVisible() && m_page && m_page->isVisible() && !elsewhere && !coversChair())
        m_view->activateWindow();
}

} // namespace rundbord
