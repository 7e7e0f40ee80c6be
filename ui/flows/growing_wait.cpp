// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/growing_wait.h"

#include <algorithm>
#include <chrono>

namespace rundbord
{

namespace
{

constexpr int longest = 30;

} // namespace

GrowingWait::GrowingWait(QObject* parent)
    : QObject(parent)
{
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (--m_seconds == 0)
            m_second.stop();
        Q_EMIT changed(m_seconds);
    });
}

void GrowingWait::lengthen()
{
    m_seconds = m_next;
    m_next = std::min(2 * m_next, longest);
    m_second.start();
    Q_EMIT changed(m_seconds);
}

} // namespace rundbord
