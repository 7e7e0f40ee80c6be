// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/twin_reading.h"

#include <array>

namespace rundbord::test
{

namespace
{

//! Gathers what a paper says, block by block.
class PaperWords
{
public:
    explicit PaperWords(const Paper& paper)
        : m_paper(paper)
    {
    }

    QString run()
    {
        if (const Flow* flow = std::get_if<Flow>(&m_paper.content))
            addFlow(*flow);
        else
            addPage(std::get<SimplePage>(m_paper.content));
        return squeezed(m_words);
    }

    void operator()(const Title& block) { add(block.words, block.aside); }
    void operator()(const Lead& block) { add(block.words); }
    void operator()(const KeyValues& block)
    {
        for (const auto& column : {block.left, block.right}) {
            for (const KeyValue& pair : column) {
                add(pair.key);
                addAll(pair.values);
            }
        }
    }
    void operator()(const OwnWords& block)
    {
        if (!squeezed(block.words).isEmpty())
            add(block.label, block.words);
    }
    void operator()(const HeadedLines& block)
    {
        add(block.heading);
        for (const Line& line : block.lines)
            add(line.mark, line.words);
    }
    void operator()(const QuickBox& block)
    {
        for (const QuickCell& cell : block.cells)
            add(cell.first, cell.second);
    }
    void operator()(const Section& block)
    {
        m_section = block.heading;
        answers(block.lawPoint);
        add(point(block.lawPoint), block.heading);
    }
    void operator()(const Part& block) { add(block.heading); }
    void operator()(const Paragraph& block) { add(block.words); }
    void operator()(const Bullets& block) { addAll(block.items); }
    void operator()(const ColumnsBlock& block)
    {
        for (const HeadedBullets& column : block.columns) {
            add(column.heading);
            addAll(column.items);
        }
    }
    void operator()(const GoalLines& block)
    {
        add(block.ownWords);
        addAll(block.notes);
    }
    void operator()(const Table& block)
    {
        addAll(block.head);
        for (const Row& row : block.rows) {
            if (row.group && row.startsGroup)
                add(point(row.group->lawPoint), row.group->heading);
            if (row.group)
                answers(row.group->lawPoint);
            for (const Cell& cell : row.cells)
                addAll(cell.lines);
        }
    }
    void operator()(const LawLines& block)
    {
        answers(block.lawPoint);
        add(point(block.lawPoint));
        addAll(block.lines);
    }
    void operator()(const CrisisBox& block)
    {
        m_section = block.heading;
        add(block.heading);
        for (const HeadedText& part : block.parts) {
            add(part.heading);
            addAll(part.lines);
        }
    }
    void operator()(const Halves& block)
    {
        for (const Half& half : {block.left, block.right}) {
            add(half.section.heading);
            addAll(half.paragraphs);
            add(half.signature);
        }
    }
    void operator()(const Closing& block)
    {
        add(block.heading);
        addAll(block.words);
        add(block.invitation, block.address);
    }
    void operator()(const MissingBox& block)
    {
        add(block.heading);
        addAll(block.items);
    }
    void operator()(const KeyCard& block)
    {
        addAll(block.groups);
        add(block.made);
    }

private:
    template <typename... Words>
    void add(const Words&... words)
    {
        ((m_words += Text(words).plain() + QLatin1Char('\n')), ...);
    }
    template <typename List>
    void addAll(const List& list)
    {
        for (const auto& each : list)
            add(each);
    }

    [[nodiscard]] QString point(int number) const
    {
        const Flow& flow = std::get<Flow>(m_paper.content);
        return number == 0 ? QString() : flow.pageWords.lawPoint.filled({QString::number(number)}).plain();
    }

    void answers(int number)
    {
        QStringList& sections = m_answered.at(static_cast<size_t>(number));
        if (!sections.contains(m_section))
            sections << m_section;
    }

    void addFlow(const Flow& flow)
    {
        add(flow.headStart, flow.headEnd, m_paper.band, m_paper.bandNote);
        for (const Block& block : flow.blocks)
            std::visit(*this, block);
        if (flow.lawStrip)
            addStrip(*flow.lawStrip);
        add(flow.foot, flow.footEnd);
    }

    void addStrip(const LawStrip& strip)
    {
        add(strip.heading);
        for (size_t i = 0; i < strip.cells.size(); ++i) {
            const LawCell& cell = strip.cells.at(i);
            const QString sections = m_answered.at(i + 1).join(QLatin1Char('\n'));
            add(cell.sentence.filled({cell.answer ? *cell.answer : Text(sections)}));
        }
    }

    void addPage(const SimplePage& page)
    {
        add(m_paper.band, m_paper.bandNote, page.title.words, page.title.aside);
        (*this)(page.most);
        if (!page.steps.empty())
            add(page.stepsHeading);
        for (const SimpleStep& step : page.steps) {
            add(step.when, step.who);
            addAll(step.sentences);
            add(step.undecided);
        }
        if (!page.calls.empty() || !page.shortCalls.empty())
            add(page.callHeading);
        for (const auto& calls : {page.calls, page.shortCalls}) {
            for (const SimpleCall& call : calls)
                add(call.who, call.number);
        }
        if (page.crisis)
            add(page.crisis->heading);
        if (page.crisis) {
            for (const auto* part : {&page.crisis->signs, &page.crisis->helps, &page.crisis->notWant})
                addAll(*part);
        }
        if (page.meeting)
            add(page.meeting->heading, page.meeting->day, page.meeting->timeAndPlace);
    }

    const Paper& m_paper;
    QString m_words;
    QString m_section;
    std::array<QStringList, 5> m_answered;
};

} // namespace

QString wordsOf(const Paper& paper)
{
    return PaperWords(paper).run();
}

} // namespace rundbord::test
