// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/system_user.h"

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace rundbord
{

QString systemUser()
{
    const uid_t number = ::geteuid();
    passwd entry{};
    passwd* found = nullptr;
    std::array<char, 4096> room{};
    if (::getpwuid_r(number, &entry, room.data(), room.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return QString::number(number);
}

} // namespace rundbord
