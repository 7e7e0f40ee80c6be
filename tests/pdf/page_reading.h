// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/page_model.h"

#include <QString>

#include <map>
#include <utility>
#include <vector>

namespace rundbord::test
{

//! A line of text with what it belongs to.
struct ReadLine {
    Origin origin;
    const TextItem* text{nullptr};
};

//! All lines of a page, in order; the ones that are not artifacts.
[[nodiscard]] std::vector<ReadLine> linesOn(const PaperPage& page);
[[nodiscard]] std::vector<ReadLine> wordsOn(const PaperPage& page);

//! The lines of each passage, by block and element, of the whole paper.
using Passages = std::map<std::pair<int, int>, std::vector<ReadLine>>;
[[nodiscard]] Passages passagesOf(const Pages& pages);

template <typename ShapeType>
[[nodiscard]] std::vector<std::pair<Origin, const ShapeType*>> shapesOn(const PaperPage& page)
{
    std::vector<std::pair<Origin, const ShapeType*>> found;
    for (const PageItem& item : page.items) {
        if (const auto* shape = std::get_if<ShapeType>(&item.shape))
            found.emplace_back(item.origin, shape);
    }
    return found;
}

//! Everything on the page as one text, a line each.
[[nodiscard]] QString textOf(const PaperPage& page);

//! What breaks the rules of papers.md section 16, items 1 and 2, in words; empty if nothing does. `smallest`
//! is the paper's smallest type, in points; `left` is where its text area begins, in millimetres.
[[nodiscard]] QStringList faultsOn(const PaperPage& page, qreal smallest, qreal left = sheet::left);

} // namespace rundbord::test
