// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/text.h"

#include <algorithm>

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
        const bool same =
            !spans.empty() && spans.back().bold == span.bold && spans.back().written == span.written;
        if (same)
            spans.back().text += span.text;
        else if (!span.text.isEmpty())
            spans.push_back(span);
    }
    return *this;
}

bool Text::isWritten() const
{
    return !spans.empty() &&
           std::all_of(spans.begin(), spans.end(), [](const Span& span) { return span.written; });
}

Text asWritten(Text words)
{
    for (Span& span : words.spans)
        span.written = true;
    return words;
}

Text operator+(Text first, const Text& second)
{
    first += second;
    return first;
}

} // namespace rundbord
