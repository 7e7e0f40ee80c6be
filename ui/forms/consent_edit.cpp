// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/consent_edit.h"

#include "ui/widgets/button.h"

#include <QVBoxLayout>

namespace rundbord
{

ConsentEdit::ConsentEdit(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    addBeside(
        {choice(QStringLiteral("form"), tr("Form"), [](auto& c) -> auto& { return c.form; },
                {ConsentForm::NotGiven, ConsentForm::Written, ConsentForm::Spoken, ConsentForm::NotAble}),
         day(
             QStringLiteral("date"), tr("Datum"), [](auto& c) -> auto& { return c.date; }),
         day(
             QStringLiteral("validUntil"), tr("Gäller till"),
             [](auto& c) -> auto& { return c.validUntil; })});
    m_attitude = aided(text(
        QStringLiteral("attitude"), tr("Så har vi tagit reda på vad personen vill"),
        [](auto& c) -> auto& { return c.attitude; }));
    add(m_attitude);
    add(text(
        QStringLiteral("parties"), tr("Får dela med varandra, en part i varje rad"),
        [](auto& c) -> auto& { return c.parties; }, 3));
    m_exclusions = text(
        QStringLiteral("exclusions"), tr("Gäller inte. Visas bara för dig som leder mötet"),
        [](auto& c) -> auto& { return c.exclusions; }, 2);
    add(m_exclusions);
    addBeside({text(
                   QStringLiteral("givenBy"), tr("Lämnat av, om inte av personen själv"),
                   [](auto& c) -> auto& { return c.givenBy; }),
               line(
                   QStringLiteral("receivedBy"), tr("Togs emot av"),
                   [](auto& c) -> auto& { return c.receivedBy; })});
    connect(this, &Form::changed, this, [this] { valueShown(); });
}

void ConsentEdit::hideExclusions()
{
    m_exclusions->hide();
    m_exclusions->field()->setObjectName({}); // the other form has the name
}

void ConsentEdit::valueShown()
{
    const Consent consent = value();
    m_attitude->setVisible(consent.form == ConsentForm::NotAble || !consent.attitude.isEmpty());
}

ConsentConfirmation::ConsentConfirmation(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    m_confirmed = new CheckBox(style(), tr("Samtycket gäller i dag"));
    m_confirmed->setObjectName(QStringLiteral("confirmedAt"));
    const size_t at = bind(
        QStringLiteral("confirmedAt"),
        [this](const Consent& c) { m_confirmed->setChecked(c.confirmedAt.isValid()); },
        [this](Consent& c) {
            if (m_confirmed->isChecked() != c.confirmedAt.isValid())
                c.confirmedAt = m_confirmed->isChecked() ? this->context().clock.now() : QDateTime();
        });
    connect(m_confirmed, &QAbstractButton::clicked, this, [this, at] { chosen(at); });
    add(m_confirmed);
    add(text(
        QStringLiteral("parties"), tr("Får dela med varandra, en part i varje rad"),
        [](auto& c) -> auto& { return c.parties; }, 2));
}

ExclusionsForm::ExclusionsForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    auto* show = new Button(style(), ButtonRole::Secondary, tr("Visa vad samtycket inte gäller"));
    show->showIcon(Icon::Lock);
    show->setObjectName(QStringLiteral("showExclusions"));
    body()->addWidget(show, 0, Qt::AlignLeft);
    m_exclusions = text(
        QStringLiteral("exclusions"), tr("Gäller inte"), [](auto& c) -> auto& { return c.exclusions; });
    m_exclusions->hide();
    add(m_exclusions);
    connect(show, &QPushButton::clicked, this, [this, show] {
        m_exclusions->setVisible(!m_exclusions->isVisible());
        show->setText(m_exclusions->isVisible() ? tr("Dölj vad samtycket inte gäller")
                                                : tr("Visa vad samtycket inte gäller"));
    });
}

} // namespace rundbord
