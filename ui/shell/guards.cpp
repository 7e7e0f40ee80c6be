// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/guards.h"

#include "ui/widgets/banner.h"

#include <QGuiApplication>
#include <QMainWindow>

#include <utility>

namespace rundbord
{

Guards::Guards(const Services& services, const WindowSeams& seams, QMainWindow& window, FrontStack& front,
               Banner& notice, IdleWatch::Patience patience)
    : QObject(&window)
    , m_curtain(new Curtain(services.style, window, front))
    , m_clipboard(*QGuiApplication::clipboard(), seams.ownsClipboard)
    , m_idle(services.clock, std::move(patience), this)
{
    connect(&seams.system, &SystemWatch::aboutToSleep, this, &Guards::lockAsked);
    connect(&seams.system, &SystemWatch::screenLocked, this, &Guards::lockAsked);
    connect(&seams.system, &SystemWatch::userSwitched, this, &Guards::lockAsked);
    connect(m_curtain, &Curtain::dropped, &m_clipboard, &ClipboardGuard::clear);
    connect(&m_idle, &IdleWatch::noticed, this, [&notice] {
        notice.say(
            Banner::Tone::Plain,
            tr("Ingen har rört datorn på en stund. Om en halv minut låser Rundbord; inget går förlorat."),
            tr("Fortsätt"));
    });
    connect(&m_idle, &IdleWatch::answered, &notice, &Banner::clear);
    connect(&m_idle, &IdleWatch::idle, &notice, &Banner::clear);
    connect(&m_idle, &IdleWatch::idle, this, &Guards::lockAsked);
}

} // namespace rundbord
