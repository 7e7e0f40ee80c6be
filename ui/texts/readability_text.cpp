// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/readability_text.h"

#include "core/language/lix.h"

#include <QCoreApplication>

namespace rundbord
{

namespace
{

//! Gives tr() its context.
class ReadabilityTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReadabilityTexts)

public:
    static QString of(int lix)
    {
        switch (lixStep(lix)) {
        case LixStep::VeryEasy:
            return tr("Det ni har skrivit läses lika lätt som en barnbok (LIX %1).").arg(lix);
        case LixStep::Easy:
            return tr("Det ni har skrivit läses lika lätt som en roman (LIX %1).").arg(lix);
        case LixStep::Medium:
            return tr("Det ni har skrivit läses ungefär som en tidning (LIX %1).").arg(lix);
        case LixStep::Hard:
            return tr("Det ni har skrivit läses ungefär som ett brev från en myndighet (LIX %1).").arg(lix);
        case LixStep::VeryHard:
            break;
        }
        return tr("Det ni har skrivit läses ungefär som en lagtext (LIX %1).").arg(lix);
    }
};

} // namespace

QString readabilityText(const QStringList& texts)
{
    const std::optional<int> index = lix(texts);
    return index ? ReadabilityTexts::of(*index) : QString();
}

} // namespace rundbord
