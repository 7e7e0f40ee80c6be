// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace rundbord
{

//! Notices that nobody has pressed a key or moved the mouse for a time. Says so half a minute before it counts, always,
//! so that nothing goes blank in the middle of a sentence; any key or move answers. Sees the events of the whole program
//! and changes none.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    //! How long is long enough now; none while nothing is to be guarded.
    using Patience = std::function<std::chrono::minutes()>;

    static constexpr std::chrono::seconds noticeTime{30};

    //! The clock outlives it.
    IdleWatch(const Clock& clock, Patience patience, QObject* parent = nullptr);

    //! Looks at the clock; called every second.
    void look();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    //! It will count in half a minute.
    void noticed();
    //! Somebody is there after all.
    void answered();
    void idle();

private:
    void touch();

    const Clock& m_clock;
    Patience m_patience;
    QTimer m_second;
    QDateTime m_last;
    //! When the notice was given; invalid while there is none.
    QDateTime m_noticed;
};

} // namespace rundbord
