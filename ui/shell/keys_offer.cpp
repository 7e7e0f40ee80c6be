// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keys_offer.h"

#include "ui/pages/keys_page.h"

namespace rundbord
{

void offerKeysPage(StorePages& pages, const ActionCatalog& actions, const Services& services,
                   Session& session, PrintFlow& printing, std::optional<KdfCost> cost)
{
    pages.offer(*actions.keysPage, [&pages, &services, &session, &printing, cost] {
        auto* page = new KeysPage({services, session.writer(), session.book().log(), printing, cost,
                                   session.isPassphraseForgotten()});
        QObject::connect(page, &KeysPage::passphraseSettled, &pages, [&pages, &session] {
            session.setPassphraseForgotten(false);
            Q_EMIT pages.newsChanged();
        });
        return page;
    });
}

} // namespace rundbord
