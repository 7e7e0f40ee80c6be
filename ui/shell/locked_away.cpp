// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/locked_away.h"

#include <QThread>

#include <algorithm>
#include <chrono>
#include <limits>
#include <utility>

namespace rundbord
{

namespace
{

constexpr std::chrono::milliseconds soon{10};

} // namespace

LockedAway::LockedAway(std::initializer_list<const PrintFlow*> printing, UnlockFlow& unlocking,
                       QObject* parent)
    : QObject(parent)
    , m_printing(printing)
    , m_unlocking(unlocking)
{
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &LockedAway::look);
}

void LockedAway::take(std::unique_ptr<Workplace> workplace, int dismissed)
{
    m_workplace = std::move(workplace);
    m_loops =
        dismissed > 0 ? QThread::currentThread()->loopLevel() - dismissed : std::numeric_limits<int>::max();
    Session& session = m_workplace->session();
    connect(&session.writer(), &Writer::failed, this, &LockedAway::failureChanged);
    connect(&session.writer(), &Writer::recovered, this, &LockedAway::failureChanged);
    m_unlocking.setProof([&session](const PresentedKey& key) { return session.tryKey(key); });
    session.hurry();
    m_soon.start();
}

std::optional<Error> LockedAway::failure() const
{
    return isEmpty() ? std::optional<Error>() : m_workplace->session().writer().failure();
}

bool LockedAway::mayQuit()
{
    return isEmpty() || m_workplace->mayLeave();
}

std::unique_ptr<Workplace> LockedAway::giveBack()
{
    m_soon.stop();
    m_unlocking.setProof({});
    disconnect(&m_workplace->session().writer(), nullptr, this, nullptr);
    return std::move(m_workplace);
}

//! Who is just trying a passphrase tries it against what is here.
void LockedAway::look()
{
    const bool printing = std::any_of(m_printing.begin(), m_printing.end(),
                                      [](const PrintFlow* flow) { return flow->isPrinting(); });
    const bool inUse = QThread::currentThread()->loopLevel() > m_loops || printing || m_unlocking.isWorking();
    if (inUse || !m_workplace->session().isSafe())
        return;
    giveBack().reset();
    Q_EMIT gone();
}

} // namespace rundbord
