// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/writing_view.h"

#include "ui/pages/plan_panel.h"
#include "ui/pages/step_panel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"

#include <QCloseEvent>
#include <QHBoxLayout>

namespace rundbord
{

namespace
{

constexpr QSize smallest{800, 500};
constexpr QSize usual{1180, 720};
constexpr int sheetPart = 5;
constexpr int planPart = 3;

} // namespace

WritingView::WritingView(const CaseContext& context)
    : QWidget(nullptr, Qt::Window)
    , m_context(context)
    , m_content(new QWidget(this))
    , m_corner(new QHBoxLayout)
    , m_banner(new Banner(context.style()))
    , m_sheet(new Sheet(context.style()))
    , m_eyebrow(new TextLabel(context.style(), TextStyle::Small, Token::Ink2))
    , m_title(new TextLabel(context.style(), TextStyle::Title, Token::Ink))
    , m_column(new ScrollColumn)
    , m_back(new Button(context.style(), ButtonRole::Secondary, tr("Tillbaka")))
    , m_act(new Button(context.style(), ButtonRole::Flat, QString()))
    , m_next(new Button(context.style(), ButtonRole::Primary, tr("Nästa")))
    , m_plan(new PlanPanel(context))
{
    setObjectName(QStringLiteral("writing"));
    setWindowTitle(tr("Rundbord, sekreteraren")); // never whose meeting it is
    setAttribute(Qt::WA_QuitOnClose, false);      // the program ends with the chair's window
    setMinimumSize(smallest);
    resize(usual);
    build();
    connect(m_back, &QPushButton::clicked, this, &WritingView::backAsked);
    connect(m_act, &QPushButton::clicked, this, &WritingView::actAsked);
    connect(m_next, &QPushButton::clicked, this, &WritingView::nextAsked);
    connect(&context.style(), &Style::changed, this, &WritingView::arrange);
    arrange();
}

void WritingView::build()
{
    m_eyebrow->hideWhenEmpty();
    m_title->setObjectName(QStringLiteral("writingTitle"));
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_eyebrow);
    titles->addWidget(m_title);
    auto* heading = new QHBoxLayout;
    heading->addLayout(titles, 1);
    heading->addLayout(m_corner);
    m_sheet->body()->addLayout(heading);
    m_column->body()->addStretch();
    m_sheet->addScrolling(m_column);
    buildFoot();

    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::gap20);
    row->addWidget(m_sheet, sheetPart);
    row->addWidget(m_plan, planPart);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(metrics::gap24, metrics::gap16, metrics::gap24, metrics::gap16);
    column->setSpacing(metrics::gap12);
    column->addWidget(m_banner);
    column->addLayout(row, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_content);
}

void WritingView::buildFoot()
{
    m_back->showIcon(Icon::Back);
    m_back->setObjectName(QStringLiteral("writingBack"));
    m_act->showIcon(Icon::Add);
    m_act->setObjectName(QStringLiteral("writingAct"));
    m_next->showIcon(Icon::Forward, IconSide::After);
    m_next->setObjectName(QStringLiteral("writingNext"));
    m_sheet->foot()->addWidget(m_back);
    m_sheet->foot()->addWidget(m_act);
    m_sheet->foot()->addStretch();
    m_sheet->foot()->addWidget(m_next);
}

void WritingView::take(StepPanel* panel)
{
    m_column->body()->insertWidget(0, panel);
    panel->show();
}

void WritingView::setHeading(const QString& eyebrow, const QString& title)
{
    m_eyebrow->setText(eyebrow);
    m_title->setText(title);
}

void WritingView::setFoot(const QString& act, const QString& next)
{
    m_act->setText(act);
    m_act->setVisible(!act.isEmpty());
    m_next->setText(next);
}

void WritingView::tell(const QString& sentence)
{
    if (sentence.isEmpty())
        m_banner->clear();
    else
        m_banner->say(Banner::Tone::Plain, sentence);
}

void WritingView::startOver(bool hasField)
{
    if (!hasField)
        m_next->setFocus(Qt::OtherFocusReason);
    m_column->startOver();
}

void WritingView::setVeiled(VeilReason reason, bool veiled)
{
    if (m_veils.empty())
        m_field = focusWidget();
    if (veiled)
        m_veils.insert(reason);
    else
        m_veils.erase(reason);
    m_content->setVisible(m_veils.empty());
    if (m_veils.empty() && m_field)
        m_field->setFocus(Qt::OtherFocusReason);
    if (isVisible())
        repaint(); // at once: nobody is to read a line more
}

void WritingView::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

//! As when one leaves the chair's window.
void WritingView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || isActiveWindow())
        return;
    m_context.edits.flush();
    m_context.open.settle();
}

void WritingView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

//! The plan gives way before the fields do.
void WritingView::arrange()
{
    const int effective = width() * 100 / m_context.style().zoom();
    m_plan->setVisible(effective >= metrics::writingWithPlan);
    const bool stacked = effective < metrics::writingBeside;
    if (stacked == m_stacked)
        return;
    m_stacked = stacked;
    Q_EMIT stackedChanged();
}

bool WritingView::focusNextPrevChild(bool next)
{
    return moveFocusWithin(*this, next) || QWidget::focusNextPrevChild(next);
}

} // namespace rundbord
