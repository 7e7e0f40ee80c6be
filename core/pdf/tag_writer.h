// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pdf/tag_tree.h"

#include <QByteArray>

namespace rundbord
{

//! What the file says of itself: nothing about anybody.
struct FileFacts {
    QString title;
    QString language; //!< BCP 47
    //! BCP 47, of what was written at the meeting; empty where it is the same.
    QString writtenLanguage{};
};

//! Makes PDF/A-2a, PDF/A-2u and PDF/UA-1 of what QPdfWriter wrote as PDF/A-1b with a sentinel for each mark: structure,
//! language and title, bookmarks in a paper of over five pages, and no dates, so that the same paper is the same bytes.
//! In memory. Refuses with PaperFailed bytes that are no such file, or in which a mark is missing.
[[nodiscard]] Result<QByteArray> writeTags(const QByteArray& pdf, const TagTree& tree,
                                           const FileFacts& facts);

} // namespace rundbord
