// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string>

namespace rundbord
{

//! One thing that happened to the files of a disk, or a mark that a test set between two of them.
struct DiskEvent {
    enum class Kind { Create, Write, Truncate, Sync, Remove, Mark };

    Kind kind{Kind::Mark};
    std::string path;
    //! Where it was written, to which size it was cut, or the number of the mark.
    qint64 number{0};
    QByteArray bytes;
};

} // namespace rundbord
