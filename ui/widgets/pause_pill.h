// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text_label.h"

namespace rundbord
{

//! Says in the header that a planned pause is near, or that one is on. Hides when it has nothing to say.
class PausePill : public TextLabel
{
    Q_OBJECT

public:
    explicit PausePill(const Style& style, QWidget* parent = nullptr);
};

} // namespace rundbord
