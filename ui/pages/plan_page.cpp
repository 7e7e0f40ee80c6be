// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_page.h"

#include "core/language/format_date.h"
#include "core/meeting/prompt.h"
#include "core/plan/plan_voices.h"
#include "core/usecases/hand_over_plan.h"
#include "core/usecases/lead_meeting.h"
#include "ui/flows/handed_copies.h"
#include "ui/forms/after_forms.h"
#include "ui/pages/case_binding.h"
#include "ui/pages/lamps.h"
#include "ui/pages/meeting_header.h"
#include "ui/pages/paper_preview.h"
#include "ui/pages/print_panel.h"
#include "ui/pages/step_fields.h"
#include "ui/texts/error_text.h"
#include "ui/texts/labels.h"
#include "ui/texts/readability_text.h"
#include "ui/texts/refusal_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
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
    , m_header(new MeetingHeader(context, nullptr))
    , m_banner(new Banner(context.style()))
    , m_preview(new PaperPreview(context.style()))
    , m_tabs(new TabStrip(context.style()))
    , m_sheet(new Sheet(context.style()))
    , m_lamps(new Lamps(context.style()))
    , m_printing(new PrintPanel(context, dialog, flow, *m_preview))
{
    build();
    m_header->setPrintWords(tr("Till mötet"), Icon::Back);
    connect(m_header, &MeetingHeader::printAsked, this, &PlanPage::meetingAsked);
    connect(m_header, &MeetingHeader::pauseAsked, this, &PlanPage::pauseOrResume);
    connect(m_header, &MeetingHeader::resumeAsked, this, &PlanPage::pauseOrResume);
    connect(m_lamps, &Lamps::chosen, this, [this](int point) { Q_EMIT pathAsked(pathOfPoint(point)); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterChange);
    connect(&m_soon, &QTimer::timeout, m_printing, &PrintPanel::followPlan);
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
    connect(m_printing, &PrintPanel::said, this, &PlanPage::say);
    connect(m_printing, &PrintPanel::printDone, this, &PlanPage::recordPrint);
    connect(m_printing, &PrintPanel::printersShown, this, [this] {
        // the button could not be pressed before; whoever has begun elsewhere in the sheet stays there
        if (isVisible() && !m_sheet->isAncestorOf(QApplication::focusWidget()))
            m_printing->startField()->setFocus(Qt::OtherFocusReason);
    });
}

void PlanPage::recordPrint(bool hadKey)
{
    m_context.edits.flush();
    if (recordPrinted(m_context.open)) {
        say(tr("Planen är på väg ut ur skrivaren."));
    } else {
        m_context.open.note(Deed::Printed);
        say(tr(
            "Pappren är på väg ut ur skrivaren. De räknas inte som planen, eftersom mötet inte har börjat."));
    }
    refresh();
    if (hadKey)
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
    body->addWidget(m_printing);
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
    m_printing->enter();
    refresh();
    m_printing->startField()->setFocus(Qt::OtherFocusReason);
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

void PlanPage::refresh()
{
    m_lamps->setPoints(lawPoints(m_context.plan()));
    m_preview->setReadability(readabilityText(voicesOf(m_context.plan()).services));
    m_printing->refresh();
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

void PlanPage::handOver()
{
    m_context.edits.flush();
    HandOver handOver = m_context.plan().handOver;
    if (handOver.way == HandOverWay::NotSaid)
        handOver.way = HandOverWay::InHand;
    if (const Participant* chair = chairOf(m_context.plan()); chair && handOver.by.isEmpty())
        handOver.by = displayName(m_context.plan(), *chair);
    const Services& services = m_context.services;
    recordCopies(handOver, m_context.plan(), m_printing->printed(), services.wordings, services.plainWordings,
                 services.clock.now());
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
