// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pause_pill.h"

namespace rundbord
{

namespace
{

constexpr QMargins pillPadding{metrics::gap16, metrics::padPill, metrics::gap16, metrics::padPill};

} // namespace

PausePill::PausePill(const Style& style, QWidget* parent)
    : TextLabel(style, TextStyle::Small, Token::OnHoney, {}, parent)
{
    setFit(Fit::Elide);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setIcon(Icon::Pause, Token::OnHoney, metrics::tinyIcon);
    setGround(Token::HoneySoft, pillPadding);
    hideWhenEmpty();
}

} // namespace rundbord
