// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace rundbord
{

//! Where in which case one was, so that one is there again after a lock or a crash. Kept sealed in the store. What stands
//! here are names of pages and fields, never what is in them.
struct LastPlace {
    QString caseId;
    QString page;
    //! Where on the page, in the page's own words.
    QString spot;
    //! The field by its name, and which of several with that name as one reads.
    QString field;
    int which{0};
    //! Position of the caret, and the other end of what is selected.
    int caret{0};
    int anchor{0};
    //! The simple view was on.
    bool simple{false};

    bool operator==(const LastPlace&) const = default;
};

[[nodiscard]] QByteArray writeLastPlace(const LastPlace& place);
[[nodiscard]] Result<LastPlace> readLastPlace(const QByteArray& payload);

} // namespace rundbord
