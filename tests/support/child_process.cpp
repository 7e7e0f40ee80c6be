// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/child_process.h"

#include <array>
#include <csignal>
#include <cstdio>
#include <exception>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace rundbord
{

namespace
{

[[noreturn]] void runChild(const std::function<void(const ChildProcess::Report&)>& work, int pipe)
{
    int result = 0;
    try {
        work([pipe](qint64 number) {
            if (::write(pipe, &number, sizeof number) != sizeof number)
                _exit(2);
        });
    } catch (const std::exception& exception) {
        std::fprintf(stderr, "child process: %s\n", exception.what());
        result = 1;
    }
    // No destructors of what was forked along: they belong to the parent.
    _exit(result);
}

} // namespace

ChildProcess::ChildProcess(const std::function<void(const Report&)>& work)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        throw std::runtime_error("no pipe");
    m_pid = ::fork();
    if (m_pid == 0) {
        ::close(ends[0]);
        runChild(work, ends[1]);
    }
    ::close(ends[1]);
    m_pipe = ends[0];
}

ChildProcess::~ChildProcess()
{
    kill();
    ::close(m_pipe);
}

std::optional<qint64> ChildProcess::next()
{
    qint64 number = 0;
    if (::read(m_pipe, &number, sizeof number) != sizeof number)
        return std::nullopt;
    return number;
}

void ChildProcess::kill()
{
    if (m_pid <= 0)
        return;
    ::kill(m_pid, SIGKILL);
    ::waitpid(m_pid, nullptr, 0);
    m_pid = -1;
}

} // namespace rundbord
