// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/child_layout.h"

#include "core/pdf/draft_band.h"
#include "core/pdf/slab.h"

#include <algorithm>

namespace rundbord
{

namespace
{

constexpr qreal right = sheet::left + sheet::textWidth;
constexpr qreal bubblePad = 7;
constexpr qreal bubbleTail = 7;
constexpr qreal leafAir = 2.4;
constexpr size_t mostWordLines = 4;
constexpr size_t mostHeadingLines = 2;
constexpr size_t mostKeptLines = 3;
constexpr size_t fewestRows = 3;

//! What the page does without.
struct Reduction {
    size_t rows{0};
    size_t sentences{0}; //!< of each row
};

std::vector<Reduction> reductionsOf(const ChildPage& page)
{
    constexpr size_t manyRows = 5;
    constexpr size_t manySentences = 3;
    std::vector<Reduction> all;
    const size_t rows = page.rows.size();
    all.push_back({rows, manySentences});
    for (size_t sentences = manySentences; sentences > 1; --sentences)
        all.push_back({rows, sentences - 1});
    for (const size_t sentences : {1, 0}) {
        for (size_t fewer = std::min(rows, manyRows); fewer >= fewestRows; --fewer)
            all.push_back({fewer, sentences});
    }
    return all;
}

class Sheet
{
public:
    Sheet(const ChildPage& page, const Reduction& reduction, TextSetter& setter)
        : m_page(page)
        , m_reduction(reduction)
        , m_setter(setter)
        , m_pictures(std::any_of(page.rows.begin(), page.rows.end(),
                                 [](const ChildRow& row) { return row.picture != ChildPicture::None; }))
    {
    }

    Slab run()
    {
        setTitle();
        setBubble();
        const size_t count = std::min(m_reduction.rows, m_page.rows.size());
        for (size_t i = 0; i < count; ++i)
            setRow(m_page.rows[i], {});
        setRow(m_page.last, moreOf(m_page.rows.size() - count));
        m_slab.items.push_back(ruleAt(sheet::left, m_y, sheet::textWidth, pen::thick));
        m_slab.height = m_y + pen::thick;
        return std::move(m_slab);
    }

private:
    [[nodiscard]] size_t linesOf(const Text& words, const Lettering& style, qreal width) const
    {
        return m_setter.set(words, style, width, Breaking::Ragged).lines.size();
    }

    [[nodiscard]] Text moreOf(size_t left) const
    {
        if (left == 0)
            return {};
        return left == 1 ? Text(m_page.oneMore)
                         : m_page.more.filled({QString::number(static_cast<qulonglong>(left))});
    }

    void setTitle()
    {
        Stack title(m_setter, m_slab, sheet::left, sheet::textWidth, m_block);
        const bool tooLong = linesOf(m_page.title, child::h1, sheet::textWidth) > mostHeadingLines;
        title.text(tooLong ? m_page.shortTitle : m_page.title, child::h1, Breaking::Balanced, Role::Title);
        addAtFarEnd(m_page.swedishTitle, child::aside, m_slab, {m_block, 0}, m_setter);
        m_y = title.y() + 3;
    }

    //! The child's words whole where they go on four lines, else as many first sentences as do.
    [[nodiscard]] QString wordsThatFit(qreal width) const
    {
        if (linesOf(m_page.words, child::words, width) <= mostWordLines)
            return m_page.words;
        QString fitting;
        for (const QString& beginning : m_page.beginnings) {
            if (linesOf(beginning, child::words, width) > mostWordLines)
                break;
            fitting = beginning;
        }
        return fitting.isEmpty() ? m_page.seeFull : fitting;
    }

    void setBubble()
    {
        if (m_page.words.isEmpty())
            return;
        ++m_block;
        const qreal top = m_y;
        const qreal width = sheet::textWidth - 2 * bubblePad;
        Stack lines(m_setter, m_slab, sheet::left + bubblePad, width, m_block, top + 3.5);
        lines.text(asWritten(wordsThatFit(width)), child::words, Breaking::Balanced, Role::Quote);
        if (!m_page.first.isEmpty() && linesOf(m_page.first, child::text, width) <= mostKeptLines)
            lines.text(m_page.first, child::text, Breaking::Balanced, Role::Paragraph);
        const qreal bottom = lines.y() + 3.5 + bubbleTail;
        m_slab.items.push_back(
            artifact(BubbleItem{QRectF(sheet::left, top, sheet::textWidth, bottom - top)
                                    .adjusted(pen::thick / 2, pen::thick / 2, -pen::thick / 2, 0)}));
        m_y = bottom + 3;
    }

    [[nodiscard]] qreal textLeft() const { return sheet::left + (m_pictures ? child::pictureColumn : 0); }

    void setRow(const ChildRow& row, const Text& more)
    {
        ++m_block;
        m_slab.items.push_back(ruleAt(sheet::left, m_y, sheet::textWidth, pen::thick));
        const qreal top = m_y + pen::thick + child::rowPad;
        const qreal width = right - textLeft() - (row.leaf.day.isEmpty() ? 0 : child::leafColumn);
        Slab words;
        const qreal height = setWords(row, more, width, words);
        const qreal least = m_pictures || !row.leaf.day.isEmpty() ? child::leastRow : 0;
        const qreal inner = std::max({height, least, leafHeight(row.leaf)});
        for (const PageItem& item : words.items)
            m_slab.items.push_back(moved(item, {0, top + (inner - height) / 2}));
        if (row.picture != ChildPicture::None && m_pictures) {
            const QRectF area(sheet::left, top + (inner - child::picture) / 2, child::picture,
                              child::picture);
            m_slab.items.push_back(artifact(PictureItem{row.picture, area}));
        }
        setLeaf(row.leaf, top + (inner - leafHeight(row.leaf)) / 2);
        m_y = top + inner + child::rowPad;
    }

    [[nodiscard]] bool noteFits(const CalendarLeaf& leaf) const
    {
        return m_setter.onOneLine(leaf.note, child::month).widest() <= child::leaf;
    }

    qreal setWords(const ChildRow& row, const Text& more, qreal width, Slab& slab)
    {
        Stack lines(m_setter, slab, textLeft(), width, m_block);
        const bool longHeading = linesOf(row.heading, child::h2, width) > mostKeptLines;
        lines.text(longHeading ? Text(m_page.seeFull) : row.heading, child::h2, Breaking::Balanced,
                   Role::Heading);
        if (!noteFits(row.leaf))
            lines.text(row.leaf.noted, child::text, Breaking::Balanced, Role::Paragraph);
        size_t told = 0;
        for (const Text& sentence : row.sentences) {
            if (told == m_reduction.sentences || linesOf(sentence, child::text, width) > mostHeadingLines)
                break;
            lines.text(sentence, child::text, Breaking::Balanced, Role::Paragraph);
            ++told;
        }
        for (const Text& sentence : row.kept) {
            const bool tooLong = linesOf(sentence, child::text, width) > mostKeptLines;
            lines.text(tooLong ? Text(m_page.seeFull) : sentence, child::text, Breaking::Balanced,
                       Role::Paragraph);
        }
        if (!more.isEmpty())
            lines.text(more, child::text, Breaking::Balanced, Role::Paragraph);
        return lines.y();
    }

    [[nodiscard]] qreal noteHeight(const CalendarLeaf& leaf) const
    {
        return leaf.note.isEmpty() || !noteFits(leaf) ? 0 : child::month.lineHeight();
    }

    [[nodiscard]] qreal leafHeight(const CalendarLeaf& leaf) const
    {
        if (leaf.day.isEmpty())
            return 0;
        return child::weekday.lineHeight() + child::day.lineHeight() + child::month.lineHeight() + leafAir +
               noteHeight(leaf);
    }

    //! A page of a calendar: the weekday white on black, the figure, the month; beneath it "senast".
    void setLeaf(const CalendarLeaf& leaf, qreal top)
    {
        if (leaf.day.isEmpty())
            return;
        const qreal left = right - child::leaf;
        const qreal headHeight = child::weekday.lineHeight() + 2 * pen::thick;
        const int element = m_setter.nextElement();
        qreal y = top;
        const auto put = [&](const QString& words, const Lettering& style, bool white) {
            SetText set = m_setter.onOneLine(words, style);
            if (set.lines.empty())
                return;
            set.lines.front().said = words + QChar::Space;
            const qreal x = left + (child::leaf - set.widest()) / 2;
            TextItem item = textItem(set.lines.front(), style, {x, y}, child::leaf);
            item.white = white;
            m_slab.items.push_back({Origin{m_block, Role::Paragraph, element}, item});
            y += style.lineHeight();
        };
        if (noteHeight(leaf) > 0)
            put(leaf.note, child::month, false);
        m_slab.items.push_back(artifact(FillItem{QRectF(left, y, child::leaf, headHeight)}));
        m_slab.items.push_back(
            frameAround(QRectF(left, y, child::leaf, leafHeight(leaf) - noteHeight(leaf))));
        y += pen::thick;
        put(leaf.weekday, child::weekday, true);
        y += 0.8;
        put(leaf.day, child::day, false);
        put(leaf.month, child::month, false);
    }

    const ChildPage& m_page;
    const Reduction& m_reduction;
    TextSetter& m_setter;
    bool m_pictures;
    Slab m_slab;
    int m_block{0};
    qreal m_y{0};
};

} // namespace

Pages layOutChildPage(const Paper& paper, const ChildPage& page, TextSetter& setter)
{
    const qreal top = paper.hasBand() ? band::bodyTop : child::bodyTop;
    Slab sheet;
    for (const Reduction& reduction : reductionsOf(page)) {
        sheet = Sheet(page, reduction, setter).run();
        if (sheet.height <= child::bodyBottom - top)
            break;
    }
    Pages pages;
    pages.pages.emplace_back();
    if (paper.hasBand())
        pages.pages.front().items =
            draftBand(paper.band, paper.bandNote, simple::text, BandReading::WordAndEnd, setter);
    for (const PageItem& item : sheet.items)
        pages.pages.front().items.push_back(moved(item, {0, top}));
    return pages;
}

} // namespace rundbord
