// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reserve_file.h"

#include "core/store/store_file.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>

namespace rundbord
{

namespace
{

constexpr off_t reserveSize = off_t{256} * 1024;

//! Blocks that really belong to the file, unlike those of a file that is only said to be long.
bool allocate(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) &&
           ::posix_fallocate(file.handle(), 0, reserveSize) == 0;
}

} // namespace

ReserveFile::ReserveFile(const QString& storePath)
    : m_path(storePath + QStringLiteral(".reserve"))
{
}

void ReserveFile::fill() const
{
    if (QFileInfo(m_path).size() >= reserveSize)
        return;
    release();
    if (!makeEmptyFile(m_path) || !allocate(m_path))
        release();
}

bool ReserveFile::release() const
{
    return QFile::remove(m_path);
}

} // namespace rundbord
