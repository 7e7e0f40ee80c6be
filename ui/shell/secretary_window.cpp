// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/secretary_window.h"

#include "ui/pages/meeting_page.h"
#include "ui/pages/writing_view.h"
#include "ui/shell/action_catalog.h"
#include "ui/shell/room_window.h"
#include "ui/shell/save_state_label.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QTimer>

namespace rundbord
{

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
    connect(m_view.get(), &WritingView::closed, this, &SecretaryWindow::hide, Qt::QueuedConnection);
    place();
    page.writeIn(m_view.get());
    m_view->show();
    m_view->activateWindow();
    qApp->installEventFilter(this);
    Q_EMIT shownChanged(true);
}

void SecretaryWindow::hide()
{
    if (!m_view)
        return;
    qApp->removeEventFilter(this);
    if (m_page)
        m_page->writeIn(nullptr);
    m_view->hide();
    m_room.setScreenTaken(false);
    m_closing = std::move(m_view);
    QTimer::singleShot(0, this, [this] { m_closing.reset(); });
    m_window.activateWindow();
    Q_EMIT shownChanged(false);
}

void SecretaryWindow::place()
{
    const QPointer<QScreen> second = m_room.isShown() ? nullptr : m_screens.besides(m_window);
    m_onSecond = second;
    m_room.setScreenTaken(m_onSecond);
    if (!second)
        return;
    m_view->setGeometry(second->availableGeometry());
    m_view->setWindowState(Qt::WindowMaximized);
}

void SecretaryWindow::followScreens()
{
    if (!m_view || !m_onSecond || m_screens.besides(m_window))
        return;
    hide();
    Q_EMIT screenLost();
}

bool SecretaryWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && widget->window() == &m_window)
            QTimer::singleShot(0, this, &SecretaryWindow::giveKeysBack);
    }
    return QObject::eventFilter(watched, event);
}

//! Nothing is written in the chair's window while the meeting is in front there.
void SecretaryWindow::giveKeysBack()
{
    const bool elsewhere = QApplication::activePopupWidget() || QApplication::activeModalWidget();
    if (m_view && m_view->isVisible() && m_page && m_page->isVisible() && !elsewhere)
        m_view->activateWindow();
}

} // namespace rundbord
