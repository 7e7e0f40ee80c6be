// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/joined_panel.h"

#include <QVBoxLayout>

namespace rundbord
{

JoinedPanel::JoinedPanel(const CaseContext& context, StepPanel* leading, StepPanel* forms, Forms place,
                         QWidget* parent)
    : StepPanel(context, parent)
    , m_leading(leading)
    , m_forms(forms)
    , m_place(place)
{
    body()->addWidget(place == Forms::Above ? forms : leading);
    body()->addWidget(place == Forms::Above ? leading : forms);
    connect(leading, &StepPanel::headingChanged, this, &StepPanel::headingChanged);
    connect(leading, &StepPanel::pageChanged, this, &StepPanel::pageChanged);
    connect(forms, &StepPanel::headingChanged, this, &StepPanel::headingChanged);
    connect(leading, &StepPanel::pathAsked, this, &StepPanel::pathAsked);
    connect(forms, &StepPanel::pathAsked, this, &StepPanel::pathAsked);
}

QWidget* JoinedPanel::firstField() const
{
    const bool above = m_place == Forms::Above;
    QWidget* field = (above ? m_forms : m_leading)->firstField();
    return field ? field : (above ? m_leading : m_forms)->firstField();
}

QWidget* JoinedPanel::reveal(const QString& path)
{
    QWidget* field = m_forms->reveal(path);
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
    m_forms->setStacked(stacked);
}

} // namespace rundbord
