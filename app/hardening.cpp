// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hardening.h"

#include <QSettings>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace rundbord
{

void hardenProcess()
{
    umask(S_IRWXG | S_IRWXO);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    // Qt's file dialog keeps the folders and names it has seen in QtProject.conf; here there is nowhere to keep them.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null"));
    // Without a socket libcups would look for a server on the network, if only that of this machine.
    if (!qgetenv("CUPS_SERVER").startsWith('/'))
        qputenv("CUPS_SERVER", "/run/cups/cups.sock");
}

} // namespace rundbord
