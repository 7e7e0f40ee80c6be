// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/print_panel.h"

#include "ui/flows/save_jobs.h"
#include "ui/pages/paper_preview.h"
#include "ui/pages/print_choice.h"
#include "ui/pages/printer_field.h"
#include "ui/texts/error_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_field.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rundbord
{

namespace
{

bool isSamePaper(const PlanCopy& one, const PlanCopy& other)
{
    return one.kind == other.kind && one.recipient == other.recipient;
}

//! Where the first is among the others.
size_t placeOf(const PlanCopy& copy, const std::vector<PlanCopy>& copies)
{
    const auto found = std::find_if(copies.begin(), copies.end(),
                                    [&copy](const PlanCopy& each) { return isSamePaper(each, copy); });
    return static_cast<size_t>(found - copies.begin());
}

//! What was just chosen is looked at; else what was looked at before, if it is still chosen.
size_t frontOf(const std::vector<PlanCopy>& now, const std::vector<PlanCopy>& before, size_t front)
{
    if (now.size() == before.size() + 1 && !before.empty()) {
        for (size_t i = 0; i < now.size(); ++i) {
            if (placeOf(now[i], before) == before.size())
                return i;
        }
    }
    const size_t place = front < before.size() ? placeOf(before[front], now) : 0;
    return place < now.size() ? place : 0;
}

} // namespace

PrintPanel::PrintPanel(const CaseContext& context, PrinterDialog& dialog, PrintFlow& flow,
                       PaperPreview& preview, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_dialog(dialog)
    , m_flow(flow)
    , m_preview(preview)
    , m_choice(new PrintChoice(context.style()))
    , m_printer(new ChoiceField(context.style()))
    , m_print(new Button(context.style(), ButtonRole::Primary, tr("Skriv ut")))
    , m_more(new Button(context.style(), ButtonRole::Flat, tr("Fler val…")))
    , m_save(new Button(context.style(), ButtonRole::Flat, tr("Spara PDF…")))
{
    build();
    listen();
}

void PrintPanel::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap12);
    column->addWidget(m_choice);
    m_printer->setAccessibleName(tr("Skrivare"));
    m_printer->setObjectName(QStringLiteral("printer"));
    m_print->setBig(true);
    m_print->showIcon(Icon::Print);
    m_print->setObjectName(QStringLiteral("printNow"));
    m_more->setObjectName(QStringLiteral("printerDialog"));
    m_save->setObjectName(QStringLiteral("savePdf"));
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::gap12);
    row->addWidget(m_printer, 1);
    row->addWidget(m_print);
    column->addLayout(row);
    auto* others = new QHBoxLayout;
    others->addWidget(m_more);
    others->addWidget(m_save);
    others->addStretch();
    column->addLayout(others);
}

void PrintPanel::listen()
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(0);
    connect(&m_rest, &QTimer::timeout, this, &PrintPanel::makeNext);
    connect(m_choice, &PrintChoice::changed, this, &PrintPanel::showChoice);
    connect(&m_preview, &PaperPreview::chosen, this, [this](int which) {
        m_front = static_cast<size_t>(std::max(0, which));
        showFront();
    });
    connect(m_print, &QPushButton::clicked, this, &PrintPanel::print);
    connect(m_more, &QPushButton::clicked, this, &PrintPanel::chooseInDialog);
    connect(m_save, &QPushButton::clicked, this, &PrintPanel::savePdf);
    connect(&m_flow, &PrintFlow::printersFound, this, &PrintPanel::showPrinters);
    connect(&m_flow, &PrintFlow::printed, this, [this] { finishPrint(true); });
    connect(&m_flow, &PrintFlow::failed, this, [this](const Error& error) {
        if (!m_printing && !isVisible())
            return;
        Q_EMIT said(errorText(error), true);
        finishPrint(false);
    });
}

QWidget* PrintPanel::startField() const
{
    return m_print;
}

PaperContext PrintPanel::contextNow() const
{
    const LogAnchor& anchor = m_context.open.logAnchor();
    PaperContext made;
    made.madeAt = m_context.services.clock.now();
    made.stopped = m_context.open.meeting().status == MeetingStatus::Interrupted;
    made.logMark = LogMark{anchor.sequence, anchor.mark};
    made.explanations = m_context.services.explanations;
    return made;
}

void PrintPanel::enter()
{
    m_flow.findPrinters();
    makeAnew();
}

void PrintPanel::followPlan()
{
    if (!m_press.isOf(m_context.plan(), m_context.open.meeting().status == MeetingStatus::Interrupted))
        makeAnew();
}

void PrintPanel::makeAnew()
{
    m_press.setPlan(m_context.plan(), contextNow());
    m_choice->setPlan(m_context.plan());
    showChoice();
}

void PrintPanel::showChoice()
{
    std::vector<PlanCopy> copies = m_choice->copies();
    m_front = frontOf(copies, m_copies, m_front);
    m_copies = std::move(copies);
    nameCopies();
    showFront();
    refresh();
}

void PrintPanel::showFront()
{
    m_rest.start();
    if (m_front >= m_copies.size())
        return;
    const PlanCopy& copy = m_copies[m_front];
    const Result<RenderedPaper> paper = m_press.paper(copy);
    if (!paper) {
        Q_EMIT said(errorText(paper.error()), true);
        return m_preview.showPaper({}, errorText(paper.error()));
    }
    const int leftOut = m_press.leftOut(copy);
    m_preview.showPaper(paper->pdf, leftOut > 0
                                        ? tr("Utan det som samtycket undantar: %n ställen", nullptr, leftOut)
                                        : QString());
    nameCopies();
}

void PrintPanel::makeNext()
{
    for (const PlanCopy& copy : m_copies) {
        if (m_press.isMade(copy))
            continue;
        (void)m_press.paper(copy);
        return m_rest.start();
    }
    nameCopies();
    countPages();
}

void PrintPanel::nameCopies()
{
    const QString her = calledName(m_context.plan().person);
    QStringList titles;
    for (const PlanCopy& copy : m_copies) {
        const QString to = copy.recipient.isEmpty() ? her : copy.recipient;
        const Result<RenderedPaper> paper =
            m_press.isMade(copy) ? m_press.paper(copy) : Result<RenderedPaper>(RenderedPaper{});
        titles << (paper && paper->pages > 0
                       ? tr("%1 till %2, %n sidor", nullptr, paper->pages).arg(paperName(copy.kind), to)
                       : tr("%1 till %2").arg(paperName(copy.kind), to));
    }
    m_preview.setTitles(titles, titles.isEmpty() ? -1 : static_cast<int>(m_front));
}

//! Sheets' sides, all copies together. Known when all are made; until then what was said before stands.
void PrintPanel::countPages()
{
    int pages = 0;
    for (const PlanCopy& copy : m_copies) {
        if (!m_press.isMade(copy))
            return;
        const Result<RenderedPaper> paper = m_press.paper(copy);
        pages += paper ? paper->pages * copy.copies : 0;
    }
    m_print->setText(pages > 0 ? tr("Skriv ut %n sidor", nullptr, pages) : tr("Skriv ut"));
}

void PrintPanel::refresh()
{
    countPages();
    const bool canPrint = !m_copies.empty() && !m_flow.isWorking();
    m_print->setRole(m_context.plan().handOver.printedAt.isValid() ? ButtonRole::Secondary
                                                                   : ButtonRole::Primary);
    m_print->setEnabled(canPrint && m_printer->count() > 0);
    m_more->setEnabled(canPrint);
    m_save->setEnabled(!m_copies.empty());
}

void PrintPanel::showPrinters(const QList<PrinterChoice>& printers)
{
    offerPrinters(*m_printer, printers);
    if (printers.isEmpty())
        m_printer->setPlaceholderText(tr("Ingen skrivare hittades. Spara som PDF."));
    refresh();
    Q_EMIT printersShown();
}

//! Only the whole plan is read like a book: the others lie open on a table, hang on a wall or stand alone on their sheet.
Result<std::vector<PrintJob>> PrintPanel::jobs()
{
    m_context.edits.flush();
    followPlan();
    std::vector<PrintJob> jobs;
    for (const PlanCopy& copy : m_copies) {
        const Result<RenderedPaper> paper = m_press.paper(copy);
        if (!paper) {
            Q_EMIT said(errorText(paper.error()), true);
            return failAs(paper);
        }
        const bool full = copy.kind == PaperKind::Full;
        jobs.push_back({paper->pdf, full ? tr("Samordnad individuell plan") : paperName(copy.kind),
                        copy.copies, full ? Sides::TwoLongEdge : Sides::One, fileNameOf(copy)});
    }
    return jobs;
}

void PrintPanel::send(const QString& printer, std::vector<PrintJob> jobs)
{
    m_printing = true;
    m_onTheirWay = m_copies;
    m_flow.print(printer, std::move(jobs));
    refresh();
}

void PrintPanel::finishPrint(bool taken)
{
    const std::vector<PlanCopy> sent = std::exchange(m_onTheirWay, {});
    if (!std::exchange(m_printing, false) || !taken)
        return refresh();
    const bool hadKey = m_print->hasFocus();
    if (m_context.open.meeting().status != MeetingStatus::Planned)
        m_printed.insert(m_printed.end(), sent.begin(), sent.end());
    Q_EMIT printDone(hadKey);
    refresh();
}

void PrintPanel::print()
{
    if (Result<std::vector<PrintJob>> all = jobs())
        send(m_printer->currentData().toString(), std::move(*all));
}

void PrintPanel::chooseInDialog()
{
    Result<std::vector<PrintJob>> all = jobs();
    if (!all)
        return;
    const auto settings = m_dialog.choose(this, m_printer->currentData().toString());
    if (!settings)
        return;
    if (!settings->file.isEmpty())
        return save(settings->file, *all);
    for (PrintJob& job : *all) {
        job.copies *= settings->copies;
        job.sides = settings->sides;
    }
    send(settings->printer, std::move(*all));
}

void PrintPanel::savePdf()
{
    const Result<std::vector<PrintJob>> all = jobs();
    if (!all || all->empty())
        return;
    const QString file = m_context.services.files.fileToSave(this, tr("Spara de valda pappren"),
                                                             all->front().file, tr("PDF-filer (*.pdf)"));
    if (!file.isEmpty())
        save(file, *all);
}

void PrintPanel::save(const QString& file, const std::vector<PrintJob>& jobs)
{
    const Result<QStringList> files = saveJobs(file, jobs);
    if (!files) {
        Q_EMIT said(errorText(files.error()), true);
        return;
    }
    m_context.open.note(Deed::Exported);
    if (files->size() > 1)
        Q_EMIT said(tr("Filerna %1 är sparade. De är inte låsta: alla som kommer åt dem kan läsa dem.")
                        .arg(files->join(QStringLiteral(", "))),
                    false);
    else
        Q_EMIT said(tr("Filen är sparad. Den är inte låst: alla som kommer åt den kan läsa den."), false);
}

} // namespace rundbord
