// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/purpose_form.h"

namespace rundbord
{

PurposeForm::PurposeForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    add(voice(
        QStringLiteral("mostImportant"), tr("Viktigast för mig, med egna ord"),
        [](auto& p) -> auto& { return p.mostImportant; }));
    add(voice(
        QStringLiteral("questions"), tr("Frågor jag vill ha svar på, en i varje rad"),
        [](auto& p) -> auto& { return p.questions; }));
    add(voice(
        QStringLiteral("purpose"), tr("Det här vill jag få ut av mötet"),
        [](auto& p) -> auto& { return p.purpose; }));
    addBeside({choice(QStringLiteral("initiativeBy"), tr("Vem ville ha mötet"),
                      [](auto& p) -> auto& { return p.initiativeBy; },
                      {InitiativeBy::NotSaid, InitiativeBy::Person, InitiativeBy::SomeoneElse}),
               line(
                   QStringLiteral("initiativeThrough"), tr("Genom eller av"),
                   [](auto& p) -> auto& { return p.initiativeThrough; })});
    add(aided(text(
        QStringLiteral("background"), tr("Bakgrund"), [](auto& p) -> auto& { return p.background; })));
}

QuestionsForm::QuestionsForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    add(voice(
        QStringLiteral("purpose"), tr("Det här vill jag få ut av mötet"),
        [](auto& p) -> auto& { return p.purpose; }));
    add(voice(
        QStringLiteral("questions"), tr("Frågor jag vill ha svar på, en i varje rad"),
        [](auto& p) -> auto& { return p.questions; }));
}

MostImportantForm::MostImportantForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    add(voice(
        QStringLiteral("mostImportant"), tr("Viktigast för mig"),
        [](auto& p) -> auto& { return p.mostImportant; }));
}

} // namespace rundbord
