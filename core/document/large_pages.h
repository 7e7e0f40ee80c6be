// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/block.h"
#include "core/document/sentence.h"

#include <vector>

namespace rundbord
{

//! The plan in large type (Stor stil): one column, one thing a line, no tables.

struct LargeLine {
    enum class Kind {
        Plain,
        Lead,   //!< bold: a day, or what the words are about
        Number, //!< to ring, larger
        Middle, //!< bold and somewhat larger
        Quote,  //!< her words, after a bar
    };
    Kind kind{Kind::Plain};
    Text words;
    bool operator==(const LargeLine&) const = default;
};

//! Lines that stay together.
using LargeGroup = std::vector<LargeLine>;

struct LargeSection {
    QString heading;
    QString swedish; //!< the heading in Swedish, on a paper in another language
    QString continued;
    std::vector<LargeGroup> groups;
    bool operator==(const LargeSection&) const = default;
};

struct LargePages {
    QString headFirst;
    QString headLater;
    Sentence pageOf;
    QString title;
    OwnWords most;
    std::vector<LargeSection> sections;
    Text foot; //!< whom to ring, on every page
    QString nextPage;
    QString lastPage;
    bool operator==(const LargePages&) const = default;
};

} // namespace rundbord
