// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/end_page.h"

#include "core/language/format_date.h"
#include "core/meeting/meeting_times.h"
#include "core/usecases/lead_meeting.h"
#include "ui/pages/closing_rows.h"
#include "ui/pages/evaluation_part.h"
#include "ui/texts/closing_text.h"
#include "ui/texts/error_text.h"
#include "ui/texts/refusal_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rundbord
{

EndPage::EndPage(const CaseContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_banner(new Banner(context.style()))
    , m_name(new TextLabel(context.style(), TextStyle::Name, Token::Ink))
    , m_when(new TextLabel(context.style(), TextStyle::SubPlain, Token::Ink2))
    , m_scroll(new ScrollColumn)
    , m_count(new TextLabel(context.style(), TextStyle::Sub, Token::Ink))
    , m_locked(new TextLabel(context.style(), TextStyle::Small, Token::Ink2))
    , m_left(new ClosingRows(context, RemainingItem::Look::Left, this))
    , m_doneHeading(new TextLabel(context.style(), TextStyle::Sub, Token::Ink, tr("Klart")))
    , m_done(new ClosingRows(context, RemainingItem::Look::Done, this))
    , m_seldom(new QWidget(this))
    , m_reopen(new Button(context.style(), ButtonRole::Flat, tr("Öppna mötet igen…")))
    , m_steps(new Button(context.style(), ButtonRole::Flat, tr("Se mötets steg")))
    , m_papers(new Button(context.style(), ButtonRole::Secondary, QString()))
    , m_next(new Button(context.style(), ButtonRole::Primary, tr("Till ärenden")))
{
    build();
    connect(m_left, &ClosingRows::chosen, this, &EndPage::goToLeft);
    // what is done stands in the plan
    connect(m_done, &ClosingRows::chosen, this, &EndPage::planAsked);
    connect(m_reopen, &QPushButton::clicked, this, [this] { Q_EMIT reopeningAsked({}); });
    connect(m_steps, &QPushButton::clicked, this, &EndPage::stepsAsked);
    connect(m_papers, &QPushButton::clicked, this, &EndPage::planAsked);
    connect(m_next, &QPushButton::clicked, this, &EndPage::startAsked);
    connect(&context.open, &OpenCase::changed, this, &EndPage::refresh);
    connect(&context.style(), &Style::changed, this, &EndPage::arrange);
    connect(&context.edits, &PendingEdits::refused, this,
            [this](const Error& error) { m_banner->say(Banner::Tone::Plain, errorText(error)); });
}

void EndPage::build()
{
    auto* sheet = new Sheet(m_context.style());
    // a screen reader says where one has come to
    sheet->setAccessibleName(tr("Mötet är slut"));
    sheet->body()->setSpacing(metrics::gap4);
    sheet->body()->addWidget(
        new TextLabel(m_context.style(), TextStyle::Title, Token::Ink, sheet->accessibleName()));
    sheet->body()->addWidget(m_when);
    m_when->hideWhenEmpty();
    sheet->addScrolling(m_scroll);
    addRows(*m_scroll->body());
    addFoot(*sheet);

    auto* content = new QWidget;
    const auto widen = [content, this] {
        content->setMaximumWidth(m_context.style().px(metrics::sheetWidest));
    };
    connect(&m_context.style(), &Style::changed, content, widen);
    widen();
    m_name->setFit(TextLabel::Fit::Elide);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, metrics::gap8, 0, 0);
    column->setSpacing(metrics::gap12);
    column->addWidget(m_name);
    column->addWidget(m_banner);
    column->addWidget(sheet, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::gap24, 0, metrics::gap24, metrics::gap16);
    row->addStretch();
    row->addWidget(content, 100);
    row->addStretch();
}

void EndPage::addRows(QVBoxLayout& column)
{
    column.setSpacing(metrics::gap4);
    column.addSpacing(metrics::gap8);
    column.addWidget(m_count);
    m_locked->hideWhenEmpty();
    column.addWidget(m_locked);
    column.addWidget(m_left);
    column.addSpacing(metrics::gap16);
    column.addWidget(m_doneHeading);
    column.addWidget(m_done);
    column.addSpacing(metrics::gap24);
    column.addWidget(new EvaluationPart(m_context));
    column.addStretch();
    m_reopen->setObjectName(QStringLiteral("reopen"));
    m_steps->setObjectName(QStringLiteral("steps"));
    auto* seldom = new FlowLayout(metrics::gap12, metrics::gap8, m_seldom);
    seldom->addWidget(m_reopen);
    seldom->addWidget(m_steps);
}

//! The way on has the name and the place that it has at every step.
void EndPage::addFoot(Sheet& sheet)
{
    m_papers->setObjectName(QStringLiteral("papers"));
    m_papers->showIcon(Icon::Print);
    m_next->setObjectName(QStringLiteral("next"));
    m_foot = sheet.foot();
    m_foot->addWidget(m_papers);
    m_foot->addWidget(m_seldom, 1);
    m_foot->addStretch();
    m_foot->addWidget(m_next);
}

void EndPage::arrange()
{
    const bool narrow = arrangementFor(width(), m_context.style()) == Arrangement::Tabs;
    const bool below = m_foot->indexOf(m_seldom) < 0;
    if (narrow == below)
        return;
    if (narrow)
        m_scroll->body()->insertWidget(m_scroll->body()->count() - 1, m_seldom);
    else
        m_foot->insertWidget(1, m_seldom, 1);
    m_seldom->show();
}

void EndPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void EndPage::enter()
{
    m_banner->clear();
    arrange();
    refresh();
    m_next->setFocus(Qt::OtherFocusReason);
    m_scroll->startOver();
}

void EndPage::refresh()
{
    m_name->setText(m_context.plan().person.name);
    m_when->setText(whenItEnded());
    m_left->refresh();
    m_done->refresh();
    const std::vector<ClosingPoint>& left = m_left->points();
    m_count->setText(closingCount(static_cast<int>(left.size())));
    if (left.empty())
        m_count->setIcon(Icon::Tick, Token::Accent);
    else
        m_count->clearIcon();
    const bool writes = std::any_of(left.begin(), left.end(),
                                    [](const ClosingPoint& point) { return !point.path.isEmpty(); });
    m_locked->setText(writes ? tr("Planen är låst, så du får frågan om mötet ska öppnas igen.") : QString());
    m_doneHeading->setVisible(!m_done->points().empty());
    m_reopen->setEnabled(refusalsOf(m_context.open, m_context.agenda(), event::Continue{}).empty());
    const HandOver& handOver = m_context.plan().handOver;
    const bool given = handOver.printedAt.isValid() && isHandedOver(handOver);
    m_papers->setText(given ? tr("Visa planen") : tr("Skriv ut och lämna över"));
}

QString EndPage::whenItEnded() const
{
    const MeetingState& meeting = m_context.open.meeting();
    const QDateTime at = meeting.endedAt.toLocalTime();
    if (!at.isValid())
        return {};
    const Services& services = m_context.services;
    const MeetingTimes times =
        meetingTimes(meeting, services.clock.now(), m_context.agenda(), m_context.plan().appointment);
    const auto minutes = std::chrono::round<std::chrono::minutes>(times.used).count();
    return tr("Det slutade %1 kl. %2 och tog %n minuter.", nullptr, static_cast<int>(minutes))
        .arg(formatDate(at.date(), services.clock.today(), services.dateWords, DateStyle::LongWithWeekday),
             formatTime(at.time(), services.dateWords));
}

void EndPage::goToLeft(const ClosingPoint& point)
{
    if (point.path.isEmpty())
        return Q_EMIT planAsked();
    const Refusals against = refusalsOf(m_context.open, m_context.agenda(), event::Continue{});
    if (!against.empty())
        return m_banner->say(Banner::Tone::Plain, refusalTexts(against));
    Q_EMIT reopeningAsked(point.path);
}

} // namespace rundbord
