// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace rundbord
{

//! Why a copy of the store was made.
enum class CopyReason {
    Meeting,   //!< a meeting began
    Migration, //!< before the store was lifted to a later version
    Close,     //!< the store was closed or locked
    Asked,     //!< somebody pressed the button
    Replaced,  //!< no copy but the store itself, put aside when a copy took its place
};

//! What the name of a copy says, and that is all one sees of it without the keys. A plain value.
struct StoreCopy {
    //! UTC, in whole seconds.
    QDateTime at;
    CopyReason reason{CopyReason::Asked};
    //! Where the access log stood; letters, digits and hyphens. Empty if there was none.
    QString anchor;
    //! Something could not be read in the store either when it was copied.
    bool damaged{false};

    bool operator==(const StoreCopy&) const = default;
};

//! The file name, such as 20261122T120501Z-meeting-17-0a1b2c3d.rundbord.
[[nodiscard]] QString copyName(const StoreCopy& copy);
//! None for a file that isn't a copy of ours.
[[nodiscard]] std::optional<StoreCopy> copyFromName(const QString& name);

//! Which copies may go. Kept are those of the last 10 meetings, one for each of the last 14 days, the newest
//! that is whole and everything that was replaced. A copy from days to come (a clock that was set back) is
//! kept like one of today.
[[nodiscard]] std::vector<StoreCopy> surplusCopies(std::vector<StoreCopy> copies, QDate today);

} // namespace rundbord
