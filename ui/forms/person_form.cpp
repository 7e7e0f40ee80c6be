// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/person_form.h"

#include "core/plan/identity_number.h"
#include "ui/forms/people.h"
#include "ui/widgets/completion_list.h"

namespace rundbord
{

PersonForm::PersonForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    add(line(
        QStringLiteral("name"), tr("Namn"), [](auto& p) -> auto& { return p.name; }));
    LabelledField* type = choice(QStringLiteral("identifier.type"), tr("Typ av nummer"),
                                 [](auto& p) -> auto& { return p.identifier.type; },
                                 {IdentifierType::Personnummer, IdentifierType::Samordningsnummer,
                                  IdentifierType::Reservnummer, IdentifierType::None});
    m_number = line(
        QStringLiteral("identifier.value"), tr("Nummer"),
        [](auto& p) -> auto& { return p.identifier.value; });
    qobject_cast<LineField*>(m_number->field())->setPlaceholderText(tr("ÅÅÅÅMMDD-NNNN"));
    addBeside({type, m_number});
    addBeside({line(
                   QStringLiteral("preferredName"), tr("Vill bli kallad"),
                   [](auto& p) -> auto& { return p.preferredName; }),
               line(
                   QStringLiteral("pronoun"), tr("Pronomen"), [](auto& p) -> auto& { return p.pronoun; })});
    add(check(
        QStringLiteral("child"), tr("Under 18 år"), [](auto& p) -> auto& { return p.child; }));
    addBeside({line(
                   QStringLiteral("phone"), tr("Telefon"), [](auto& p) -> auto& { return p.phone; }),
               line(
                   QStringLiteral("address"), tr("Adress"), [](auto& p) -> auto& { return p.address; })});
    add(line(
        QStringLiteral("preferredContact"), tr("Så når ni mig bäst"),
        [](auto& p) -> auto& { return p.preferredContact; }));
    add(voice(
        QStringLiteral("adaptations"), tr("Det här gör mötet lättare, en sak i varje rad"),
        [](auto& p) -> auto& { return p.adaptations; }));
    connect(this, &Form::left, this, &PersonForm::checkNumber);
    connect(this, &Form::changed, this, [this](const QString& field) {
        if (field.isEmpty())
            checkNumber();
    });
}

void PersonForm::checkNumber()
{
    const Person person = value();
    const bool begun = !person.identifier.value.trimmed().isEmpty();
    const Result<void> checked = checkIdentifier(person.identifier, context().clock.today());
    m_number->setEnabled(person.identifier.type != IdentifierType::None || begun);
    if (checked || !begun)
        m_number->setError({});
    else if (person.identifier.type == IdentifierType::None)
        m_number->setError(tr("Välj vilken typ av nummer det är."));
    else if (checked.error().code == ErrorCode::ImpossibleDate)
        m_number->setError(tr("Den dagen finns inte. Jämför numret med en handling."));
    else
        m_number->setError(tr("Numret stämmer inte. Jämför det med en handling."));
}

WelcomeForm::WelcomeForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    addBeside({line(
                   QStringLiteral("preferredName"), tr("Vill bli kallad"),
                   [](auto& p) -> auto& { return p.preferredName; }),
               line(
                   QStringLiteral("pronoun"), tr("Pronomen"), [](auto& p) -> auto& { return p.pronoun; })});
}

AdaptationsForm::AdaptationsForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    add(voice(
        QStringLiteral("adaptations"), tr("Det här gör mötet lättare, en sak i varje rad"),
        [](auto& p) -> auto& { return p.adaptations; }));
}

TrustedAdultForm::TrustedAdultForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    LabelledField* adult = line(
        QStringLiteral("trustedAdult"), tr("Trygg vuxen"), [](auto& p) -> auto& { return p.trustedAdult; });
    m_people = new CompletionList(style(), *qobject_cast<LineField*>(adult->field()));
    addBeside({adult, line(
                          QStringLiteral("pauseSign"), tr("Tecken för paus"),
                          [](auto& p) -> auto& { return p.pauseSign; })});
}

void TrustedAdultForm::setPlan(const CarePlan& plan)
{
    m_people->setEntries(participants(plan));
}

} // namespace rundbord
