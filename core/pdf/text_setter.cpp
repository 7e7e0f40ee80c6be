// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/text_setter.h"

namespace rundbord
{

namespace
{

//! Tells one text in one style from every other.
QString keyOf(const Text& text, const Lettering& style)
{
    QString key = QStringLiteral("%1 %2 %3").arg(style.size).arg(style.leading).arg(style.bold);
    for (const Span& span : text.spans)
        key += QLatin1Char(span.bold ? '\1' : '\0') + QString::number(span.text.size()) + QLatin1Char(' ') +
               span.text;
    return key;
}

Text beginning(const Text& text, qsizetype longest)
{
    Text begun;
    for (const Span& span : text.spans) {
        begun += Text(span.text.left(longest), span.bold);
        longest -= std::min(longest, span.text.size());
    }
    return begun;
}

Text withoutLineFeeds(Text text)
{
    for (Span& span : text.spans) {
        for (QChar& letter : span.text) {
            const bool feed = letter == QLatin1Char('\n') || letter == QLatin1Char('\r') ||
                              letter == QChar::LineSeparator || letter == QChar::ParagraphSeparator;
            letter = feed ? QChar(QChar::Space) : letter;
        }
    }
    return text;
}

} // namespace

TextSetter::TextSetter(FontSet& fonts, KeepRules rules, qsizetype longest)
    : m_fonts(fonts)
    , m_rules(std::move(rules))
    , m_longest(longest)
{
}

const Passage& TextSetter::passage(const Text& text, const Lettering& style)
{
    const Text begun = beginning(text, m_longest);
    const QString key = keyOf(begun, style);
    auto found = m_passages.find(key);
    if (found == m_passages.end())
        found = m_passages.insert(key,
                                  std::make_shared<const Passage>(begun, style, m_fonts, m_rules, m_unknown));
    return **found;
}

SetText TextSetter::set(const Text& text, const Lettering& style, qreal width, Breaking breaking)
{
    SetText set = passage(text, style).set(width, breaking);
    for (SetLine& line : set.lines)
        line.written = text.isWritten();
    return set;
}

SetText TextSetter::onOneLine(const Text& text, const Lettering& style)
{
    constexpr qreal endless = 1e6;
    return set(withoutLineFeeds(text), style, endless, Breaking::Ragged);
}

qreal TextSetter::widestWord(const Text& text, const Lettering& style)
{
    return passage(text, style).widestWord();
}

} // namespace rundbord
