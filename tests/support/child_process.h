// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <optional>
#include <sys/types.h>

namespace rundbord
{

//! A process of its own that a test may kill at any moment. It reports numbers through a pipe. Forks, so
//! start it while this process has no store open and no threads but its own.
class ChildProcess
{
public:
    using Report = std::function<void(qint64)>;

    //! Runs `work` in the child. What it throws or its return ends the child.
    explicit ChildProcess(const std::function<void(const Report&)>& work);
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;
    //! Kills it if it still runs.
    ~ChildProcess();

    //! The next number; none if the child has ended. Waits.
    [[nodiscard]] std::optional<qint64> next();
    //! SIGKILL, and waits until it is gone. What it had reported can still be read.
    void kill();

private:
    pid_t m_pid{-1};
    int m_pipe{-1};
};

} // namespace rundbord
