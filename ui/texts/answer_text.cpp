// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/answer_text.h"

#include <QCoreApplication>

namespace rundbord
{

namespace
{

//! Gives tr() its context.
class AnswerTexts
{
    Q_DECLARE_TR_FUNCTIONS(AnswerTexts)

public:
    static QString yes(const QString& name)
    {
        return name.isEmpty() ? tr("Ett ja är sagt") : tr("%1 har sagt ja").arg(name);
    }
    static QString no(const QString& name)
    {
        return name.isEmpty() ? tr("Ett nej är sagt") : tr("%1 har sagt nej").arg(name);
    }
};

} // namespace

QString answerText(const CarePlan& plan, Acceptance answer)
{
    switch (answer) {
    case Acceptance::Yes:
        return AnswerTexts::yes(calledName(plan.person));
    case Acceptance::No:
        return AnswerTexts::no(calledName(plan.person));
    case Acceptance::NotAsked:
        break;
    }
    return {};
}

} // namespace rundbord
