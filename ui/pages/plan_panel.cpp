// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_panel.h"

#include "ui/models/plan_path.h"
#include "ui/pages/lamps.h"
#include "ui/pages/plan_need.h"
#include "ui/texts/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_frame.h"
#include "ui/widgets/finding_button.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QVBoxLayout>

#include <chrono>

namespace rundbord
{

namespace
{

constexpr int findingsInSight = 2;
constexpr std::chrono::milliseconds afterTyping{120};

} // namespace

PlanPanel::PlanPanel(const CaseContext& context, QWidget* parent)
    : Sheet(context.style(), Padding::Side, parent)
    , m_context(context)
    , m_title(new TextLabel(context.style(), TextStyle::Sub, Token::Ink))
    , m_draft(new Tag(context.style(), Tag::Tone::Plain, tr("Utkast")))
    , m_lamps(new Lamps(context.style()))
    , m_findingList(new QWidget)
    , m_more(new Button(context.style(), ButtonRole::Flat, QString()))
    , m_empty(new EmptyFrame(context.style(), tr("Här växer planen fram när ni skriver.")))
    , m_column(new ScrollColumn)
{
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterTyping);
    connect(&m_soon, &QTimer::timeout, this, &PlanPanel::refresh);
    connect(&context.open, &OpenCase::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(m_lamps, &Lamps::chosen, this, [this](int point) { Q_EMIT pathChosen(pathOfPoint(point)); });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_allFindings = !m_allFindings;
        showFindings();
    });
    refresh();
}

void PlanPanel::build()
{
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_draft, 0, Qt::AlignTop);
    m_column->body()->addLayout(head);
    auto* list = new QVBoxLayout(m_findingList);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(metrics::gap4);
    m_column->body()->addWidget(m_lamps);
    m_column->body()->addWidget(m_findingList);
    m_column->body()->addWidget(m_more, 0, Qt::AlignLeft);
    m_column->body()->addWidget(m_empty);
    m_column->body()->addStretch();
    addScrolling(m_column);
}

void PlanPanel::putFirst(QWidget* first)
{
    m_column->body()->insertWidget(0, first);
    first->installEventFilter(this);
}

//! Whoever has scrolled down in the plan must not miss it.
bool PlanPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShowToParent)
        m_column->startOver();
    return Sheet::eventFilter(watched, event);
}

void PlanPanel::setWriting(ActionId action)
{
    m_writing = action;
    m_findings.setWriting(pathOf(m_context.plan(), action));
    refresh();
}

void PlanPanel::refresh()
{
    m_soon.stop();
    const CarePlan& plan = m_context.plan();
    const Review review = m_context.review();
    m_title->setText(tr("%1 plan").arg(possessive(calledName(plan.person))));
    setAccessibleName(m_title->text());
    m_draft->setVisible(!review.points.allMet());
    m_lamps->setPoints(review.points);
    m_findings.setWriting(pathOf(plan, m_writing));
    m_findings.setFindings(review.findings);
    showFindings();
    showNeeds();
}

void PlanPanel::showFindings()
{
    const int count = m_findings.rowCount();
    const int shown = m_allFindings ? count : std::min(count, findingsInSight);
    const auto old = m_findingList->findChildren<FindingButton*>(Qt::FindDirectChildrenOnly);
    for (qsizetype i = shown; i < old.size(); ++i)
        delete old.at(i);
    for (int i = 0; i < shown; ++i) {
        const QModelIndex index = m_findings.index(i);
        const QString sentence = index.data().toString();
        FindingButton* button = i < old.size() ? old.at(i) : nullptr;
        if (button) {
            button->setSentence(sentence);
        } else {
            button = new FindingButton(m_context.style(), sentence);
            m_findingList->layout()->addWidget(button);
            connect(button, &QAbstractButton::clicked, this, [this, i] {
                Q_EMIT pathChosen(m_findings.index(i).data(FindingsModel::PathRole).toString());
            });
        }
    }
    m_findingList->setVisible(shown > 0);
    m_more->setVisible(count > findingsInSight);
    m_more->setText(m_allFindings ? tr("Visa färre") : tr("%n till", nullptr, count - findingsInSight));
    Q_EMIT findingCountChanged(count);
}

void PlanPanel::showNeeds()
{
    const std::vector<Need>& needs = m_context.plan().needs;
    while (m_needs.size() > static_cast<qsizetype>(needs.size()))
        delete m_needs.takeLast();
    while (m_needs.size() < static_cast<qsizetype>(needs.size())) {
        auto* need = new PlanNeed(m_context.services.forms());
        m_column->body()->insertWidget(m_column->body()->count() - 1, need);
        m_needs << need;
    }
    for (size_t i = 0; i < needs.size(); ++i)
        m_needs.at(static_cast<qsizetype>(i))->setNeed(m_context.plan(), needs[i], m_writing);
    m_empty->setVisible(needs.empty());
}

} // namespace rundbord
