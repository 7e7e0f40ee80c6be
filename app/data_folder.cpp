// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data_folder.h"

#include <QStandardPaths>

namespace rundbord
{

QDir dataFolder(const QString& asked)
{
    if (!asked.isEmpty())
        return QDir(asked);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                QStringLiteral("/rundbord"));
}

StorePlace storePlace(const QString& askedFolder)
{
    return {dataFolder(askedFolder).filePath(QStringLiteral("store.rundbord"))};
}

} // namespace rundbord
