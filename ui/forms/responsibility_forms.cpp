// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/responsibility_forms.h"

#include "ui/forms/people.h"
#include "ui/widgets/completion_list.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rundbord
{

AuthorityNamesForm::AuthorityNamesForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    addBeside({line(
                   QStringLiteral("regionName"), tr("Regionens namn"),
                   [](auto& r) -> auto& { return r.regionName; }),
               line(
                   QStringLiteral("municipalityName"), tr("Kommunens namn"),
                   [](auto& r) -> auto& { return r.municipalityName; })});
}

MeasuresByOthersForm::MeasuresByOthersForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    add(aided(text(
                  QStringLiteral("measuresByOthers"),
                  tr("Andra gör, utöver insatserna i planen. En sak i varje rad"),
                  [](auto& r) -> auto& { return r.measuresByOthers; }, 2),
              WritingKind::Task));
    add(check(
        QStringLiteral("noMeasuresByOthers"), tr("Inga insatser av andra än regionen och kommunen"),
        [](auto& r) -> auto& { return r.noMeasuresByOthers; }));
    add(aided(text(
        QStringLiteral("coordinationNote"), tr("Så hänger det ihop, och så håller vi kontakt mellan mötena"),
        [](auto& r) -> auto& { return r.coordinationNote; }, 2)));
}

LeadForm::LeadForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
    , m_lead(new QButtonGroup(this))
    , m_region(new RadioButton(context.style, tr("Regionen")))
    , m_municipality(new RadioButton(context.style, tr("Kommunen")))
{
    addLead();
    addCoordinator();
}

void LeadForm::addLead()
{
    auto* heading = new TextLabel(style(), TextStyle::Small, Token::Ink2,
                                  tr("Har det övergripande ansvaret (region eller kommun)"));
    add(heading);
    for (QWidget* choice : std::initializer_list<QWidget*>{m_region, m_municipality})
        choice->setAccessibleDescription(heading->text());
    m_region->setObjectName(QStringLiteral("leadPrincipal"));
    m_municipality->setObjectName(QStringLiteral("leadPrincipal.municipality"));
    m_lead->addButton(m_region, static_cast<int>(LeadPrincipal::Region));
    m_lead->addButton(m_municipality, static_cast<int>(LeadPrincipal::Municipality));
    setFocusProxy(m_region);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(metrics::gap24);
    choices->addWidget(m_region);
    choices->addWidget(m_municipality);
    choices->addStretch();
    body()->addLayout(choices);
    const size_t at = bind(
        QStringLiteral("leadPrincipal"),
        [this](const Responsibility& r) {
            m_lead->setExclusive(false);
            m_region->setChecked(r.leadPrincipal == LeadPrincipal::Region);
            m_municipality->setChecked(r.leadPrincipal == LeadPrincipal::Municipality);
            m_lead->setExclusive(true);
        },
        [this](Responsibility& r) {
            r.leadPrincipal = m_lead->checkedButton() ? static_cast<LeadPrincipal>(m_lead->checkedId())
                                                      : LeadPrincipal::NotSet;
        });
    connect(m_lead, &QButtonGroup::idClicked, this, [this, at] { chosen(at); });
}

void LeadForm::addCoordinator()
{
    LabelledField* name = line(
        QStringLiteral("coordinator.name"), tr("Håller ihop planen"),
        [](auto& r) -> auto& { return r.coordinator.name; });
    m_people = new CompletionList(style(), *qobject_cast<LineField*>(name->field()));
    connect(m_people, &CompletionList::picked, this, &LeadForm::takeOver);
    addBeside({name,
               line(
                   QStringLiteral("coordinator.role"), tr("Roll"),
                   [](auto& r) -> auto& { return r.coordinator.role; }),
               line(
                   QStringLiteral("coordinator.phone"), tr("Telefon"),
                   [](auto& r) -> auto& { return r.coordinator.phone; })});
    addBeside({line(
                   QStringLiteral("coordinator.deputy"), tr("Ersättare"),
                   [](auto& r) -> auto& { return r.coordinator.deputy; }),
               line(
                   QStringLiteral("coordinator.deputyPhone"), tr("Ersättarens telefon"),
                   [](auto& r) -> auto& { return r.coordinator.deputyPhone; })});
}

void LeadForm::setPlan(const CarePlan& plan)
{
    m_plan = plan;
    m_people->setEntries(participants(plan));
}

//! Role and phone come along with the name.
void LeadForm::takeOver(int person)
{
    const QList<CompletionEntry> entries = participants(m_plan);
    if (person < 0 || person >= entries.size())
        return;
    for (const Participant& participant : m_plan.participants) {
        if (displayName(m_plan, participant) != entries.at(person).name)
            continue;
        Responsibility filled = value();
        filled.coordinator.name = entries.at(person).name;
        filled.coordinator.role = participant.role;
        filled.coordinator.phone = participant.phone;
        return choose(filled);
    }
}

void LeadForm::valueShown()
{
    const Responsibility responsibility = value();
    m_region->setWords(responsibility.regionName.isEmpty() ? tr("Regionen") : responsibility.regionName);
    m_municipality->setWords(responsibility.municipalityName.isEmpty() ? tr("Kommunen")
                                                                       : responsibility.municipalityName);
}

} // namespace rundbord
