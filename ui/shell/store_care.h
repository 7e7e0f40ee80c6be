// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/services.h"

#include <QObject>

class QWidget;

namespace rundbord
{

class ActionCatalog;
class PrintFlow;
class Session;
class StorePages;
struct CaseEntry;
struct ShredReceipt;

//! What is done with the store as a whole while it is unlocked: its copies, and the cases that are shredded. Lives as
//! long as the session and its pages.
class StoreCare : public QObject
{
    Q_OBJECT

public:
    //! All outlive it.
    StoreCare(const Services& services, const ActionCatalog& actions, PrintFlow& printing, Session& session,
              StorePages& pages);

    //! Asks, and destroys the case; its receipt comes to the front. False if it is kept.
    bool shred(QWidget* over, const CaseEntry& entry);
    //! Puts back what copies have of the damaged records of the open case, or says that it was written anew.
    void takeBack(QWidget* over);
    //! Asks, and removes for good the damaged records of the open case that no copy has.
    void discardDamage(QWidget* over);

Q_SIGNALS:
    //! What is to be said of the store may be another now.
    void newsChanged();
    //! A copy is to take the place of the store.
    void lockAsked();

private:
    void showReceipt(const ShredReceipt& receipt);

    const Services& m_services;
    PrintFlow& m_printing;
    Session& m_session;
    StorePages& m_pages;
};

} // namespace rundbord
