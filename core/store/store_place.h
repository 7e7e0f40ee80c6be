// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace rundbord
{

//! Which file a store is.
struct StorePlace {
    StorePlace(QString file, QByteArray disk = {}) // NOLINT(google-explicit-constructor): a path is a place
        : path(std::move(file))
        , vfs(std::move(disk))
    {
    }

    QString path;
    //! Test seam: the SQLite VFS to go through. Empty for the system's own disk.
    QByteArray vfs;
};

} // namespace rundbord
