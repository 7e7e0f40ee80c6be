// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/step_panel.h"

#include <QVBoxLayout>

namespace rundbord
{

StepPanel::StepPanel(const CaseContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(metrics::gap16);
}

QWidget* StepPanel::firstField() const
{
    for (QWidget* each : findChildren<QWidget*>()) {
        const bool writes = each->focusPolicy() & Qt::TabFocus;
        if (writes && each->isEnabled() && each->isVisibleTo(this) &&
            (each->inherits("QLineEdit") || each->inherits("QPlainTextEdit")))
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
