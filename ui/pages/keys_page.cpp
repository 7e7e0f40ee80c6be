// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys_page.h"

#include "ui/flows/recovery_sheet_pdf.h"
#include "ui/pages/key_form.h"
#include "ui/pages/recovery_sheet_view.h"
#include "ui/pages/way_in_card.h"
#include "ui/texts/error_text.h"
#include "ui/widgets/button.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace rundbord
{

namespace
{

QString dayOf(const KnownWay& way)
{
    return QLocale().toString(way.since, QStringLiteral("d MMMM yyyy"));
}

} // namespace

KeysPage::KeysPage(const KeysContext& context, QWidget* parent)
    : StorePage(context.services.style, tr("Nycklar"), parent)
    , m_context(context)
    , m_book(context.writer, context.services.clock)
    , m_flow(context.writer, context.cost)
    , m_passphrase(new WayInCard(context.services.style, tr("Lösenfrasen")))
    , m_recovery(new WayInCard(context.services.style, tr("Reservnyckeln på papper")))
    , m_colleague(new WayInCard(context.services.style, tr("En kollega")))
{
    addCards();
    connect(&m_flow, &KeysFlow::done, this, &KeysPage::succeed);
    connect(&m_flow, &KeysFlow::failed, this, &KeysPage::failWith);
    connect(&m_flow, &KeysFlow::waitChanged, this, [this](int seconds) {
        if (m_form)
            m_form->setWaiting(seconds);
    });
}

KeysPage::~KeysPage()
{
    disconnect(&m_flow, nullptr, this, nullptr);
}

void KeysPage::addCards()
{
    m_change = m_passphrase->addAct("changePassphrase", tr("Byt lösenfras"));
    m_makeKey = m_recovery->addAct("makeRecoveryKey", QString());
    m_addColleague = m_colleague->addAct("addColleague", tr("Lägg till en kollega"));
    m_removeColleague = m_colleague->addAct("removeColleague", tr("Ta bort kollegan"));
    connect(m_change, &QPushButton::clicked, this, &KeysPage::askToChange);
    connect(m_makeKey, &QPushButton::clicked, this, &KeysPage::askToMakeKey);
    connect(m_addColleague, &QPushButton::clicked, this, &KeysPage::askToAddColleague);
    connect(m_removeColleague, &QPushButton::clicked, this, &KeysPage::removeColleague);
    for (WayInCard* card : {m_passphrase, m_recovery, m_colleague})
        body()->addWidget(card);
    body()->addStretch();
}

void KeysPage::enter()
{
    say({});
    refresh();
    if (m_context.passphraseForgotten)
        askToChoose();
    else
        m_change->setFocus(Qt::OtherFocusReason);
}

//! What is on its way to the printer is waited for, and holds if it gets there.
void KeysPage::leave()
{
    if (m_sheet)
        m_sheet->finishPrinting();
    m_flow.finish();
    closeAll();
}

void KeysPage::refresh()
{
    if (Result<std::vector<KnownWay>> ways = m_book.ways())
        m_ways = std::move(*ways);
    else
        say(errorText(ways.error()));
    showPassphrase(find(SlotType::Passphrase));
    showRecoveryKey(find(SlotType::Recovery));
    showColleague(find(SlotType::Colleague));
}

const KnownWay* KeysPage::find(SlotType type) const
{
    const auto found =
        std::find_if(m_ways.begin(), m_ways.end(), [type](const KnownWay& way) { return way.type == type; });
    return found == m_ways.end() ? nullptr : &*found;
}

void KeysPage::showPassphrase(const KnownWay* way)
{
    m_passphrase->setState(!way                   ? tr("Den är skadad och öppnar inte lagret. Byt den.")
                           : way->since.isValid() ? tr("Vald den %1.").arg(dayOf(*way))
                                                  : tr("Vald när lagret skapades."));
}

void KeysPage::showRecoveryKey(const KnownWay* way)
{
    m_recovery->setState(
        !way ? tr("Ingen är gjord. Glöms lösenfrasen bort kan då ingen öppna lagret.")
        : way->since.isValid()
            ? tr("Gjord den %1. Den ska ligga i ett igenklistrat kuvert hos registratorn.").arg(dayOf(*way))
            : tr("Den är gjord, men det syns inte vilken dag."));
    m_makeKey->setText(way ? tr("Gör en ny reservnyckel") : tr("Gör en reservnyckel"));
}

void KeysPage::showColleague(const KnownWay* way)
{
    const QString name = !way || way->name.isEmpty() ? tr("En kollega") : way->name;
    m_colleague->setState(!way ? tr("Ingen annan har en egen lösenfras till lagret.")
                          : way->since.isValid()
                              ? tr("%1 har en egen lösenfras sedan den %2.").arg(name, dayOf(*way))
                              : tr("%1 har en egen lösenfras.").arg(name));
    m_addColleague->setVisible(!way);
    m_removeColleague->setVisible(way);
}

void KeysPage::openForm(WayInCard* card, Act act, KeyForm* form)
{
    closeAll();
    say({});
    m_act = act;
    m_form = form;
    form->setWaiting(m_flow.secondsToWait());
    connect(form, &KeyForm::submitted, this, &KeysPage::submit);
    connect(form, &KeyForm::cancelled, this, &KeysPage::closeAll, Qt::QueuedConnection);
    card->open(form);
}

void KeysPage::askToChange()
{
    openForm(m_passphrase, Act::Change,
             new KeyForm(m_context.services.style,
                         {tr("Den nya lösenfrasen gäller direkt. Kopior som redan är gjorda av lagret öppnas "
                             "fortfarande med den gamla, tills de är gallrade."),
                          tr("Byt lösenfras"),
                          tr("Avbryt"),
                          true,
                          true,
                          {}}));
}

void KeysPage::askToChoose()
{
    openForm(
        m_passphrase, Act::Choose,
        new KeyForm(
            m_context.services.style,
            {tr("Lagret öppnades med reservnyckeln. Välj en ny lösenfras: den gamla slutar då att gälla, "
                "utom för kopior som redan är gjorda. Gör sedan en ny reservnyckel, eftersom kuvertet är "
                "öppnat."),
             tr("Välj lösenfras"),
             tr("Inte nu"),
             false,
             true,
             {}}));
    disconnect(m_form, &KeyForm::cancelled, this, nullptr);
    connect(m_form, &KeyForm::cancelled, this, &KeysPage::declineToChoose, Qt::QueuedConnection);
}

void KeysPage::declineToChoose()
{
    const int answer = m_context.services.asker.ask(
        this, tr("Fortsätta utan ny lösenfras?"),
        tr("Är den gamla lösenfrasen glömd är reservnyckeln på papper då det enda som öppnar lagret."),
        {tr("Välj lösenfras"), tr("Fortsätt utan")});
    if (answer != 1)
        return m_form->setFocus();
    m_context.passphraseForgotten = false;
    closeAll();
    Q_EMIT passphraseSettled();
}

void KeysPage::askToMakeKey()
{
    if (find(SlotType::Recovery) &&
        m_context.services.asker.ask(
            this, tr("Gör en ny reservnyckel?"),
            tr("När den nya är på papper slutar den gamla att gälla. Kuvertet med den "
               "gamla ska då förstöras. Kopior som redan är gjorda av lagret öppnas "
               "fortfarande med den gamla, tills de är gallrade."),
            {tr("Gör en ny"), tr("Behåll den gamla")}) != 0)
        return;
    openForm(m_recovery, Act::MakeKey,
             new KeyForm(
                 m_context.services.style,
                 {tr("Den skrivs ut på ett ark och sparas ingen annanstans. Den öppnar lagret om lösenfrasen "
                     "glöms bort. Ha en skrivare och ett kuvert till hands."),
                  tr("Visa arket"),
                  tr("Avbryt"),
                  true,
                  false,
                  {}}));
}

void KeysPage::askToAddColleague()
{
    openForm(
        m_colleague, Act::AddColleague,
        new KeyForm(
            m_context.services.style,
            {tr("Kollegan kan sedan öppna lagret och läsa allt i det. Skriv själv din lösenfras, och låt "
                "kollegan skriva sin utan att du ser på."),
             tr("Lägg till"), tr("Avbryt"), true, true, tr("Vem det är, så att ni vet")}));
}

void KeysPage::removeColleague()
{
    if (m_context.services.asker.ask(
            this, tr("Ta bort kollegan?"),
            tr("Kollegans lösenfras öppnar då inte längre lagret. Kopior som redan är gjorda "
               "öppnas fortfarande med den, tills de är gallrade."),
            {tr("Ta bort"), tr("Behåll")}) != 0)
        return;
    closeAll();
    m_act = Act::RemoveColleague;
    m_removeColleague->setEnabled(false);
    m_flow.removeColleague();
}

void KeysPage::submit()
{
    std::optional<Secret> next = m_act == Act::MakeKey ? Secret() : m_form->next();
    if (!next)
        return;
    m_colleagueName = m_form->name();
    setWorking(true);
    if (m_act == Act::Change)
        m_flow.changePassphrase(m_form->present(), std::move(*next));
    else if (m_act == Act::Choose)
        m_flow.choosePassphrase(std::move(*next));
    else if (m_act == Act::AddColleague)
        m_flow.addColleague(m_form->present(), std::move(*next));
    else
        m_flow.makeRecoveryKey(m_form->present());
    if (!m_flow.isWorking())
        setWorking(false);
}

void KeysPage::setWorking(bool working)
{
    if (m_form)
        m_form->setWorking(working);
    if (m_sheet)
        m_sheet->setWorking(working);
    for (Button* act : {m_change, m_makeKey, m_addColleague, m_removeColleague})
        act->setEnabled(!working);
}

void KeysPage::succeed()
{
    setWorking(false);
    const Act act = m_act;
    if (act == Act::MakeKey)
        return showSheet();
    noteChange();
    refresh();
    if (act == Act::UseKey)
        m_sheet->setInUse(true);
    else
        closeAll();
    say(sentenceAfter(act));
    if (act == Act::Choose) {
        m_context.passphraseForgotten = false;
        Q_EMIT passphraseSettled();
    }
}

//! What was changed, and since when. A note that can't be kept takes nothing away.
void KeysPage::noteChange()
{
    const SlotType changed = m_flow.changed();
    const KnownWay* before = find(changed);
    const QString name = m_act == Act::AddColleague ? m_colleagueName : before ? before->name : QString();
    (void)m_book.note(changed, name);
    m_context.log.note({Deed::KeysChanged, {}, {}, 0, deedText()});
}

void KeysPage::failWith(const Error& error)
{
    setWorking(false);
    const QString sentence = sentenceFor(error);
    if (!m_form)
        return say(sentence);
    m_form->sayError(sentence);
    if (error.code == ErrorCode::WrongPassphrase)
        m_form->wipePresent();
}

void KeysPage::showSheet()
{
    const Services& services = m_context.services;
    Result<QByteArray> pdf =
        recoverySheetPdf(m_flow.recoveryKey(), services.clock.today(), services.wordings);
    if (!pdf) {
        closeAll();
        return say(errorText(pdf.error()));
    }
    m_act = Act::UseKey;
    m_sheet = new RecoverySheetView(services.style, m_context.printing, std::move(*pdf));
    connect(m_sheet, &RecoverySheetView::onPaper, this, &KeysPage::useKey);
    connect(m_sheet, &RecoverySheetView::failed, this,
            [this](const Error& error) { say(sentenceFor(error)); });
    connect(m_sheet, &RecoverySheetView::doneAsked, this, &KeysPage::endSheet, Qt::QueuedConnection);
    m_recovery->open(m_sheet);
    say(tr("Nyckeln börjar gälla när arket är på papper."));
}

void KeysPage::useKey()
{
    if (m_sheet->isInUse())
        return say(tr("Arket är på väg ut ur skrivaren."));
    m_act = Act::UseKey;
    setWorking(true);
    m_flow.useRecoveryKey();
}

void KeysPage::endSheet()
{
    const bool unused = !m_sheet->isInUse();
    closeAll();
    if (unused)
        say(find(SlotType::Recovery) ? tr("Arket gäller inte. Den gamla reservnyckeln gäller som förut.")
                                     : tr("Arket gäller inte. Ingen reservnyckel är gjord."));
    m_makeKey->setFocus(Qt::OtherFocusReason);
}

//! Nothing that was written or shown stays behind.
void KeysPage::closeAll()
{
    m_flow.forgetRecoveryKey();
    for (WayInCard* card : {m_passphrase, m_recovery, m_colleague})
        card->close();
    m_form = nullptr;
    m_sheet = nullptr;
    m_act = Act::None;
}

} // namespace rundbord
