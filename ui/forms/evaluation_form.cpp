// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/evaluation_form.h"

namespace rundbord
{

EvaluationForm::EvaluationForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    add(text(
        QStringLiteral("wentWell"), tr("Det fungerade bra"), [](auto& e) -> auto& { return e.wentWell; }));
    add(text(
        QStringLiteral("doDifferently"), tr("Det här kan vi göra annorlunda"),
        [](auto& e) -> auto& { return e.doDifferently; }));
    add(text(
        QStringLiteral("deviations"), tr("Avvikelser, som var och en anmäler enligt sin rutin"),
        [](auto& e) -> auto& { return e.deviations; }));
}

} // namespace rundbord
