// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/step_offers.h"

#include "ui/pages/meeting_way.h"
#include "ui/widgets/button.h"

#include <QVBoxLayout>

#include <algorithm>

namespace rundbord
{

StepOffers::StepOffers(const CaseContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    add(QStringLiteral("if-it-gets-worse"), tr("Om det blir sämre"));
    add(QStringLiteral("open-questions"), tr("Fråga att ta senare"));
    add(QStringLiteral("school-day"), tr("Skoldagen"));
    add(QStringLiteral("who-tells-child"), tr("Berätta för barnet"));
    add(QStringLiteral("ending"), tr("När planen avslutas"));
}

void StepOffers::add(const QString& stepId, const QString& words)
{
    auto* offer = new Button(m_context.style(), ButtonRole::Flat, words, this);
    offer->showIcon(Icon::Add);
    offer->setObjectName(QStringLiteral("offer.") + stepId);
    offer->hide();
    connect(offer, &QPushButton::clicked, this, [this, stepId] { Q_EMIT stepAsked(stepId); });
    m_column->addWidget(offer, 0, Qt::AlignLeft);
    m_offers.insert(stepId, offer);
}

bool StepOffers::isOffered(const QString& stepId) const
{
    const MeetingState& meeting = m_context.open.meeting();
    const Phase* phase = phaseOf(m_context.agenda(), stepId);
    if (!phase || phase != phaseOf(m_context.agenda(), meeting.stepId) ||
        meeting.status != MeetingStatus::Running)
        return false;
    const std::vector<const Step*> shown = stepsShown(m_context, *phase);
    return std::none_of(shown.begin(), shown.end(), [&](const Step* step) { return step->id == stepId; });
}

void StepOffers::refresh(bool wide)
{
    for (auto offer = m_offers.begin(); offer != m_offers.end(); ++offer)
        offer.value()->setVisible(wide && isOffered(offer.key()));
}

} // namespace rundbord
