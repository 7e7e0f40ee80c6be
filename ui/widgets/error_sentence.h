// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text_label.h"

namespace rundbord
{

//! What is so and what to do, under a field or on its own: small, with an exclamation mark in a ring. Hides
//! when empty.
class ErrorSentence : public TextLabel
{
    Q_OBJECT

public:
    explicit ErrorSentence(const Style& style, QWidget* parent = nullptr);
};

} // namespace rundbord
