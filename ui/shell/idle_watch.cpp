// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace rundbord
{

IdleWatch::IdleWatch(const Clock& clock, Patience patience, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_patience(std::move(patience))
    , m_last(clock.now())
{
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &IdleWatch::look);
    m_second.start();
    qApp->installEventFilter(this);
}

void IdleWatch::look()
{
    const QDateTime now = m_clock.now();
    const std::chrono::minutes patience = m_patience();
    // a clock that was put back would otherwise wait for itself
    if (patience <= std::chrono::minutes(0) || now < m_last)
        return touch();
    if (m_noticed.isValid()) {
        if (m_noticed.secsTo(now) < noticeTime.count())
            return;
        m_noticed = {};
        m_last = now;
        Q_EMIT idle();
    } else if (m_last.secsTo(now) >= std::chrono::seconds(patience).count()) {
        m_noticed = now;
        Q_EMIT noticed();
    }
}

void IdleWatch::touch()
{
    m_last = m_clock.now();
    if (std::exchange(m_noticed, {}).isValid())
        Q_EMIT answered();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletMove:
    case QEvent::InputMethod:
        touch();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace rundbord
