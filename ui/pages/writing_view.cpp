// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/writing_view.h"

#include "ui/pages/plan_panel.h"
#include "ui/pages/step_panel.h"
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
    , m_corner(new QHBoxLayout)
    , m_sheet(new Sheet(context.style(), Sheet::Padding::Page, this))
    , m_eyebrow(new TextLabel(context.style(), TextStyle::Small, Token::Ink2))
    , m_title(new TextLabel(context.style(), TextStyle::Title, Token::Ink))
    , m_column(new ScrollColumn)
    , m_back(new Button(context.style(), ButtonRole::Secondary, tr("Tillbaka")))
    , m_act(new Button(context.style(), ButtonRole::Flat, QString()))
    , m_next(new Button(context.style(), ButtonRole::Primary, tr("Nästa")))
    , m_plan(new PlanPanel(context, this))
{
    setObjectName(QStringLiteral("writing"));
    setWindowTitle(tr("Rundbord, sekreteraren")); // never whose meeting it is
    setMinimumSize(smallest);
    resize(usual);
    build();
    connect(m_back, &QPushButton::clicked, this, &WritingView::backAsked);
    connect(m_act, &QPushButton::clicked, this, &WritingView::actAsked);
    connect(m_next, &QPushButton::clicked, this, &WritingView::nextAsked);
}

void WritingView::build()
{
    m_eyebrow->hideWhenEmpty();
    m_title->setObjectName(QStringLiteral("writingTitle"));
    auto* heading = new QHBoxLayout;
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_eyebrow);
    titles->addWidget(m_title);
    heading->addLayout(titles, 1);
    heading->addLayout(m_corner);
    m_sheet->body()->addLayout(heading);
    m_column->body()->addStretch();
    m_sheet->addScrolling(m_column);
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

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::gap24, metrics::gap16, metrics::gap24, metrics::gap16);
    row->setSpacing(metrics::gap20);
    row->addWidget(m_sheet, sheetPart);
    row->addWidget(m_plan, planPart);
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

void WritingView::scrollToTop()
{
    m_column->startOver();
}

void WritingView::closeEvent(QCloseEvent* event)
{
    event->ignore(); // the fields go home first
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

bool WritingView::focusNextPrevChild(bool next)
{
    return moveFocusWithin(*this, next) || QWidget::focusNextPrevChild(next);
}

} // namespace rundbord
