// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/sentence.h"

namespace rundbord
{

namespace
{

bool endsSentence(const QString& words)
{
    return !words.isEmpty() && QStringLiteral(".!?").contains(words.back());
}

void dropLastSpace(Text& text)
{
    if (!text.spans.empty() && text.spans.back().text.endsWith(QLatin1Char(' ')))
        text.spans.back().text.chop(1);
}

Text asBold(Text value)
{
    for (Span& span : value.spans)
        span.bold = true;
    return value;
}

} // namespace

void Sentence::add(const QString& words, bool bold)
{
    if (!words.isEmpty())
        m_parts.push_back({words, 0, bold});
}

Result<Sentence> Sentence::read(const QString& written, int places)
{
    Sentence sentence;
    QString words;
    bool bold = false;
    for (qsizetype i = 0; i < written.size(); ++i) {
        const QChar next = i + 1 < written.size() ? written.at(i + 1) : QChar();
        if (written.at(i) == QLatin1Char('*') && next == QLatin1Char('*')) {
            sentence.add(words, bold);
            words.clear();
            bold = !bold;
            ++i;
        } else if (written.at(i) == QLatin1Char('%') && next.isDigit()) {
            sentence.add(words, bold);
            words.clear();
            const int place = next.digitValue();
            if (place < 1 || place > places)
                return fail(ErrorCode::ResourceDamaged, QStringLiteral("a place nobody fills: %") + next);
            sentence.m_parts.push_back({{}, place, bold});
            ++i;
        } else {
            words += written.at(i);
        }
    }
    sentence.add(words, bold);
    if (sentence.m_parts.empty())
        return fail(ErrorCode::ResourceDamaged, QStringLiteral("an empty sentence"));
    if (bold)
        return fail(ErrorCode::ResourceDamaged, QStringLiteral("bold without end"));
    return sentence;
}

Text Sentence::filled(std::initializer_list<Text> values) const
{
    Text text;
    bool stopGiven = false;
    for (const Part& part : m_parts) {
        if (part.place == 0) {
            const bool twice = stopGiven && part.words.startsWith(QLatin1Char('.'));
            text += Text(twice ? part.words.mid(1) : part.words, part.bold);
            stopGiven = false;
            continue;
        }
        const auto place = static_cast<size_t>(part.place);
        const Text value = place <= values.size() ? values.begin()[place - 1] : Text();
        if (value.isEmpty())
            dropLastSpace(text);
        stopGiven = endsSentence(value.plain());
        text += part.bold ? asBold(value) : value;
    }
    return text;
}

} // namespace rundbord
