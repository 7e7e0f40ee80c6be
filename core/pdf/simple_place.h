// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/slab.h"

namespace rundbord
{

//! Where on the one-page plan the next part goes, and how close.
struct SimplePlace {
    TextSetter& setter;
    Slab& slab;
    qreal y{0};
    qreal closeness{1};
};

} // namespace rundbord
