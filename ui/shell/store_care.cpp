// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/store_care.h"

#include "ui/flows/shred_flow.h"
#include "ui/pages/copies_page.h"
#include "ui/pages/receipt_page.h"
#include "ui/shell/action_catalog.h"
#include "ui/shell/session.h"
#include "ui/shell/store_pages.h"

namespace rundbord
{

StoreCare::StoreCare(const Services& services, const ActionCatalog& actions, PrintFlow& printing,
                     Session& session, StorePages& pages)
    : m_services(services)
    , m_printing(printing)
    , m_session(session)
    , m_pages(pages)
{
    connect(&session.copies(), &CopyShelf::changed, this, &StoreCare::newsChanged);
    pages.offer(*actions.copiesPage, [this] {
        auto* page = new CopiesPage(m_services, m_session.copies(), m_session.shredded());
        connect(page, &CopiesPage::lockAsked, this, &StoreCare::lockAsked, Qt::QueuedConnection);
        connect(page, &CopiesPage::receiptAsked, this, &StoreCare::showReceipt, Qt::QueuedConnection);
        return page;
    });
}

bool StoreCare::shred(QWidget* over, const CaseEntry& entry)
{
    const auto receipt = shredCase(over, m_services.asker, m_session.shredded(), entry);
    if (receipt)
        showReceipt(*receipt);
    return receipt.has_value();
}

void StoreCare::showReceipt(const ShredReceipt& receipt)
{
    m_pages.show(new ReceiptPage(m_services, m_printing, receipt));
}

void StoreCare::discardDamage(QWidget* over)
{
    const int answer = m_services.asker.ask(over, tr("Ska det skadade tas bort?"),
                                            tr("Ingen säkerhetskopia på den här datorn har det. Finns det en "
                                               "kopia någon annanstans, så behåll det "
                                               "tills den är prövad. Resten av ärendet berörs inte."),
                                            {tr("Behåll det"), tr("Ta bort")});
    if (answer != 1)
        return;
    m_session.discardDamage();
    Q_EMIT newsChanged();
}

void StoreCare::takeBack(QWidget* over)
{
    if (!m_session.takeBack())
        m_services.asker.tell(over, tr("Det är inte ändrat"),
                              tr("Det har skrivits på nytt sedan dess. Det som står där nu är kvar."));
    Q_EMIT newsChanged();
}

} // namespace rundbord
