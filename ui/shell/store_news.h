// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

namespace rundbord
{

//! What the window says of the store as long as it is so.
struct StoreNews {
    QString sentence;
    //! Words for a way out; empty for none.
    QString button;
    bool failed{false};
};

//! The most important thing to know of the store and the open case; an empty sentence if all is well. `session` is null
//! at the door.
[[nodiscard]] StoreNews storeNews(const Session* session);

} // namespace rundbord
