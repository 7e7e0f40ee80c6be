// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/case_context.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace rundbord
{

//! What is being written at this moment, letter by letter.
struct RoomWriting {
    //! Null if it is no action.
    ActionId action;
    //! Which field it is, in words; empty for an action.
    QString field;
    QString text;
    //! Of an action: who, and when.
    QStringList below;
    //! She is the one who says it.
    bool herWords{false};

    bool operator==(const RoomWriting&) const = default;
};

//! One action of the plan so far.
struct RoomLine {
    QString what;
    QString below;
    bool accepted{false};

    bool operator==(const RoomLine&) const = default;
};

//! What everybody in the room sees: where one is, what is being written and the plan so far. Nothing that is for the
//! chair alone, and nothing that the consent leaves out: prompts, check points and findings are not in it.
struct RoomPicture {
    QStringList phases;
    int phase{0};
    bool ended{false};
    QString heading;
    //! What is gone through, one by one: an action, and below it who and when.
    QString item;
    QString itemBelow;
    //! What her words are, over them; may be empty.
    QString wordsLabel;
    QString herWords;
    //! What has been answered about what is talked of, in a plain sentence.
    QString answer;
    std::optional<RoomWriting> writing;
    QString planTitle;
    std::vector<RoomLine> plan;
    //! What a tick means; empty while there is none.
    QString legend;
    QString pause;
    QString end;

    bool operator==(const RoomPicture&) const = default;
};

//! What the room talks about.
struct RoomSubject {
    //! The number of the need; none if it is none of them.
    std::optional<size_t> need;
    //! Otherwise what is gone through one by one: a goal, in her words, or an action; empty if nothing is.
    QString goal;
    ActionId action;
    //! What has been answered about it; empty if nothing is.
    QString answer{};
};

[[nodiscard]] RoomPicture roomPicture(const CaseContext& context, const RoomSubject& subject,
                                      const std::optional<RoomWriting>& writing);

} // namespace rundbord
