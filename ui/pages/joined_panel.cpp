// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/joined_panel.h"

#include <QVBoxLayout>

namespace rundbord
{

JoinedPanel::JoinedPanel(const CaseContext& context, StepPanel* leading, StepPanel* below, QWidget* parent)
    : StepPanel(context, parent)
    , m_leading(leading)
    , m_below(below)
{
    body()->addWidget(leading);
    body()->addWidget(below);
    connect(leading, &StepPanel::headingChanged, this, &StepPanel::headingChanged);
    connect(leading, &StepPanel::pageChanged, this, &StepPanel::pageChanged);
    connect(below, &StepPanel::headingChanged, this, &StepPanel::headingChanged);
    connect(leading, &StepPanel::pathAsked, this, &StepPanel::pathAsked);
    connect(below, &StepPanel::pathAsked, this, &StepPanel::pathAsked);
}

QWidget* JoinedPanel::firstField() const
{
    QWidget* field = m_leading->firstField();
    return field ? field : m_below->firstField();
}

QWidget* JoinedPanel::reveal(const QString& path)
{
    QWidget* field = m_below->reveal(path);
    return field ? field : m_leading->reveal(path);
}

QString JoinedPanel::spotOf(const QWidget& field) const
{
    return m_leading->spotOf(field);
}

QWidget* JoinedPanel::goTo(const QString& spot)
{
    return m_leading->goTo(spot);
}

void JoinedPanel::setStacked(bool stacked)
{
    m_leading->setStacked(stacked);
    m_below->setStacked(stacked);
}

} // namespace rundbord
