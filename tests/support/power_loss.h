// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/disk_event.h"
#include "tests/support/scratch_folder.h"

#include <functional>
#include <string>
#include <vector>

namespace rundbord
{

//! Takes the power away after every single thing that happened to a disk, several times with different luck, and lets
//! somebody look at what is left each time.
//!
//! The method is that of SQLite's own crash tests (sqlite.org/testing.html, 3.3). What it can't show: a disk that lies
//! about its syncs, and what a file system does below the level of files.
class PowerLoss
{
public:
    struct Verdicts {
        int states{0};
        //! It didn't open, or something in it was damaged or missing.
        int corrupt{0};
        //! Some of a batch was there and some was not.
        int nonAtomic{0};
        //! Something was not there that had been called safe.
        int lost{0};
        //! Of the first of these.
        std::string firstFault;
    };
    enum class Verdict { Whole, Corrupt, NonAtomic, Lost };
    //! Looks at the folder that was left, `mark` being the last mark before the power went. Called from several threads
    //! at once, each with a folder of its own.
    using Look = std::function<Verdict(const ScratchFolder& left, qint64 mark)>;

    //! `before` was on the disk for long when the events began.
    PowerLoss(FolderContent before, std::vector<DiskEvent> events);

    //! Looks `variants` times after each event; of those, the first two are the worst and the best luck there is.
    [[nodiscard]] Verdicts explore(int variants, const Look& look) const;

private:
    [[nodiscard]] Verdicts exploreEvery(int threads, int thread, int variants, const Look& look) const;

    FolderContent m_before;
    std::vector<DiskEvent> m_events;
};

} // namespace rundbord
