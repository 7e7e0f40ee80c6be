// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/store_news.h"

#include "ui/texts/error_text.h"

#include <QCoreApplication>

namespace rundbord
{

namespace
{

//! Gives tr() its context.
class StoreNewsTexts
{
    Q_DECLARE_TR_FUNCTIONS(StoreNewsTexts)

public:
    static QString unsound()
    {
        return tr("Lagret är skadat. Det som är helt går att läsa, men inget nytt sparas. Hämta den senaste "
                  "kopian.");
    }
    static QString damaged(int records)
    {
        return tr("%n uppgifter är ändrade utifrån och visas inte. Resten är helt.", nullptr, records);
    }
    static QString incomplete()
    {
        return tr(
            "Uppgifter har tagits bort eller bytts ut utifrån. Jämför med den senaste planen på papper.");
    }
    static QString storeIncomplete()
    {
        return tr(
            "Ett ärende eller en inställning har tagits bort, lagts till eller bytts ut utifrån. Det som "
            "visas går att läsa. Jämför med planerna på papper.");
    }
    static QString example()
    {
        return tr("Exempel med påhittade personer. Inget av det sparas när du går härifrån.");
    }
    static QString leaveExample() { return tr("Lämna exemplet"); }
};

} // namespace

StoreNews storeNews(const Session* session)
{
    const OpenCase* openCase = session ? session->openCase() : nullptr;
    if (openCase && openCase->saveState() == SaveState::Failing)
        return {errorText(openCase->saveError()), {}, true};
    if (session && !session->isSound())
        return {StoreNewsTexts::unsound(), {}, true};
    if (openCase && session->damagedRecords() > 0)
        return {StoreNewsTexts::damaged(session->damagedRecords()), {}, false};
    if (openCase && !session->isComplete())
        return {StoreNewsTexts::incomplete(), {}, false};
    if (session && !session->isStoreComplete())
        return {StoreNewsTexts::storeIncomplete(), {}, false};
    if (session && session->isExample())
        return {StoreNewsTexts::example(), StoreNewsTexts::leaveExample(), false};
    return {};
}

} // namespace rundbord
