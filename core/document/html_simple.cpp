// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/html_simple.h"

#include "core/document/html_blocks.h"

namespace rundbord
{

namespace
{

class SimpleWriter
{
public:
    SimpleWriter(HtmlOut& out, const SimplePage& page)
        : m_out(out)
        , m_page(page)
        , m_sections(out)
    {
    }

    void run(const QString& kind)
    {
        const bool untitled = pageLetters(m_page.title.words).trimmed().isEmpty();
        m_sections.title(untitled ? kind : m_page.title.words);
        m_out.element("p", m_page.title.aside);
        writeOwnWords(m_out, m_page.most);
        writeSteps();
        writeCalls();
        writeCrisis();
        writeMeeting();
        m_sections.end();
    }

private:
    void writeSteps()
    {
        if (m_page.steps.empty())
            return;
        m_sections.begin(m_page.stepsHeading);
        const HtmlElement list(m_out, "ol",
                               {{"class", QStringLiteral("steps")}, {"role", QStringLiteral("list")}});
        for (const SimpleStep& step : m_page.steps)
            writeStep(step);
    }

    void writeStep(const SimpleStep& step)
    {
        const HtmlElement item(m_out, "li");
        m_out.element("p", step.when);
        const HtmlElement told(m_out, "div");
        Text first = bold(step.who);
        if (!step.who.isEmpty() && !step.sentences.empty())
            first += Text(QStringLiteral(" "));
        if (!step.sentences.empty())
            first += step.sentences.front();
        m_out.element("p", first);
        for (size_t i = 1; i < step.sentences.size(); ++i)
            m_out.element("p", step.sentences[i]);
        m_out.element("p", step.undecided);
    }

    void writeCalls()
    {
        if (m_page.calls.empty() && m_page.shortCalls.empty())
            return;
        m_sections.begin(m_page.callHeading, {}, "box");
        const HtmlElement list(m_out, "ul",
                               {{"class", QStringLiteral("calls")}, {"role", QStringLiteral("list")}});
        for (const std::vector<SimpleCall>& calls : {m_page.calls, m_page.shortCalls}) {
            for (const SimpleCall& call : calls)
                writeCall(call);
        }
    }

    void writeCall(const SimpleCall& call)
    {
        const HtmlElement item(m_out, "li");
        m_out.words(call.who);
        if (!call.who.isEmpty() && !call.number.isEmpty())
            m_out.lineBreak();
        m_out.words(bold(call.number));
    }

    void writeCrisis()
    {
        if (!m_page.crisis)
            return;
        m_sections.begin(m_page.crisis->heading, {}, "box");
        for (const auto* part : {&m_page.crisis->signs, &m_page.crisis->helps, &m_page.crisis->notWant}) {
            for (const Text& words : *part)
                m_out.element("p", words);
        }
    }

    void writeMeeting()
    {
        if (!m_page.meeting)
            return;
        m_sections.begin(m_page.meeting->heading, {}, "box");
        m_out.element("p", m_page.meeting->day);
        m_out.element("p", m_page.meeting->timeAndPlace);
    }

    HtmlOut& m_out;
    const SimplePage& m_page;
    HtmlSections m_sections;
};

} // namespace

void writeSimplePage(HtmlOut& out, const SimplePage& page, const QString& kind)
{
    SimpleWriter(out, page).run(kind);
}

} // namespace rundbord
