// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/test_page.h"

#include "core/pdf/render_paper.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace rundbord
{

namespace
{

//! Gives tr() its context.
class TestPageTexts
{
    Q_DECLARE_TR_FUNCTIONS(TestPageTexts)

public:
    static QString kind() { return tr("Provsida"); }
    static QString what()
    {
        return tr(
            "Den här sidan visar att skrivaren fungerar med Rundbord. Orden nedan är slumpade och betyder "
            "ingenting. Kasta sidan.");
    }
    static QString words() { return tr("Slumpade ord"); }
};

constexpr int wordCount = 24;
constexpr int shortestWord = 4;
constexpr int longestWord = 9;

QString madeUpWord()
{
    QRandomGenerator* random = QRandomGenerator::system();
    QString word;
    for (int length = random->bounded(shortestWord, longestWord + 1); length > 0; --length)
        word += QChar::fromLatin1(static_cast<char>('a' + random->bounded('z' - 'a' + 1)));
    return word;
}

QString madeUpWords()
{
    QStringList words;
    for (int i = 0; i < wordCount; ++i)
        words << madeUpWord();
    return words.join(QLatin1Char(' '));
}

} // namespace

Result<PrintJob> makeTestPage(const Wordings& wordings)
{
    Paper paper;
    paper.kind = TestPageTexts::kind();
    paper.language = QStringLiteral("sv");
    paper.content = Flow{TestPageTexts::kind(),
                         {},
                         {},
                         {},
                         {Title{TestPageTexts::kind(), {}}, Paragraph{TestPageTexts::what()},
                          Section{TestPageTexts::words(), TestPageTexts::words()}, Paragraph{madeUpWords()}},
                         {},
                         PageWords{wordings.sentence("head.page"), wordings.sentence("law.page"),
                                   wordings.sentence("law.pages"), wordings.sentence("law.pageSpan"),
                                   wordings.sentence("law.point")}};
    Result<RenderedPaper> rendered = renderPaper(paper);
    if (!rendered)
        return failAs(rendered);
    return PrintJob{std::move(rendered->pdf), TestPageTexts::kind()};
}

} // namespace rundbord
