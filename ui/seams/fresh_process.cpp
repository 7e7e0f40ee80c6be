// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seams/fresh_process.h"

#include <linux/close_range.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace rundbord
{

namespace
{

constexpr unsigned int firstOfOurs = 3;

} // namespace

ExecFreshProcess::ExecFreshProcess(QList<QByteArray> arguments)
    : m_arguments(std::move(arguments))
{
}

void ExecFreshProcess::begin()
{
    std::vector<char*> words;
    for (QByteArray& argument : m_arguments)
        words.push_back(argument.data());
    words.push_back(nullptr);
    // whatever a library has opened without saying so
    syscall(SYS_close_range, firstOfOurs, ~0U, CLOSE_RANGE_CLOEXEC);
    execv("/proc/self/exe", words.data());
}

} // namespace rundbord
