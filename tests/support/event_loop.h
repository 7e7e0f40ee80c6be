// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>

#include <chrono>
#include <thread>

namespace rundbord
{

//! An application object for tests that need signals from another thread.
class EventLoop
{
public:
    //! Handles events until the condition holds; false if it doesn't within some seconds.
    template <typename Condition>
    [[nodiscard]] bool until(Condition condition)
    {
        QElapsedTimer waited;
        waited.start();
        while (!condition()) {
            if (waited.hasExpired(10'000))
                return false;
            QCoreApplication::processEvents();
            std::this_thread::sleep_for(std::chrono::microseconds(200));
        }
        return true;
    }

private:
    int m_count{1};
    char m_name[6] = "tests";
    char* m_arguments[2] = {m_name, nullptr};
    QCoreApplication m_application{m_count, m_arguments};
};

} // namespace rundbord
