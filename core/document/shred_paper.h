// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/paper.h"
#include "core/document/wordings.h"

#include <QDateTime>

#include <vector>

namespace rundbord
{

//! What stands on the receipt of a case that was shredded. Nothing of it tells whose case it was.
struct ShredFacts {
    QString caseNumber;
    QDateTime at;
    QString by;
    //! When the copies were made that followed, and those that could not be reached.
    std::vector<QDateTime> followed;
    std::vector<QDateTime> unreached;
    //! The key was looked for afterwards in every file that could be reached, and found in none.
    bool searched{false};
};

//! The receipt on one page: what, when, by whom, which copies followed, and what can't be reached from here. As long as a
//! copy could not be reached, it doesn't say that nobody can open the case any more.
[[nodiscard]] Paper makeShredPaper(const ShredFacts& facts, const Wordings& wordings);

} // namespace rundbord
