// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

namespace rundbord
{

//! What a person can do at once about something she is told of the store.
enum class NewsAct {
    PrintNow,
    SaveElsewhere,
    ChoosePassphrase,
    GiveName,
    TakeBack,
    Discard,
    ShowCopies,
    LeaveExample
};

//! One thing the window says of the store as long as it is so: what happened, what is safe and what to do.
struct StoreNews {
    QString sentence;
    std::vector<NewsAct> acts;
    bool failed{false};

    bool operator==(const StoreNews&) const = default;
};

//! Everything to know of the store and the open case, the gravest first; empty if all is well. `session` is null at the
//! door.
[[nodiscard]] std::vector<StoreNews> storeNews(const Session* session);
//! That everything which could not be saved for a while is saved now.
[[nodiscard]] QString savingAgainText();
//! The words of its button.
[[nodiscard]] QString newsActText(NewsAct act);

} // namespace rundbord
