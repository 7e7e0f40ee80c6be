// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/simple_steps.h"

#include <algorithm>

namespace rundbord
{

namespace
{

constexpr int stepsBlock = 2;
constexpr qreal tickColumn = 9;
constexpr qreal dateColumn = 47;
constexpr qreal dateWidth = dateColumn - 4;
constexpr qreal textX = sheet::left + tickColumn + dateColumn;
constexpr qreal textWidth = sheet::textWidth - tickColumn - dateColumn;
constexpr size_t mostDateLines = 3;
constexpr size_t mostNameLines = 2;
constexpr size_t mostActionLines = 3;

class Steps
{
public:
    Steps(const SimplePage& page, const SimpleReduction& reduction, const SimplePlace& place)
        : m_page(page)
        , m_reduction(reduction)
        , m_setter(place.setter)
        , m_slab(place.slab)
        , m_closeness(place.closeness)
        , m_above(reduction.close ? 1.0 : 1.5)
        , m_below(reduction.close ? 1.0 : 1.6)
        , m_y(place.y)
    {
    }

    qreal run()
    {
        if (m_page.steps.empty())
            return m_y;
        choose();
        if (m_page.stepsHeading.isEmpty())
            m_y += 2 * m_closeness;
        else
            setHeading();
        m_slab.items.push_back(ruleAt(sheet::left, m_y, sheet::textWidth, pen::thick));
        m_y += pen::thick;
        for (size_t i = 0; i < m_chosen.size(); ++i)
            setRow(i);
        setMore();
        return m_y;
    }

private:
    void setHeading()
    {
        m_y += 6 * m_closeness;
        const size_t first = m_slab.items.size();
        Stack heading(m_setter, m_slab, sheet::left, sheet::textWidth, stepsBlock, m_y);
        heading.text(m_page.stepsHeading, simple::h2, Breaking::Balanced, Role::Heading);
        addAtFarEnd(m_page.swedishStepsHeading, simple::text, m_slab, {stepsBlock, first}, m_setter);
        m_y = heading.y() + 1.2 * m_closeness;
    }

    //! Which rows there is room to tell; how many are left for the whole plan.
    void choose()
    {
        for (const SimpleStep& step : m_page.steps) {
            const bool full =
                m_reduction.mostSteps > 0 && static_cast<int>(m_chosen.size()) >= m_reduction.mostSteps;
            const bool tooLate = m_reduction.nearOnly && step.later;
            if (!full && !tooLate)
                m_chosen.push_back(&step);
            else if (tooLate)
                ++m_later;
            else
                ++m_left;
        }
    }

    [[nodiscard]] bool sharesDate(size_t index) const
    {
        return m_reduction.sharedDates && index > 0 && m_chosen[index]->when == m_chosen[index - 1]->when;
    }

    [[nodiscard]] size_t linesOf(const Text& words, qreal width) const
    {
        return m_setter.set(words, simple::text, width, Breaking::Ragged).lines.size();
    }

    //! Who does it: the role where the name is too long, nothing where both are.
    [[nodiscard]] QString whoOf(const SimpleStep& step) const
    {
        const size_t most = m_reduction.shortNames ? 1 : mostNameLines;
        for (const QString& who : {step.who, step.role}) {
            if (linesOf(bold(who), textWidth) <= most)
                return who;
        }
        return {};
    }

    [[nodiscard]] static Text begun(const QString& who, const Text& sentence)
    {
        if (who.isEmpty())
            return sentence;
        const Text begun = bold(who) + Text(QStringLiteral(" "));
        return (sentence.isWritten() ? asWritten(begun) : begun) + sentence;
    }

    [[nodiscard]] std::vector<Text> linesToTell(const SimpleStep& step) const
    {
        const QString who = whoOf(step);
        std::vector<Text> told;
        for (const Text& sentence : step.sentences) {
            told.push_back(told.empty() ? begun(who, sentence) : sentence);
            if (m_reduction.firstSentence)
                break;
        }
        size_t lines = 0;
        for (const Text& sentence : told)
            lines += linesOf(sentence, textWidth);
        const bool tooLong = m_reduction.shortActions && lines > mostActionLines;
        const bool nameless = who.isEmpty() && !step.who.isEmpty();
        if (tooLong || nameless)
            told = {begun(who, m_page.references.seeFull)};
        if (!step.undecided.isEmpty())
            told.emplace_back(step.undecided);
        return told;
    }

    void setRow(size_t index)
    {
        const SimpleStep& step = *m_chosen[index];
        const bool shared = sharesDate(index);
        const qreal ruleFrom = shared ? textX : sheet::left;
        if (index > 0)
            m_slab.items.push_back(
                ruleAt(ruleFrom, m_y, sheet::left + sheet::textWidth - ruleFrom, pen::thin));
        const qreal top = m_y + m_above + (index > 0 ? pen::thin : 0);
        const qreal tickTop = top + (simple::text.lineHeight() - mark::tick) / 2;
        m_slab.items.push_back(artifact(TickItem{QRectF(sheet::left, tickTop, mark::tick, mark::tick)}));
        m_row += shared ? 0 : 1;
        Stack date(m_setter, m_slab, sheet::left + tickColumn, dateWidth, stepsBlock, top);
        date.beginCell(m_row, 0);
        const bool longDate = linesOf(step.when, dateWidth) > mostDateLines;
        if (!shared)
            date.text(longDate ? Text(m_page.references.seeFull) : step.when, simple::text,
                      Breaking::Balanced, Role::RowHeader);
        Stack words(m_setter, m_slab, textX, textWidth, stepsBlock, top);
        words.beginCell(m_row, 1);
        bool written = false;
        for (const Text& sentence : linesToTell(step)) {
            words.text(sentence, simple::text, Breaking::Balanced, Role::Cell);
            written |= sentence.isWritten();
        }
        const qreal least = top + simple::text.lineHeight();
        m_y = std::max({date.y(), words.y(), least}) + m_below;
        if (written && m_page.interpreterLines)
            setInterpreterLine(words.y());
    }

    //! Where there is room for it in the row, else as long as nothing has to be left out for it.
    void setInterpreterLine(qreal under)
    {
        const qreal line = under + simple::interpreterLine;
        if (m_reduction.sharedDates && line > m_y)
            return;
        const QLineF dots(textX, line, sheet::left + sheet::textWidth, line);
        m_slab.items.push_back(artifact(RuleItem{dots, pen::thick, true}));
        m_y = std::max(m_y, line + m_below);
    }

    //! What was left out is told, once.
    void setMore()
    {
        const SimpleReferences& say = m_page.references;
        Text more;
        const int all = m_left > 0 ? m_left + m_later : 0;
        if (all == 1)
            more = say.moreThing;
        else if (all > 1)
            more = say.moreThings.filled({QString::number(all), say.page});
        else if (m_later > 0)
            more = say.moreLater;
        if (more.isEmpty())
            return;
        if (!m_chosen.empty())
            m_slab.items.push_back(ruleAt(sheet::left, m_y, sheet::textWidth, pen::thin));
        Stack words(m_setter, m_slab, sheet::left, sheet::textWidth, stepsBlock, m_y + m_above);
        words.text(more, simple::text, Breaking::Calm, Role::Paragraph);
        m_y = words.y();
    }

    const SimplePage& m_page;
    const SimpleReduction& m_reduction;
    TextSetter& m_setter;
    Slab& m_slab;
    qreal m_closeness;
    qreal m_above;
    qreal m_below;
    qreal m_y;
    std::vector<const SimpleStep*> m_chosen;
    int m_left{0};
    int m_later{0};
    int m_row{0}; //!< steps that share a date are one row
};

} // namespace

qreal setSimpleSteps(const SimplePage& page, const SimpleReduction& reduction, SimplePlace place)
{
    return Steps(page, reduction, place).run();
}

} // namespace rundbord
