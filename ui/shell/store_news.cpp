// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/store_news.h"

#include "ui/flows/copy_words.h"
#include "ui/texts/agenda_text.h"
#include "ui/texts/damage_text.h"
#include "ui/texts/error_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace rundbord
{

namespace
{

//! Gives tr() its context.
class StoreNewsTexts
{
    Q_DECLARE_TR_FUNCTIONS(StoreNewsTexts)

public:
    static QString diskFull()
    {
        return tr("Disken är full, och det senaste är inte sparat. Allt ni skriver finns kvar här så länge "
                  "Rundbord är öppet. Frigör plats på disken, så sparas det av sig själv.");
    }
    static QString diskFailed()
    {
        return tr("Det går inte att spara på disken just nu. Allt ni skriver finns kvar här så länge "
                  "Rundbord är öppet, och sparas av sig själv när disken svarar igen.");
    }
    static QString keptElsewhere(const QTime& at)
    {
        return tr("Allt fram till kl. %1 ligger också på platsen ni valde.").arg(at.toString(tr("HH.mm")));
    }
    static QString unsound()
    {
        return tr(
            "Lagret är skadat. Det som är helt går att läsa, men inget nytt sparas. Återställ den senaste "
            "säkerhetskopian.");
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
    static QString forgotten() { return tr("Lagret öppnades med reservnyckeln. Välj en ny lösenfras."); }
    static QString nameMissing()
    {
        return tr("Skriv ditt namn och din enhet en gång, så står de i loggen för det du gör.");
    }
    static QString agendaMissing(const QString& followed)
    {
        return tr("Mötet skulle följa en gång som inte finns på den här datorn. Det följer ”%1” i stället.")
            .arg(followed);
    }
    static QString savingAgain() { return tr("Det går att spara igen. Allt är sparat."); }
    static QString keyMended()
    {
        return tr("Ärendets nyckel var skadad och är hämtad från en säkerhetskopia.");
    }
    static QString actWords(NewsAct act)
    {
        switch (act) {
        case NewsAct::PrintNow:
            return tr("Skriv ut nu");
        case NewsAct::SaveElsewhere:
            return tr("Spara på annan plats…");
        case NewsAct::ChoosePassphrase:
            return tr("Välj lösenfras");
        case NewsAct::GiveName:
            return tr("Skriv namn och enhet");
        case NewsAct::TakeBack:
            return tr("Hämta tillbaka det");
        case NewsAct::Discard:
            return tr("Ta bort det skadade…");
        case NewsAct::ShowCopies:
            return tr("Säkerhetskopior");
        case NewsAct::LeaveExample:
            return tr("Lämna exemplet");
        }
        return {};
    }
};

//! Failures of the place, which another place doesn't have.
bool isOfThePlace(ErrorCode code)
{
    return code == ErrorCode::DiskFull || code == ErrorCode::DiskFailed || code == ErrorCode::StoreReadOnly;
}

StoreNews savingFails(const Session& session, const Error& error)
{
    if (!isOfThePlace(error.code))
        return {errorText(error), {}, true};
    StoreNews news{error.code == ErrorCode::DiskFull ? StoreNewsTexts::diskFull()
                                                     : StoreNewsTexts::diskFailed(),
                   {NewsAct::SaveElsewhere},
                   true};
    if (session.openCase())
        news.acts.insert(news.acts.begin(), NewsAct::PrintNow);
    if (const QDateTime kept = session.keptElsewhereAt(); kept.isValid())
        news.sentence += QLatin1Char(' ') + StoreNewsTexts::keptElsewhere(kept.time());
    return news;
}

StoreNews damageNews(const Session& session)
{
    const std::vector<DamagedRecord>& damage = session.damage();
    StoreNews news{damageText(damage, session.records()), {}, false};
    if (std::any_of(damage.begin(), damage.end(),
                    [](const DamagedRecord& record) { return record.copiedAt.isValid(); }))
        news.acts = {NewsAct::TakeBack};
    else
        news.acts = {NewsAct::Discard};
    return news;
}

//! What is so with the unit's own agendas. At the table it matters only if the meeting's is missing.
void addAgendaNews(std::vector<StoreNews>& news, const Session& session)
{
    const Agendas& agendas = session.agendas();
    if (const OpenCase* open = session.openCase()) {
        const bool led = open->meeting().status != MeetingStatus::Ended;
        if (led && !agendas.has(open->plan().appointment))
            news.push_back({StoreNewsTexts::agendaMissing(agendas.standard().title), {}, false});
        return;
    }
    for (const AgendaFault& fault : agendas.faults())
        news.push_back({agendaFaultText(fault), {}, false});
}

} // namespace

std::vector<StoreNews> storeNews(const Session* session)
{
    std::vector<StoreNews> news;
    if (!session)
        return news;
    if (const std::optional<Error>& failure = session->writer().failure())
        news.push_back(savingFails(*session, *failure));
    if (!session->isSound())
        news.push_back({StoreNewsTexts::unsound(), {NewsAct::ShowCopies}, true});
    if (session->openCase() && !session->damage().empty())
        news.push_back(damageNews(*session));
    else if (session->openCase() && session->damagedRecords() > 0)
        news.push_back({StoreNewsTexts::damaged(session->damagedRecords()), {}, false});
    if (session->openCase() && session->keyCopiedAt().isValid())
        news.push_back({StoreNewsTexts::keyMended(), {}, false});
    if (session->openCase() && !session->isComplete())
        news.push_back({StoreNewsTexts::incomplete(), {}, false});
    if (!session->isStoreComplete())
        news.push_back({StoreNewsTexts::storeIncomplete(), {}, false});
    if (const std::optional<Error>& failure = session->copies().failure();
        failure && !session->writer().failure())
        news.push_back({copyErrorText(*failure), {NewsAct::ShowCopies}, false});
    if (session->isPassphraseForgotten())
        news.push_back({StoreNewsTexts::forgotten(), {NewsAct::ChoosePassphrase}, false});
    addAgendaNews(news, *session);
    // At the table there is no time for it.
    if (!session->isExample() && !session->openCase() && session->log().user().userName.isEmpty())
        news.push_back({StoreNewsTexts::nameMissing(), {NewsAct::GiveName}, false});
    if (session->isExample())
        news.push_back({StoreNewsTexts::example(), {NewsAct::LeaveExample}, false});
    return news;
}

QString savingAgainText()
{
    return StoreNewsTexts::savingAgain();
}

QString newsActText(NewsAct act)
{
    return StoreNewsTexts::actWords(act);
}

} // namespace rundbord
