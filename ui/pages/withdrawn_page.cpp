// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/withdrawn_page.h"

#include "core/document/own_words.h"
#include "core/language/format_date.h"
#include "ui/flows/save_jobs.h"
#include "ui/pages/printer_field.h"
#include "ui/texts/error_text.h"
#include "ui/texts/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/prompt_card.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace rundbord
{

WithdrawnPage::WithdrawnPage(const CaseContext& context, PrintFlow& printing, QWidget* parent)
    : StorePage(context.style(), context.plan().person.name, parent)
    , m_context(context)
    , m_printing(printing)
    , m_printer(new ChoiceField(context.style()))
    , m_print(new Button(context.style(), ButtonRole::Primary,
                         tr("Skriv ut %1 egna ord").arg(possessive(calledName(context.plan().person)))))
    , m_save(new Button(context.style(), ButtonRole::Flat, tr("Spara PDF…")))
{
    build();
    connect(&m_printing, &PrintFlow::printersFound, this, &WithdrawnPage::showPrinters);
    connect(&m_printing, &PrintFlow::printed, this, [this] {
        if (!std::exchange(m_printingOwn, false))
            return m_printing.findPrinters(); // the papers of the plan were still on their way
        m_print->setEnabled(true);
        m_context.open.note(Deed::Printed);
        say(tr("Pappret är på väg ut ur skrivaren. Ge det till %1.")
                .arg(calledName(m_context.plan().person)));
    });
    connect(&m_printing, &PrintFlow::failed, this, [this](const Error& error) {
        if (!std::exchange(m_printingOwn, false))
            return m_printing.findPrinters();
        m_print->setEnabled(true);
        say(errorText(error));
    });
    connect(m_print, &QPushButton::clicked, this, &WithdrawnPage::print);
    connect(m_save, &QPushButton::clicked, this, &WithdrawnPage::savePdf);
}

void WithdrawnPage::build()
{
    const Style& style = m_context.style();
    const QString name = calledName(m_context.plan().person);
    const QDateTime at = m_context.plan().consent.withdrawnAt.toLocalTime();
    const DateWords& words = m_context.services.dateWords;
    const QString moment =
        tr("%1 kl. %2")
            .arg(formatDate(at.date(), m_context.services.clock.today(), words, DateStyle::LongWithWeekday),
                 formatTime(at.time(), words));
    auto* sheet = new Sheet(style);
    sheet->body()->setSpacing(metrics::gap12);
    sheet->body()->addWidget(
        new TextLabel(style, TextStyle::Title, Token::Ink, tr("Samtycket är återtaget")));
    sheet->body()->addWidget(new TextLabel(style, TextStyle::Body, Token::Ink2, moment));
    auto* prompt = new PromptCard(style);
    prompt->setLabel(tr("Säg så här"));
    prompt->setText(tr("Du har rätt till det, %1. Vi delar inget mer om dig. Hjälpen som redan är beslutad "
                       "fortsätter. Vill du ha det du själv har sagt på papper?")
                        .arg(name));
    sheet->body()->addWidget(prompt);
    for (const QString& done : {tr("Inget visas längre för rummet"), tr("Mötet är slut och planen låst")}) {
        auto* line = new TextLabel(style, TextStyle::Body, Token::Ink, done);
        line->setIcon(Icon::Tick, Token::Accent);
        sheet->body()->addWidget(line);
    }
    addPrinting(*sheet->body());
    sheet->body()->addWidget(new TextLabel(
        style, TextStyle::Body, Token::Ink,
        tr("Berätta för var och en som var med att samtycket är återtaget, utan att säga varför. "
           "Var och en skriver in det hos sig.")));
    body()->addWidget(sheet);
    body()->addStretch();
}

void WithdrawnPage::addPrinting(QVBoxLayout& column)
{
    m_printer->setAccessibleName(tr("Skrivare"));
    m_printer->setObjectName(QStringLiteral("printer"));
    m_print->setObjectName(QStringLiteral("printOwnWords"));
    m_print->showIcon(Icon::Print);
    m_print->setEnabled(false);
    m_save->setObjectName(QStringLiteral("saveOwnWords"));
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::gap12);
    row->addWidget(m_printer, 1);
    row->addWidget(m_print);
    column.addLayout(row);
    column.addWidget(m_save, 0, Qt::AlignLeft);
}

void WithdrawnPage::enter()
{
    m_print->setEnabled(false);
    m_printing.findPrinters();
    m_save->setFocus(Qt::OtherFocusReason);
}

void WithdrawnPage::showPrinters(const QList<PrinterChoice>& printers)
{
    offerPrinters(*m_printer, printers);
    if (printers.isEmpty())
        say(tr("Ingen skrivare hittades. Spara pappret som PDF och skriv ut det någon annanstans."));
    m_print->setEnabled(!printers.isEmpty());
    if (isVisible() && !printers.isEmpty())
        m_print->setFocus(Qt::OtherFocusReason);
}

Result<RenderedPaper> WithdrawnPage::ownWords() const
{
    const Services& services = m_context.services;
    return renderPaper(
        makeOwnWordsPaper(m_context.plan(), services.wordings, {.madeAt = services.clock.now()}));
}

void WithdrawnPage::print()
{
    const Result<RenderedPaper> paper = ownWords();
    if (!paper)
        return say(errorText(paper.error()));
    m_print->setEnabled(false);
    m_printingOwn = true;
    m_printing.print(m_printer->currentData().toString(),
                     {PrintJob{paper->pdf, tr("Egna ord"), 1, Sides::One}});
}

void WithdrawnPage::savePdf()
{
    const QString file = m_context.services.files.fileToSave(
        this, tr("Spara egna ord"), QStringLiteral("egna-ord.pdf"), tr("PDF-filer (*.pdf)"));
    if (file.isEmpty())
        return;
    const Result<RenderedPaper> paper = ownWords();
    if (!paper)
        return say(errorText(paper.error()));
    const Result<QStringList> saved = saveJobs(file, {{paper->pdf, {}}});
    if (!saved)
        return say(errorText(saved.error()));
    m_context.open.note(Deed::Exported);
    say(tr("Filen är sparad. Den är inte låst: alla som kommer åt den kan läsa den."));
}

} // namespace rundbord
