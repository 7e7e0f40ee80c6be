// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/case_pages.h"
#include "ui/shell/session.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace rundbord
{

//! Keeps where in the open case one is: soon after focus has moved or something was typed, so that no key waits for it.
//! Survives the death of the program. Lives as long as the pages of the case.
class PlaceKeeper : public QObject
{
    Q_OBJECT

public:
    //! Both outlive it.
    PlaceKeeper(Session& session, const CasePages& pages);

    //! Keeps it now. Where focus is outside the pages, as behind the curtain, the place is the last one inside.
    void keep(Durability durability);
    //! One is leaving: there is nothing to come back to.
    void forget();

private:
    Session& m_session;
    const CasePages& m_pages;
    QTimer m_soon;
    std::optional<LastPlace> m_last;
};

} // namespace rundbord
