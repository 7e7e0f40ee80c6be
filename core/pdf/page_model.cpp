// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/page_model.h"

#include <type_traits>

namespace rundbord
{

PageItem moved(PageItem item, QPointF by)
{
    std::visit(
        [by](auto& shape) {
            using T = std::decay_t<decltype(shape)>;
            if constexpr (std::is_same_v<T, RuleItem>)
                shape.line = QLineF(shape.line.p1() + by, shape.line.p2() + by);
            else if constexpr (std::is_same_v<T, DotItem> || std::is_same_v<T, DiscItem>)
                shape.centre += by;
            else
                shape.area.moveTopLeft(shape.area.topLeft() + by);
            if constexpr (std::is_same_v<T, TextItem>)
                shape.baseline += by.y();
        },
        item.shape);
    return item;
}

} // namespace rundbord
