// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tag.h"

namespace rundbord
{

namespace
{

constexpr QMargins tagPadding{metrics::gap12, metrics::padTag, metrics::gap12, metrics::padTag + 1};

} // namespace

Tag::Tag(const Style& style, Tone tone, const QString& text, QWidget* parent)
    : TextLabel(style, TextStyle::Small, Token::Ink2, text, parent)
{
    setFit(Fit::Elide);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setTone(tone);
}

void Tag::setTone(Tone tone)
{
    setColour(tone == Tone::Honey ? Token::OnHoney : Token::Ink2);
    setGround(tone == Tone::Honey ? Token::HoneySoft : Token::Inset, tagPadding);
}

} // namespace rundbord
