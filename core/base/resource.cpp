// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resource.h"

#include <QFile>

namespace rundbord
{

Result<QByteArray> readResource(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, {}, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileNotReadable, file.errorString(), path);
    return file.readAll();
}

} // namespace rundbord
