// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/failed_unlocks.h"

#include <QSettings>

namespace rundbord
{

namespace
{

const QString countKey = QStringLiteral("failedUnlocks");

} // namespace

FailedUnlocks::FailedUnlocks(UnlockFlow& unlocking, QString settingsFile)
    : m_file(std::move(settingsFile))
{
    for (const auto failure : {&UnlockFlow::failed, &UnlockFlow::restoreFailed}) {
        connect(&unlocking, failure, this, [this](const Error& error) {
            if (error.code == ErrorCode::WrongPassphrase || error.code == ErrorCode::WrongRecoveryKey)
                count();
        });
    }
}

void FailedUnlocks::count()
{
    QSettings kept(m_file, QSettings::IniFormat);
    kept.setValue(countKey, kept.value(countKey).toInt() + 1);
}

int FailedUnlocks::take()
{
    QSettings kept(m_file, QSettings::IniFormat);
    const int failed = kept.value(countKey).toInt();
    if (failed > 0)
        kept.remove(countKey);
    return failed;
}

} // namespace rundbord
