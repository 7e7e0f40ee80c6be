// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/log_offers.h"

#include "ui/pages/log_page.h"
#include "ui/pages/safety_page.h"

namespace rundbord
{

void offerLogPages(StorePages& pages, const ActionCatalog& actions, const Services& services,
                   Session& session)
{
    pages.offer(*actions.logPage, [&services, &session] {
        return new LogPage(services, session.writer(), session.book().log());
    });
    pages.offer(*actions.safetyPage, [&pages, &services, &session] {
        auto* page = new SafetyPage(services, session.writer(), session.book().log());
        QObject::connect(page, &SafetyPage::kept, &pages, &StorePages::pageChanged);
        return page;
    });
}

} // namespace rundbord
