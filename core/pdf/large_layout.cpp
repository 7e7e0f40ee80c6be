// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/large_layout.h"

#include "core/pdf/draft_band.h"
#include "core/pdf/page_breaker.h"

#include <algorithm>

namespace rundbord
{

namespace
{

using Kind = LargeLine::Kind;

constexpr qreal barIndent = large::barWidth + large::barToText;
constexpr qreal right = sheet::left + sheet::textWidth;

Lettering letteringOf(Kind kind)
{
    switch (kind) {
    case Kind::Lead:
        return large::lead;
    case Kind::Number:
        return large::number;
    case Kind::Middle:
        return large::most;
    case Kind::Plain:
    case Kind::Quote:
        break;
    }
    return large::text;
}

Role roleOf(Kind kind)
{
    return kind == Kind::Quote ? Role::Quote : Role::Paragraph;
}

//! One slab a group; one a line where a group is higher than a page.
class LargeSetter
{
public:
    LargeSetter(TextSetter& setter, qreal tallest)
        : m_setter(setter)
        , m_tallest(tallest)
    {
    }

    Galley set(const LargePages& pages)
    {
        setTitle(pages.title);
        ++m_block;
        setMost(pages.most);
        for (const LargeSection& section : pages.sections) {
            ++m_block;
            setHeading(section);
            for (const LargeGroup& group : section.groups)
                setGroup(group);
        }
        return std::move(m_galley);
    }

private:
    void add(Slab slab)
    {
        slab.section = m_section;
        m_galley.slabs.push_back(std::move(slab));
    }

    void setTitle(const QString& title)
    {
        Slab slab;
        Stack lines(m_setter, slab, sheet::left, sheet::textWidth, m_block);
        lines.text(title, large::h1, Breaking::Balanced, Role::Title);
        slab.height = lines.y();
        slab.keepWithNext = true;
        addWhole(std::move(slab), {{title, large::h1, Role::Title, 0}});
    }

    void setMost(const OwnWords& most)
    {
        if (most.words.isEmpty())
            return;
        Slab slab;
        slab.before = 4;
        Stack lines(m_setter, slab, sheet::left + barIndent, sheet::textWidth - barIndent, m_block);
        lines.text(most.label, large::text, Breaking::Calm, Role::Label);
        lines.text(asWritten(most.words), large::most, Breaking::Balanced, Role::Quote);
        slab.height = lines.y();
        addBar(slab);
        addWhole(std::move(slab), {{most.label, large::text, Role::Label, barIndent},
                                   {asWritten(most.words), large::most, Role::Quote, barIndent}});
    }

    void setHeading(const LargeSection& section)
    {
        m_galley.runningHeads.emplace_back();
        Slab& running = m_galley.runningHeads.back();
        Stack again(m_setter, running, sheet::left, sheet::textWidth, m_block);
        again.text(section.continued, large::text, Breaking::Ragged, Role::Artifact);
        running.height = std::min(again.y(), roomForRunningHead);
        running.tightAfter = 4;
        m_section = static_cast<int>(m_galley.runningHeads.size()) - 1;
        Slab slab;
        slab.before = 7;
        slab.tightAfter = 1;
        slab.keepWithNext = true;
        slab.items.push_back(ruleAt(sheet::left, 0, sheet::textWidth, pen::thick));
        Stack lines(m_setter, slab, sheet::left, sheet::textWidth, m_block, pen::thick + 2);
        lines.text(section.heading, large::h2, Breaking::Balanced, Role::Heading);
        addAtFarEnd(section.swedish, large::head, slab, {m_block, 1}, m_setter);
        slab.height = lines.y();
        add(std::move(slab));
    }

    void setGroup(const LargeGroup& group)
    {
        Slab slab;
        const bool quote = group.front().kind == Kind::Quote;
        const bool alone = group.size() == 1 && group.front().kind == Kind::Plain;
        slab.before = quote ? 0 : alone ? 1.5 : 5;
        const qreal indent = quote ? barIndent : 0;
        Stack lines(m_setter, slab, sheet::left + indent, sheet::textWidth - indent, m_block);
        std::vector<Entry> entries;
        for (const LargeLine& line : group) {
            lines.text(line.words, letteringOf(line.kind), Breaking::Balanced, roleOf(line.kind));
            entries.push_back({line.words, letteringOf(line.kind), roleOf(line.kind), indent});
        }
        slab.height = lines.y();
        if (quote)
            addBar(slab);
        addWhole(std::move(slab), entries);
    }

    struct Entry {
        Text words;
        Lettering style;
        Role role;
        qreal indent{0};
    };

    void addWhole(Slab slab, const std::vector<Entry>& entries)
    {
        if (slab.height <= m_tallest) {
            add(std::move(slab));
            return;
        }
        qreal before = slab.before;
        for (const Entry& entry : entries) {
            addLines(entry, before);
            before = 0;
        }
    }

    void addLines(const Entry& entry, qreal before)
    {
        const qreal width = sheet::textWidth - entry.indent;
        const SetText text = m_setter.set(entry.words, entry.style, width, Breaking::Calm);
        const Origin origin{m_block, entry.role, m_setter.nextElement()};
        for (size_t i = 0; i < text.lines.size(); ++i) {
            Slab slab;
            slab.before = i == 0 ? before : 0;
            slab.height = entry.style.lineHeight();
            slab.keepWithNext = i + 1 < text.lines.size() && (i == 0 || i + 2 == text.lines.size());
            slab.items.push_back(
                {origin, textItem(text.lines[i], entry.style, {sheet::left + entry.indent, 0}, width)});
            if (entry.role == Role::Quote)
                addBar(slab);
            add(std::move(slab));
        }
    }

    static void addBar(Slab& slab)
    {
        slab.items.push_back(artifact(FillItem{QRectF(sheet::left, 0, large::barWidth, slab.height)}));
    }

    TextSetter& m_setter;
    qreal m_tallest;
    Galley m_galley;
    int m_block{0};
    int m_section{-1};
};

//! What stands above and below the text on every page.
class Margins
{
public:
    Margins(const Paper& paper, const LargePages& pages, TextSetter& setter, int count)
        : m_paper(paper)
        , m_pages(pages)
        , m_setter(setter)
        , m_count(count)
    {
    }

    void addTo(PaperPage& page, int number) const
    {
        std::vector<PageItem> head = headOf(number);
        page.items.insert(page.items.begin(), head.begin(), head.end());
        page.items.push_back(ruleAt(sheet::left, large::footLine, sheet::textWidth, pen::thick));
        const Text end = bold(number < m_count ? m_pages.nextPage : m_pages.lastPage);
        addLine(page.items, m_pages.foot, end, large::footLine + pen::thick + large::footText);
    }

private:
    [[nodiscard]] std::vector<PageItem> headOf(int number) const
    {
        const Text page =
            bold(m_pages.pageOf.filled({QString::number(number), QString::number(m_count)}).plain());
        if (m_paper.hasBand())
            return draftBand(m_paper.band, page, large::head,
                             number == 1 ? BandReading::Word : BandReading::Nothing, m_setter);
        std::vector<PageItem> items;
        addLine(items, number == 1 ? m_pages.headFirst : m_pages.headLater, page, large::headTop);
        return items;
    }

    //! The start stays away where there is no room for both.
    void addLine(std::vector<PageItem>& items, const Text& start, const Text& end, qreal y) const
    {
        constexpr qreal apart = 6;
        const SetText last = m_setter.onOneLine(end, large::head);
        const SetText first = m_setter.onOneLine(start, large::head);
        if (first.widest() + last.widest() + apart <= sheet::textWidth && !first.lines.empty())
            items.push_back(
                artifact(textItem(first.lines.front(), large::head, {sheet::left, y}, sheet::textWidth)));
        if (!last.lines.empty())
            items.push_back(artifact(
                textItem(last.lines.front(), large::head, {right - last.widest(), y}, sheet::textWidth)));
    }

    const Paper& m_paper;
    const LargePages& m_pages;
    TextSetter& m_setter;
    int m_count;
};

} // namespace

Pages layOutLargePages(const Paper& paper, const LargePages& pages, TextSetter& setter)
{
    const Body body{large::bodyTop, large::bodyBottom, 0};
    const Galley galley = LargeSetter(setter, body.bottom - body.top - roomForRunningHead).set(pages);
    BrokenPages broken = breakPages(galley, body);
    Pages result;
    result.pages = std::move(broken.pages);
    const Margins margins(paper, pages, setter, static_cast<int>(result.pages.size()));
    for (size_t i = 0; i < result.pages.size(); ++i)
        margins.addTo(result.pages[i], static_cast<int>(i) + 1);
    return result;
}

} // namespace rundbord
