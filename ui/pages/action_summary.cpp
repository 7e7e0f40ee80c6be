// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/action_summary.h"

#include "core/plan/performer_phrase.h"
#include "ui/forms/timing_field.h"
#include "ui/widgets/accessible_widgets.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace rundbord
{

ActionSummary::ActionSummary(const FormContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_grid(new QGridLayout(this))
    , m_what(new TextLabel(context.style, TextStyle::Body, Token::Ink))
    , m_who(new TextLabel(context.style, TextStyle::Body, Token::Ink))
    , m_unit(new TextLabel(context.style, TextStyle::Small, Token::Ink2))
    , m_when(new TextLabel(context.style, TextStyle::Body, Token::Ink))
    , m_tag(new Tag(context.style, Tag::Tone::Honey, tr("Ska prövas")))
{
    setFocusPolicy(Qt::StrongFocus);
    setSpokenRole(*this, QAccessible::ListItem);
    m_grid->setContentsMargins(0, metrics::gap4, 0, metrics::gap4);
    m_grid->setHorizontalSpacing(metrics::gap12);
    m_grid->setVerticalSpacing(0);
    m_unit->hideWhenEmpty();
    arrange();
}

void ActionSummary::arrange()
{
    for (QWidget* label : std::initializer_list<QWidget*>{m_what, m_who, m_unit, m_when, m_tag})
        m_grid->removeWidget(label);
    if (m_stacked) {
        int row = 0;
        for (QWidget* label : std::initializer_list<QWidget*>{m_what, m_who, m_unit, m_when})
            m_grid->addWidget(label, row++, 0, Qt::AlignTop);
        m_grid->addWidget(m_tag, row, 0, Qt::AlignTop | Qt::AlignLeft);
    } else {
        m_grid->addWidget(m_what, 0, 0, 2, 1, Qt::AlignTop);
        m_grid->addWidget(m_who, 0, 1, Qt::AlignTop);
        m_grid->addWidget(m_unit, 1, 1, Qt::AlignTop);
        m_grid->addWidget(m_when, 0, 2, Qt::AlignTop);
        m_grid->addWidget(m_tag, 1, 2, Qt::AlignTop | Qt::AlignLeft);
    }
    m_grid->setColumnStretch(0, 1);
    for (const auto& [column, width] : {std::pair{1, metrics::whoColumn}, std::pair{2, metrics::whenColumn}})
        m_grid->setColumnMinimumWidth(column, m_stacked ? 0 : m_context.style.px(width));
    for (QWidget* label : std::initializer_list<QWidget*>{m_who, m_unit})
        label->setMaximumWidth(m_stacked ? QWIDGETSIZE_MAX : m_context.style.px(metrics::whoColumn));
    m_when->setMaximumWidth(m_stacked ? QWIDGETSIZE_MAX : m_context.style.px(metrics::whenColumn));
}

void ActionSummary::setStacked(bool stacked)
{
    m_stacked = stacked;
    arrange();
}

void ActionSummary::setAction(const CarePlan& plan, const Action& action)
{
    m_what->setText(action.what);
    m_who->setText(formatPerformers(action.performers, plan, m_context.words.conjunctions));
    m_unit->setText(action.performers.size() == 1 && !resolve(plan, action.performers.front()).name.isEmpty()
                        ? resolve(plan, action.performers.front()).unit
                        : QString());
    m_when->setText(timingText(action.when, m_context));
    m_tag->setVisible(action.decision == DecisionStatus::ToBeTried);
    setAccessibleName(tr("Insats: %1. Vem: %2. När: %3.").arg(m_what->text(), m_who->text(), m_when->text()));
}

void ActionSummary::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    Q_EMIT entered();
}

ActionHeadings::ActionHeadings(const Style& style, QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap12);
    const auto heading = [&style](const QString& words, int width) {
        auto* label = new TextLabel(style, TextStyle::Small, Token::Ink2, words);
        if (width > 0)
            label->setFixedWidth(style.px(width));
        return label;
    };
    row->addWidget(heading(tr("Vad ska göras"), 0), 1);
    row->addWidget(heading(tr("Vem"), metrics::whoColumn));
    row->addWidget(heading(tr("När"), metrics::whenColumn));
}

} // namespace rundbord
