// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rundbord
{

//! A disk of some mebibytes that really fills up: a file system in memory, mounted where only this process sees it. For
//! a ChildProcess, since the process stays in its own world afterwards; before it starts a thread. Needs no rights.
class SmallDisk
{
public:
    static constexpr qint64 block = 4096;

    //! Mounted over the folder. Throws where the system forbids it.
    explicit SmallDisk(const QString& folder);
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk();

    //! Whether the system allows it.
    [[nodiscard]] static bool isAllowed();

    //! Fills it up to that many blocks.
    void leaveFree(qint64 blocks) const;
    //! Frees what leaveFree() filled.
    void makeRoom() const;

private:
    [[nodiscard]] qint64 freeBlocks() const;
    [[nodiscard]] QString filler() const;

    QString m_folder;
};

} // namespace rundbord
