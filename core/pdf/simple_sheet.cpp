// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/simple_sheet.h"

#include "core/pdf/simple_boxes.h"
#include "core/pdf/simple_steps.h"

#include <algorithm>

namespace rundbord
{

namespace
{

constexpr qreal barIndent = mark::barWidth + mark::barToText;
constexpr qreal closer = 0.7;
constexpr size_t mostWordLines = 4;
constexpr size_t linesThatMayStay = 3;
constexpr int wordsBlock = 1;

Lettering wordsStyle(SimpleReduction::OwnWords size)
{
    switch (size) {
    case SimpleReduction::OwnWords::Large:
        return simple::most;
    case SimpleReduction::OwnWords::Medium:
        return simple::mostSmaller;
    case SimpleReduction::OwnWords::Small:
    case SimpleReduction::OwnWords::FirstSentences:
        break;
    }
    return simple::mostSmallest;
}

class Sheet
{
public:
    Sheet(const SimplePage& page, const SimpleReduction& reduction, TextSetter& setter)
        : m_page(page)
        , m_reduction(reduction)
        , m_setter(setter)
    {
    }

    Slab run()
    {
        setTitle();
        setWords();
        m_y = setSimpleSteps(m_page, m_reduction, {m_setter, m_slab, m_y, closeness()});
        m_y = setSimpleBoxes(m_page, m_reduction, {m_setter, m_slab, m_y, closeness()});
        m_slab.height = m_y;
        return std::move(m_slab);
    }

private:
    [[nodiscard]] qreal closeness() const { return m_reduction.close ? closer : 1; }

    //! The day, and the name before it if there is room, on the baseline of the title.
    void setTitle()
    {
        constexpr qreal apart = 4;
        const qreal room = sheet::textWidth / 2;
        const SetText swedish = m_setter.onOneLine(asWritten(m_page.swedishTitle), simple::text);
        SetText aside = m_setter.onOneLine(m_page.title.aside, simple::text);
        if (aside.widest() > room)
            aside = m_setter.onOneLine(m_page.day, simple::text);
        const qreal width = sheet::textWidth - std::max(aside.widest(), swedish.widest()) - apart;
        Stack title(m_setter, m_slab, sheet::left, width, 0);
        title.text(m_page.title.words, simple::h1, Breaking::Balanced, Role::Title);
        const qreal y = m_page.swedishTitle.isEmpty() ? simple::h1.baseline() - simple::text.baseline()
                                                      : simple::text.lineHeight();
        setAside(swedish, 0);
        setAside(aside, y);
        m_y = std::max(title.y(), y + simple::text.lineHeight());
    }

    void setAside(const SetText& words, qreal y)
    {
        const qreal x = sheet::left + sheet::textWidth - words.widest();
        for (const SetLine& line : words.lines)
            m_slab.items.push_back({Origin{0, Role::Paragraph, m_setter.nextElement()},
                                    textItem(line, simple::text, {x, y}, sheet::textWidth / 2)});
    }

    //! As many whole sentences, from the first, as go on four lines; empty if not even one does.
    [[nodiscard]] QString firstSentences(const Lettering& style) const
    {
        QString fitting;
        for (const QString& beginning : m_page.mostBeginnings) {
            if (linesOf(beginning, style) > mostWordLines)
                break;
            fitting = beginning;
        }
        return fitting;
    }

    [[nodiscard]] size_t linesOf(const QString& words, const Lettering& style) const
    {
        return m_setter.set(words, style, sheet::textWidth - barIndent, Breaking::Ragged).lines.size();
    }

    //! Her words stay as they are as long as they take no more than three lines.
    void setWords()
    {
        if (m_page.most.words.isEmpty())
            return;
        using OwnWords = SimpleReduction::OwnWords;
        const bool mayStay = linesOf(m_page.most.words, simple::most) <= linesThatMayStay;
        const OwnWords size = mayStay ? OwnWords::Large : m_reduction.ownWords;
        const Lettering style = wordsStyle(size);
        const qreal top = m_y + 5 * closeness();
        Stack words(m_setter, m_slab, sheet::left + barIndent, sheet::textWidth - barIndent, wordsBlock, top);
        words.text(m_page.most.label, simple::text, Breaking::Calm, Role::Label);
        if (size != OwnWords::FirstSentences || linesOf(m_page.most.words, style) <= mostWordLines) {
            words.text(asWritten(m_page.most.words), style, Breaking::Balanced, Role::Quote);
        } else {
            const QString first = firstSentences(style);
            if (!first.isEmpty())
                words.text(asWritten(first), style, Breaking::Balanced, Role::Quote);
            words.text(m_page.references.moreOwnWords, simple::text, Breaking::Calm, Role::Paragraph);
        }
        m_slab.items.push_back(artifact(FillItem{QRectF(sheet::left, top, mark::barWidth, words.y() - top)}));
        m_y = words.y();
    }

    const SimplePage& m_page;
    const SimpleReduction& m_reduction;
    TextSetter& m_setter;
    Slab m_slab;
    qreal m_y{0};
};

} // namespace

Slab setSimpleSheet(const SimplePage& page, const SimpleReduction& reduction, TextSetter& setter)
{
    return Sheet(page, reduction, setter).run();
}

} // namespace rundbord
