// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/block.h"
#include "core/plan/need.h"

#include <QPainterPath>

#include <vector>

namespace rundbord
{

//! One stroke or area of a symbol, on a grid of `grid` units each way.
struct SymbolStroke {
    QPainterPath path;
    qreal width{0}; //!< 0: the area is filled
    bool white{false};
    bool dashed{false};
};

struct SymbolDrawing {
    qreal grid{32};
    std::vector<SymbolStroke> strokes;
};

//! The drawing of a symbol: papers.md, section 6. Lines with round ends, black.
[[nodiscard]] const SymbolDrawing& drawingOf(Symbol symbol);
//! The same for the pictures of the child's plan.
[[nodiscard]] const SymbolDrawing& drawingOf(ChildPicture picture);

} // namespace rundbord
