// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/block.h"
#include "core/document/sentence.h"
#include "core/plan/need.h"

#include <QStringList>

#include <vector>

namespace rundbord
{

//! A leaf of a calendar.
struct CalendarLeaf {
    QString weekday;
    QString day; //!< the figure; empty for no leaf
    QString month;
    QString note;  //!< "senast", above; the whole of it in `noted`, to use instead where it is too wide
    QString noted; //!< "senast 9 december"
    bool operator==(const CalendarLeaf&) const = default;
};

struct ChildRow {
    ChildPicture picture{ChildPicture::None};
    Text heading;
    std::vector<Text> sentences;
    //! Never left out: that it is not decided yet, or whom to tell when something is wrong.
    std::vector<Text> kept;
    CalendarLeaf leaf;
    bool operator==(const ChildRow&) const = default;
};

//! The child's plan (Barnets plan): always one page.
struct ChildPage {
    QString title;
    QString shortTitle; //!< to use instead where the name is too long
    QString swedishTitle;
    //! What the child said, in a bubble; its first sentence, its first two and so on to use instead.
    QString words;
    std::vector<QString> beginnings;
    Text first; //!< what is to be better first
    std::vector<ChildRow> rows;
    ChildRow last; //!< that we talk again
    //! Said where something was left out so that the page stays one.
    Sentence more; //!< %1 things
    QString oneMore;
    QString seeFull;
    bool operator==(const ChildPage&) const = default;
};

} // namespace rundbord
