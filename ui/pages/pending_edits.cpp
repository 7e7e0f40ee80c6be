// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pending_edits.h"

#include <chrono>
#include <utility>

namespace rundbord
{

namespace
{

//! Long enough for the letter to be on the screen, short enough that nobody can tell.
constexpr std::chrono::milliseconds aMoment{30};

} // namespace

PendingEdits::PendingEdits(QObject* parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(aMoment);
    connect(&m_soon, &QTimer::timeout, this, &PendingEdits::flush);
}

void PendingEdits::note(const void* origin, std::function<void()> takeIn)
{
    m_edits[origin] = std::move(takeIn);
    if (!m_soon.isActive())
        m_soon.start();
    Q_EMIT changed();
}

void PendingEdits::flush()
{
    m_soon.stop();
    while (!m_edits.empty()) {
        const std::function<void()> takeIn = std::move(m_edits.begin()->second);
        m_edits.erase(m_edits.begin());
        takeIn();
    }
    Q_EMIT changed();
}

} // namespace rundbord
