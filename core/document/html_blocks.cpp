// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/html_blocks.h"

#include "core/document/html_table.h"

#include <algorithm>

namespace rundbord
{

namespace
{

//! Stands in the sentence where its links come: no character, so in no text.
constexpr QChar linkPlace(u'\ufdd0');

bool isBlank(const QString& words)
{
    return pageLetters(words).trimmed().isEmpty();
}

} // namespace

void writeOwnWords(HtmlOut& out, const OwnWords& words)
{
    if (isBlank(words.words))
        return;
    const HtmlElement figure(out, "figure",
                             {{"class", words.weight == Weight::Most ? QStringLiteral("most") : QString()}});
    out.element("figcaption", words.label);
    const HtmlElement quote(out, "blockquote");
    out.element("p", asWritten(words.words));
}

HtmlBlocks::HtmlBlocks(HtmlOut& out, const Flow& flow, const QString& kind)
    : m_out(out)
    , m_flow(flow)
    , m_kind(kind)
    , m_sections(out)
{
    for (int point = 1; point <= 4; ++point)
        m_pointWords.at(static_cast<size_t>(point)) =
            flow.pageWords.lawPoint.filled({QString::number(point)}).plain();
}

void HtmlBlocks::write()
{
    const bool titled = std::any_of(m_flow.blocks.begin(), m_flow.blocks.end(),
                                    [](const Block& block) { return std::holds_alternative<Title>(block); });
    if (!titled)
        m_sections.title(m_kind);
    for (const Block& block : m_flow.blocks)
        std::visit(*this, block);
    if (m_flow.lawStrip)
        writeStrip(*m_flow.lawStrip);
    m_sections.end();
}

void HtmlBlocks::operator()(const Title& title)
{
    const QString words = isBlank(title.words) ? m_kind : title.words;
    if (m_sections.hasTitle())
        m_sections.begin(words);
    else
        m_sections.title(words);
    m_out.element("p", title.aside);
}

void HtmlBlocks::operator()(const Lead& lead)
{
    m_out.element("p", lead.words);
}

void HtmlBlocks::writePairs(const std::vector<KeyValue>& pairs)
{
    if (pairs.empty())
        return;
    const HtmlElement list(m_out, "dl");
    for (const KeyValue& pair : pairs) {
        const HtmlElement whole(m_out, "div");
        m_out.open("dt");
        m_out.words(pair.key);
        m_out.close();
        for (const QString& value : pair.values) {
            const HtmlElement each(m_out, "dd");
            m_out.words(value);
        }
    }
}

void HtmlBlocks::operator()(const KeyValues& values)
{
    if (values.left.empty() && values.right.empty())
        return;
    const HtmlElement both(m_out, "div", {{"class", QStringLiteral("pairs")}});
    writePairs(values.left);
    writePairs(values.right);
}

void HtmlBlocks::operator()(const OwnWords& words)
{
    writeOwnWords(m_out, words);
}

void HtmlBlocks::operator()(const HeadedLines& lines)
{
    m_sections.part(lines.heading);
    const auto unmarked = [](const Line& line) { return line.mark.isEmpty(); };
    for (auto line = lines.lines.begin(); line != lines.lines.end();) {
        if (unmarked(*line)) {
            m_out.element("p", (line++)->words);
            continue;
        }
        const HtmlElement list(m_out, "ol",
                               {{"class", QStringLiteral("marked")}, {"role", QStringLiteral("list")}});
        const auto end = std::find_if(line, lines.lines.end(), unmarked);
        for (; line != end; ++line) {
            const HtmlElement item(m_out, "li");
            m_out.element("span", line->mark);
            m_out.element("span", line->words);
        }
    }
}

void HtmlBlocks::operator()(const QuickBox& box)
{
    const HtmlElement list(m_out, "ul",
                           {{"class", QStringLiteral("quick")}, {"role", QStringLiteral("list")}});
    for (const QuickCell& cell : box.cells) {
        const HtmlElement item(m_out, "li");
        m_out.words(cell.first);
        m_out.lineBreak();
        m_out.words(bold(cell.second));
    }
}

void HtmlBlocks::operator()(const Section& section)
{
    m_sections.begin(section.heading, m_pointWords.at(static_cast<size_t>(section.lawPoint)));
    m_sections.answers(section.lawPoint);
}

void HtmlBlocks::operator()(const Part& part)
{
    m_sections.part(part.heading);
}

void HtmlBlocks::operator()(const Paragraph& paragraph)
{
    m_out.element("p", paragraph.words);
}

void HtmlBlocks::writeList(const std::vector<Text>& items)
{
    if (items.empty())
        return;
    const HtmlElement list(m_out, "ul");
    for (const Text& item : items)
        m_out.element("li", item);
}

void HtmlBlocks::operator()(const Bullets& bullets)
{
    writeList(bullets.items);
}

void HtmlBlocks::operator()(const ColumnsBlock& block)
{
    const HtmlElement columns(m_out, "div", {{"class", QStringLiteral("columns")}});
    for (const HeadedBullets& each : block.columns) {
        const HtmlElement column(m_out, "div");
        m_sections.part(each.heading);
        writeList(each.items);
    }
}

void HtmlBlocks::operator()(const GoalLines& lines)
{
    writeOwnWords(m_out, {{}, lines.ownWords, Weight::Goal});
    for (const Text& note : lines.notes)
        m_out.element("p", note);
}

void HtmlBlocks::operator()(const Table& table)
{
    writeTable(m_out, table, m_sections.lastId(), m_pointWords);
    for (const Row& row : table.rows)
        m_sections.answers(row.group ? row.group->lawPoint : 0);
}

void HtmlBlocks::operator()(const LawLines& lines)
{
    m_sections.answers(lines.lawPoint);
    const QString point = m_pointWords.at(static_cast<size_t>(lines.lawPoint));
    bool first = true;
    for (const Text& line : lines.lines) {
        const HtmlElement paragraph(m_out, "p");
        if (first)
            m_out.element("span", point, {{"class", QStringLiteral("point")}});
        m_out.words(line);
        first = false;
    }
}

void HtmlBlocks::operator()(const CrisisBox& box)
{
    m_sections.begin(box.heading, {}, "box");
    for (const HeadedText& part : box.parts) {
        m_sections.part(part.heading);
        for (const Text& line : part.lines)
            m_out.element("p", line);
    }
}

void HtmlBlocks::writeHalf(const Half& half)
{
    if (half.section.heading.isEmpty())
        return;
    (*this)(half.section);
    for (const Text& paragraph : half.paragraphs)
        m_out.element("p", paragraph);
    m_out.element("p", half.signature);
    m_sections.end();
}

void HtmlBlocks::operator()(const Halves& halves)
{
    m_sections.end();
    const HtmlElement both(m_out, "div", {{"class", QStringLiteral("halves")}});
    writeHalf(halves.left);
    writeHalf(halves.right);
}

void HtmlBlocks::operator()(const Closing& closing)
{
    m_sections.begin(closing.heading);
    writeList(closing.words);
    m_out.element("p", closing.invitation);
    m_out.element("p", closing.address);
}

void HtmlBlocks::operator()(const MissingBox& box)
{
    const HtmlElement whole(m_out, "div", {{"class", QStringLiteral("missing")}});
    m_out.element("p", box.heading);
    writeList(box.items);
}

void HtmlBlocks::operator()(const KeyCard& card)
{
    {
        const HtmlElement groups(m_out, "ul",
                                 {{"class", QStringLiteral("key")}, {"role", QStringLiteral("list")}});
        for (const QString& group : card.groups)
            m_out.element("li", group);
    }
    m_out.element("p", card.made);
}

void HtmlBlocks::writePoint(const LawCell& cell, int point)
{
    const HtmlElement item(m_out, "li");
    if (cell.answer) {
        m_out.words(cell.sentence.filled({*cell.answer}));
        return;
    }
    const std::vector<HtmlPlace>& places = m_sections.placesOf(point);
    const Text answer = places.empty() ? Text() : Text(QString(linkPlace));
    const Text sentence = cell.sentence.filled({answer});
    for (const Span& span : sentence.spans) {
        const QString before = span.text.section(linkPlace, 0, 0);
        m_out.words(Text(before, span.bold));
        if (before == span.text)
            continue;
        for (const HtmlPlace& place : places) {
            if (place != places.front())
                m_out.lineBreak();
            m_out.element("a", place.heading, {{"href", QLatin1Char('#') + place.id}});
        }
        m_out.words(Text(span.text.section(linkPlace, 1), span.bold));
    }
}

void HtmlBlocks::writeStrip(const LawStrip& strip)
{
    m_sections.begin(strip.heading);
    const HtmlElement list(m_out, "ol");
    for (size_t i = 0; i < strip.cells.size(); ++i)
        writePoint(strip.cells.at(i), static_cast<int>(i) + 1);
}

} // namespace rundbord
