// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text_label.h"

namespace rundbord
{

//! A word on a coloured ground (Utkast, Ska prövas). Not clickable, so without a border.
class Tag : public TextLabel
{
    Q_OBJECT

public:
    enum class Tone { Plain, Honey };

    Tag(const Style& style, Tone tone, const QString& text, QWidget* parent = nullptr);
    void setTone(Tone tone);
};

} // namespace rundbord
