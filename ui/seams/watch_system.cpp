// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seams/watch_system.h"

#include "ui/seams/logind_watch.h"

namespace rundbord
{

std::unique_ptr<SystemWatch> watchSystem()
{
    return std::make_unique<LogindWatch>(QDBusConnection::systemBus(), QDBusConnection::sessionBus());
}

} // namespace rundbord
