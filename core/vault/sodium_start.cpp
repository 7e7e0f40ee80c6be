// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/sodium_start.h"

#include <QtGlobal>

#include <sodium.h>

namespace rundbord
{

void startSodium()
{
    static const bool started = sodium_init() >= 0;
    if (!started)
        qFatal("libsodium could not be started");
}

} // namespace rundbord
