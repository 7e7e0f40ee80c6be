// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/termination.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace rundbord
{

namespace
{

constexpr std::array reasons{SIGTERM, SIGHUP, SIGINT};

//! Where the handler writes, and where the program reads. A handler may hardly do more than that.
std::array<int, 2> ends{-1, -1}; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void askToGo(int /*signal*/)
{
    const char any = 0;
    (void)!::write(ends[1], &any, 1);
}

} // namespace

Termination::Termination(QObject* parent)
    : QObject(parent)
{
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    connect(new QSocketNotifier(ends[0], QSocketNotifier::Read, this), &QSocketNotifier::activated, this,
            [] { QCoreApplication::exit(0); });
    for (const int reason : reasons)
        std::signal(reason, askToGo);
}

Termination::~Termination()
{
    for (const int reason : reasons)
        std::signal(reason, SIG_DFL);
    for (int& end : ends) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

} // namespace rundbord
