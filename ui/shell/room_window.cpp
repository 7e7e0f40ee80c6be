// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/room_window.h"

#include <QApplication>
#include <QScreen>

#include <utility>

namespace rundbord
{

RoomWindow::RoomWindow(const Style& style, Screens& screens, QWidget& window)
    : m_screens(screens)
    , m_window(window)
    , m_view(std::make_unique<RoomView>(style))
{
    connect(&screens, &Screens::changed, this, &RoomWindow::followScreens);
    connect(m_view.get(), &RoomView::closed, this, [this] {
        m_putAway = true;
        m_lost = false;
        Q_EMIT shownChanged(false);
    });
}

RoomWindow::~RoomWindow() = default;

void RoomWindow::show()
{
    m_putAway = false;
    m_lost = false;
    place();
    Q_EMIT shownChanged(true);
}

void RoomWindow::hide()
{
    m_putAway = true;
    m_lost = false;
    m_view->hide();
    Q_EMIT shownChanged(false);
}

void RoomWindow::offer()
{
    if (!m_putAway && !isShown() && second())
        show();
}

QPointer<QScreen> RoomWindow::second() const
{
    return m_screenTaken ? nullptr : m_screens.besides(m_window);
}

void RoomWindow::place()
{
    const QPointer<QScreen> screen = second();
    m_onSecond = screen;
    if (screen) {
        m_view->setGeometry(screen->geometry());
        m_view->setWindowState(Qt::WindowFullScreen);
    } else {
        m_view->setWindowState(Qt::WindowNoState);
    }
    // it is in another window that one writes, and goes on writing
    QWidget* writing = QApplication::activeWindow();
    m_view->show(); // not showFullScreen(), which would take the focus along
    (writing ? writing : &m_window)->activateWindow();
}

void RoomWindow::followScreens()
{
    const bool there = second();
    if (isShown() && m_onSecond && !there) {
        m_view->hide();
        m_lost = true;
        Q_EMIT shownChanged(false);
        Q_EMIT screenLost();
    } else if (there && (m_lost || (isShown() && !m_onSecond))) {
        show();
    }
}

} // namespace rundbord
