// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/step_panel.h"

#include "ui/widgets/answer_field.h"
#include "ui/widgets/let_go.h"

#include <QVBoxLayout>

namespace rundbord
{

namespace
{

//! One of a few answers that are all in sight, and of those the one that Tab comes to.
bool isAnswer(const QWidget& widget)
{
    const auto* field = qobject_cast<const AnswerField*>(widget.parentWidget());
    return field && field->focusProxy() == &widget;
}

} // namespace

StepPanel::StepPanel(const CaseContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(metrics::gap16);
}

//! It may stand in another window, which doesn't know when the panel goes.
StepPanel::~StepPanel()
{
    letGo(m_forChair);
}

void StepPanel::addForChair(QWidget* widget)
{
    m_forChair = widget;
    takeBackFromChair();
}

void StepPanel::takeBackFromChair()
{
    if (m_forChair)
        m_body->addWidget(m_forChair);
}

QWidget* StepPanel::firstField() const
{
    for (QWidget* each : findChildren<QWidget*>()) {
        const bool writes = each->focusPolicy() & Qt::TabFocus;
        if (writes && each->isEnabled() && each->isVisibleTo(this) &&
            (each->inherits("QLineEdit") || each->inherits("QPlainTextEdit") || isAnswer(*each)))
            return each;
    }
    return nullptr;
}

QWidget* StepPanel::reveal(const QString&)
{
    return nullptr;
}

QString StepPanel::spotOf(const QWidget&) const
{
    return {};
}

QWidget* StepPanel::goTo(const QString& spot)
{
    return spot.isEmpty() ? nullptr : reveal(spot);
}

void StepPanel::setStacked(bool) {}

} // namespace rundbord
