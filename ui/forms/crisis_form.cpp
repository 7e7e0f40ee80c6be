// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/crisis_form.h"

namespace rundbord
{

CrisisForm::CrisisForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    add(voice(
        QStringLiteral("earlySigns"), tr("Så märks det"), [](auto& c) -> auto& { return c.earlySigns; }, 1));
    add(voice(
        QStringLiteral("whatHelps"), tr("Det hjälper mig"), [](auto& c) -> auto& { return c.whatHelps; }, 1));
    addBeside(
        {line(
             QStringLiteral("callName"), tr("Jag ringer, dagtid"),
             [](auto& c) -> auto& { return c.callName; }),
         line(
             QStringLiteral("callPhone"), tr("Telefon"), [](auto& c) -> auto& { return c.callPhone; })});
    add(voice(
        QStringLiteral("whatIDontWant"), tr("Det vill jag inte"),
        [](auto& c) -> auto& { return c.whatIDontWant; }, 1));
    add(check(
        QStringLiteral("onSimplePlan"), tr("Får stå på den korta planen också, som besökare kan läsa"),
        [](auto& c) -> auto& { return c.onSimplePlan; }));
}

RiskForm::RiskForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    addBeside(
        {aided(text(
             QStringLiteral("text"), tr("Det kan bli svårt"), [](auto& r) -> auto& { return r.text; })),
         aided(text(
                   QStringLiteral("measure"), tr("Så gör vi då"), [](auto& r) -> auto& { return r.measure; }),
               WritingKind::Risk)});
}

} // namespace rundbord
