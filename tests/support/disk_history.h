// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/disk_event.h"
#include "tests/support/scratch_folder.h"

#include <map>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace rundbord
{

//! What a disk has been told, and so what it may hold when the power goes. What was synced is certain. What was not may
//! be there, be missing, or be there in part: each sector of 512 bytes by itself, and some of them rubbish. A file
//! that was made or removed may not have been until a log is synced for the first time, as SQLite then syncs the folder.
//! A plain value.
class DiskHistory
{
public:
    //! How much of what was not synced is there.
    enum class Luck { None, All, Some };

    //! With what has been on the disk for long.
    explicit DiskHistory(const FolderContent& before);

    void happen(const DiskEvent& event);
    //! One of the things that may be found afterwards.
    [[nodiscard]] FolderContent afterPowerLoss(Luck luck, std::mt19937& random) const;

private:
    struct File {
        QByteArray synced;
        std::vector<DiskEvent> pending;
        //! Its name is in the folder for good.
        bool named{false};
    };

    void sync(File& file);
    void remove(const std::string& name, bool syncsFolder);
    void syncFolder();

    std::map<std::string, File> m_files;
    //! Removed, but perhaps not for good.
    std::map<std::string, QByteArray> m_removed;
};

} // namespace rundbord
