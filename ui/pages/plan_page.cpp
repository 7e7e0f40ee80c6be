// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_page.h"

#include "core/language/format_date.h"
#include "core/meeting/prompt.h"
#include "core/plan/plan_voices.h"
#include "core/usecases/hand_over_plan.h"
#include "core/usecases/lead_meeting.h"
#include "ui/flows/save_jobs.h"
#include "ui/forms/after_forms.h"
#include "ui/pages/case_binding.h"
#include "ui/pages/lamps.h"
#include "ui/pages/meeting_header.h"
#include "ui/pages/paper_preview.h"
#include "ui/pages/print_choice.h"
#include "ui/pages/printer_field.h"
#include "ui/pages/step_fields.h"
#include "ui/texts/error_text.h"
#include "ui/texts/labels.h"
#include "ui/texts/readability_text.h"
#include "ui/texts/refusal_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/prompt_card.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/tab_strip.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace rundbord
{

namespace
{

constexpr std::chrono::milliseconds afterChange{150};
constexpr std::chrono::seconds clockTick{5};

} // namespace

PlanPage::PlanPage(const CaseContext& context, PrinterDialog& dialog, PrintFlow& flow, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_dialog(dialog)
    , m_flow(flow)
    , m_header(new MeetingHeader(context, nullptr))
    , m_banner(new Banner(context.style()))
    , m_preview(new PaperPreview(context.style()))
    , m_tabs(new TabStrip(context.style()))
    , m_sheet(new Sheet(context.style()))
    , m_lamps(new Lamps(context.style()))
    , m_choice(new PrintChoice(context.style()))
{
    build();
    m_header->setPrintWords(tr("Till mötet"), Icon::Back);
    connect(m_header, &MeetingHeader::printAsked, this, &PlanPage::meetingAsked);
    connect(m_header, &MeetingHeader::pauseAsked, this, &PlanPage::pauseOrResume);
    connect(m_header, &MeetingHeader::resumeAsked, this, &PlanPage::pauseOrResume);
    connect(m_lamps, &Lamps::chosen, this, [this](int point) { Q_EMIT pathAsked(pathOfPoint(point)); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterChange);
    connect(&m_soon, &QTimer::timeout, this, &PlanPage::render);
    m_clock.setInterval(clockTick);
    connect(&m_clock, &QTimer::timeout, m_header, &MeetingHeader::refresh);
    m_clock.start();
    connect(&context.open, &OpenCase::changed, this, [this] {
        if (isVisible())
            m_soon.start();
        refresh();
    });
    connect(&context.edits, &PendingEdits::refused, this,
            [this](const Error& error) { say(errorText(error)); });
    listenToPrinting();
}

void PlanPage::listenToPrinting()
{
    connect(&m_flow, &PrintFlow::printersFound, this, &PlanPage::showPrinters);
    connect(&m_flow, &PrintFlow::printed, this, &PlanPage::recordPrint);
    connect(&m_flow, &PrintFlow::failed, this, [this](const Error& error) {
        if (!std::exchange(m_printing, false) && !isVisible())
            return;
        say(errorText(error), true);
        refresh();
    });
}

void PlanPage::recordPrint()
{
    if (!std::exchange(m_printing, false))
        return;
    m_context.edits.flush();
    const bool wasThere = m_print->hasFocus();
    if (recordPrinted(m_context.open)) {
        say(tr("Planen är på väg ut ur skrivaren."));
    } else {
        m_context.open.note(Deed::Printed);
        say(tr(
            "Pappren är på väg ut ur skrivaren. De räknas inte som planen, eftersom mötet inte har börjat."));
    }
    refresh();
    if (wasThere)
        m_done->setFocus();
}

void PlanPage::pauseOrResume()
{
    m_context.edits.flush();
    const bool paused = m_context.open.meeting().status == MeetingStatus::Paused;
    const MeetingEvent event = paused ? MeetingEvent(event::Resume{}) : MeetingEvent(event::Pause{});
    if (const auto against = refusalsOf(m_context.open, m_context.agenda(), event); !against.empty())
        return say(refusalTexts(against));
    (void)leadMeeting(m_context.open, m_context.agenda(), event);
}

void PlanPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, metrics::gap16);
    column->setSpacing(metrics::gap8);
    column->addWidget(m_header);
    auto* banner = new QHBoxLayout;
    banner->setContentsMargins(metrics::gap24, 0, metrics::gap24, 0);
    banner->addWidget(m_banner);
    column->addLayout(banner);

    auto* scroll = new ScrollColumn;
    scroll->setOverhang(metrics::gap16);
    auto* hanging = new QHBoxLayout;
    hanging->setContentsMargins(0, 0, -metrics::gap16, 0);
    hanging->addWidget(scroll);
    m_sheet->body()->addLayout(hanging, 1);
    addPrinting(*m_sheet);
    addHandOver(*m_sheet);

    auto* row = new QHBoxLayout;
    row->setContentsMargins(metrics::gap24, 0, metrics::gap24, 0);
    row->setSpacing(metrics::gap20);
    row->addWidget(m_preview, 2);
    row->addWidget(m_sheet, 3);
    m_tabs->setTitles({tr("Skriv ut och lämna över"), tr("Sidorna")});
    connect(m_tabs, &QTabBar::currentChanged, this, &PlanPage::arrange);
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(metrics::gap24, 0, metrics::gap24, 0);
    tabs->addWidget(m_tabs);
    column->addLayout(tabs);
    column->addLayout(row, 1);
}

void PlanPage::addPrinting(Sheet& sheet)
{
    const Style& style = m_context.style();
    QVBoxLayout* body = sheet.findChild<ScrollColumn*>()->body();
    body->addWidget(m_lamps);
    body->addWidget(new TextLabel(style, TextStyle::Title, Token::Ink, tr("Skriv ut och lämna över")));
    body->addWidget(m_choice);
    connect(m_choice, &PrintChoice::changed, this, &PlanPage::refresh);

    m_printer = new ChoiceField(style);
    m_printer->setAccessibleName(tr("Skrivare"));
    m_printer->setObjectName(QStringLiteral("printer"));
    m_print = new Button(style, ButtonRole::Primary, QString());
    m_print->setBig(true);
    m_print->showIcon(Icon::Print);
    m_print->setObjectName(QStringLiteral("printNow"));
    m_more = new Button(style, ButtonRole::Flat, tr("Fler val…"));
    m_more->setObjectName(QStringLiteral("printerDialog"));
    auto* save = new Button(style, ButtonRole::Flat, tr("Spara PDF…"));
    save->setObjectName(QStringLiteral("savePdf"));
    connect(m_print, &QPushButton::clicked, this, &PlanPage::print);
    connect(m_more, &QPushButton::clicked, this, &PlanPage::chooseInDialog);
    connect(save, &QPushButton::clicked, this, &PlanPage::savePdf);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::gap12);
    row->addWidget(m_printer, 1);
    row->addWidget(m_print);
    body->addLayout(row);
    auto* others = new QHBoxLayout;
    others->addWidget(m_more);
    others->addWidget(save);
    others->addStretch();
    body->addLayout(others);
}

void PlanPage::addHandOver(Sheet& sheet)
{
    const Style& style = m_context.style();
    const FormContext forms = m_context.services.forms();
    QVBoxLayout* body = sheet.findChild<ScrollColumn*>()->body();
    m_question = new TextLabel(style, TextStyle::Sub, Token::Ink);
    body->addWidget(m_question);
    m_prompt = new PromptCard(style);
    m_prompt->setLabel(tr("Säg så här"));
    body->addWidget(m_prompt);
    m_handOver = new HandOverForm(forms);
    bindPart<HandOver>(*m_handOver, m_context.open, m_context.edits);
    body->addWidget(m_handOver);
    m_delivery = new DeliveryForm(forms);
    bindPart<HandOver>(*m_delivery, m_context.open, m_context.edits);
    m_delivery->hide();
    body->addWidget(m_delivery);
    body->addStretch();

    m_later = new Button(style, ButtonRole::Flat, tr("Kan inte lämnas nu…"));
    m_later->setObjectName(QStringLiteral("later"));
    m_done = new Button(style, ButtonRole::Secondary, QString());
    m_done->showIcon(Icon::Tick);
    m_done->setObjectName(QStringLiteral("handedOver"));
    connect(m_later, &QPushButton::clicked, this, &PlanPage::arrangeLater);
    connect(m_done, &QPushButton::clicked, this, &PlanPage::handOver);
    sheet.foot()->addWidget(m_later);
    sheet.foot()->addStretch();
    sheet.foot()->addWidget(m_done);
}

void PlanPage::enter()
{
    m_context.edits.flush();
    m_banner->clear();
    m_delivery->setVisible(!m_context.plan().handOver.delayReason.isEmpty());
    m_flow.findPrinters();
    render();
    refresh();
    m_print->setFocus(Qt::OtherFocusReason);
}

void PlanPage::leave()
{
    m_context.edits.flush();
    m_context.open.settle();
}

void PlanPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void PlanPage::arrange()
{
    const bool narrow = arrangementFor(width(), m_context.style()) == Arrangement::Tabs;
    m_header->setNarrow(narrow);
    m_tabs->setVisible(narrow);
    m_sheet->setVisible(!narrow || m_tabs->currentIndex() == 0);
    m_preview->setVisible(!narrow || m_tabs->currentIndex() == 1);
}

bool PlanPage::render()
{
    const Services& services = m_context.services;
    const LogAnchor& anchor = m_context.open.logAnchor();
    PaperContext made;
    made.madeAt = services.clock.now();
    made.stopped = m_context.open.meeting().status == MeetingStatus::Interrupted;
    made.logMark = LogMark{anchor.sequence, anchor.mark};
    made.explanations = services.explanations;
    Result<PlanPapers> papers =
        renderPlanPapers(m_context.plan(), services.wordings, services.plainWordings, made);
    if (!papers) {
        say(errorText(papers.error()), true);
        return false;
    }
    m_papers = std::move(*papers);
    m_preview->setPapers(m_papers);
    m_preview->setNote(readabilityText(voicesOf(m_context.plan()).services));
    refresh();
    return true;
}

void PlanPage::refresh()
{
    const CarePlan& plan = m_context.plan();
    m_lamps->setPoints(lawPoints(plan));
    m_choice->setPlan(plan);
    const int pages = m_choice->pagesOf(m_papers);
    const bool canPrint = pages > 0 && !m_flow.isWorking();
    m_print->setText(tr("Skriv ut %n sidor", nullptr, pages));
    m_print->setRole(plan.handOver.printedAt.isValid() ? ButtonRole::Secondary : ButtonRole::Primary);
    m_print->setEnabled(canPrint && m_printer->count() > 0);
    m_more->setEnabled(canPrint);
    showHandOver();
}

void PlanPage::showHandOver()
{
    const CarePlan& plan = m_context.plan();
    const Services& services = m_context.services;
    const QString name = calledName(plan.person);
    const bool handedOver = isHandedOver(plan.handOver);
    const bool begun = m_context.open.meeting().status != MeetingStatus::Planned;
    m_done->setRole(plan.handOver.printedAt.isValid() && !handedOver ? ButtonRole::Primary
                                                                     : ButtonRole::Secondary);
    m_done->setEnabled(begun && !handedOver);
    m_later->setEnabled(begun);
    m_done->setText(tr("%1 har fått sin plan").arg(name));
    const QTime at = plan.handOver.at.time();
    m_question->setText(!begun ? tr("Planen lämnas över när mötet är igång")
                        : handedOver
                            ? tr("%1 fick sin plan kl. %2").arg(name, formatTime(at, services.dateWords))
                            : tr("Har %1 fått sin plan?").arg(name));
    if (const Step* step = handOverStep(m_context.agenda()))
        m_prompt->setText(prompt(m_context.agenda(), *step, m_context.promptFacts()).text);
}

void PlanPage::showPrinters(const QList<PrinterChoice>& printers)
{
    offerPrinters(*m_printer, printers);
    if (printers.isEmpty())
        m_printer->setPlaceholderText(tr("Ingen skrivare hittades. Spara som PDF."));
    refresh();
    // the button could not be pressed before; whoever has begun elsewhere in the sheet stays there
    if (isVisible() && !m_sheet->isAncestorOf(QApplication::focusWidget()))
        m_print->setFocus(Qt::OtherFocusReason);
}

void PlanPage::printJobs(const QString& printer, std::vector<PrintJob> jobs)
{
    m_printing = true;
    m_flow.print(printer, std::move(jobs));
    refresh();
}

void PlanPage::print()
{
    m_context.edits.flush();
    if (render())
        printJobs(m_printer->currentData().toString(), m_choice->jobsOf(m_papers));
}

void PlanPage::chooseInDialog()
{
    m_context.edits.flush();
    if (!render())
        return;
    const auto settings = m_dialog.choose(this, m_printer->currentData().toString());
    if (!settings)
        return;
    if (!settings->file.isEmpty())
        return tellSaved(saveJobs(settings->file, m_choice->jobsOf(m_papers)));
    std::vector<PrintJob> chosen = m_choice->jobsOf(m_papers);
    for (PrintJob& job : chosen) {
        job.copies *= settings->copies;
        job.sides = settings->sides;
    }
    printJobs(settings->printer, std::move(chosen));
}

void PlanPage::savePdf()
{
    const bool full = m_preview->isFullInFront();
    const QString file = m_context.services.files.fileToSave(
        this, full ? tr("Spara Hela planen") : tr("Spara Min plan"),
        full ? QStringLiteral("plan.pdf") : QStringLiteral("min-plan.pdf"), tr("PDF-filer (*.pdf)"));
    if (!file.isEmpty())
        tellSaved(saveJobs(file, {{full ? m_papers.full.pdf : m_papers.simple.pdf, {}}}));
}

void PlanPage::tellSaved(const Result<QStringList>& files)
{
    if (!files)
        return say(errorText(files.error()), true);
    m_context.open.note(Deed::Exported);
    if (files->size() > 1)
        return say(tr("Filerna %1 är sparade. De är inte låsta: alla som kommer åt dem kan läsa dem.")
                       .arg(files->join(tr(" och "))));
    say(tr("Filen är sparad. Den är inte låst: alla som kommer åt den kan läsa den."));
}

void PlanPage::handOver()
{
    m_context.edits.flush();
    HandOver handOver = m_context.plan().handOver;
    if (handOver.way == HandOverWay::NotSaid)
        handOver.way = HandOverWay::InHand;
    if (const Participant* chair = chairOf(m_context.plan()); chair && handOver.by.isEmpty())
        handOver.by = displayName(m_context.plan(), *chair);
    if (!handOverPlan(m_context.open, handOver))
        say(tr("Skriv ut planen först. Går det inte, välj ”Kan inte lämnas nu”."));
}

void PlanPage::arrangeLater()
{
    m_delivery->show();
    m_delivery->setFocus();
}

void PlanPage::say(const QString& sentence, bool failed)
{
    m_banner->say(failed ? Banner::Tone::Error : Banner::Tone::Plain, sentence);
}

} // namespace rundbord
