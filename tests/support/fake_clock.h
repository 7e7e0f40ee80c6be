// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <utility>

namespace rundbord
{

//! A clock that goes only when it is told to.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(QDateTime now)
        : m_now(std::move(now))
    {
    }

    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime& now) { m_now = now; }
    void pass(std::chrono::seconds time) { m_now = m_now.addSecs(time.count()); }

private:
    QDateTime m_now;
};

} // namespace rundbord
