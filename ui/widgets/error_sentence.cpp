// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/error_sentence.h"

namespace rundbord
{

ErrorSentence::ErrorSentence(const Style& style, QWidget* parent)
    : TextLabel(style, TextStyle::Small, Token::Error, {}, parent)
{
    setIcon(Icon::Exclamation, Token::Error);
    hideWhenEmpty();
}

} // namespace rundbord
