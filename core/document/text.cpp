// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/text.h"

namespace rundbord
{

QString Text::plain() const
{
    QString words;
    for (const Span& span : spans)
        words += span.text;
    return words;
}

Text& Text::operator+=(const Text& more)
{
    for (const Span& span : more.spans) {
        if (!spans.empty() && spans.back().bold == span.bold)
            spans.back().text += span.text;
        else if (!span.text.isEmpty())
            spans.push_back(span);
    }
    return *this;
}

Text operator+(Text first, const Text& second)
{
    first += second;
    return first;
}

} // namespace rundbord
