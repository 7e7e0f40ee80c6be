// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store_place.h"
#include "ui/flows/print_flow.h"
#include "ui/flows/unlock_flow.h"
#include "ui/pages/services.h"
#include "ui/seams/printer_dialog.h"
#include "ui/shell/action_catalog.h"
#include "ui/shell/case_pages.h"
#include "ui/shell/failed_unlocks.h"
#include "ui/shell/keeping_elsewhere.h"
#include "ui/shell/look_actions.h"
#include "ui/shell/session.h"
#include "ui/shell/store_news.h"
#include "ui/shell/store_pages.h"

#include <QMainWindow>
#include <QStackedWidget>

#include <memory>
#include <optional>

namespace rundbord
{

class Corner;
class NewsPanel;
class StartPage;
class UnlockPage;

//! Where a window finds its store and its look.
struct WindowPlaces {
    StorePlace store;
    QString settingsFile;
    //! What a passphrase of a new store costs; none measures this machine.
    std::optional<KdfCost> newStoreCost;
};

//! The window: one page at a time, from the door to the printed plan. Knows which page follows which; what a page does
//! is its own.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    //! Services and dialog outlive it. Starts at the door.
    MainWindow(const Services& services, PrinterDialog& printerDialog, const WindowPlaces& places);

    //! Opens the store, or makes it, with a passphrase that was not written here.
    void unlockWith(Secret passphrase);
    //! Opens the example meetings in a throw-away store.
    void showExample();
    [[nodiscard]] ActionCatalog& actions() { return m_actions; }
    //! Null at the door.
    [[nodiscard]] Session* session() const { return m_session.get(); }
    //! The page in front.
    [[nodiscard]] QWidget* page() const { return m_stack->currentWidget(); }

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectFile();
    void begin(std::unique_ptr<Session> session);
    void lock();
    void showStart();
    //! False if it can't be opened; the start page has said why.
    bool open(CaseId id);
    void leaveCase();
    void makeCase();
    void stepBack(Result<ChangeSet> (OpenCase::*step)());
    //! Everything is power-safe, or the person lets it go.
    [[nodiscard]] bool mayLeave();
    void showSaving();
    void actOn(NewsAct act);
    void enableActions();

    const Services& m_services;
    PrinterDialog& m_printerDialog;
    ActionCatalog m_actions;
    LookActions m_look;
    UnlockFlow m_unlocking;
    FailedUnlocks m_failedUnlocks;
    PrintFlow m_printing;
    PrintFlow m_testing;
    NewsPanel* m_news;
    QStackedWidget* m_stack;
    Corner* m_corner;
    UnlockPage* m_door;
    StartPage* m_start{nullptr};
    std::unique_ptr<Session> m_session;
    std::unique_ptr<KeepingElsewhere> m_keepingElsewhere;
    std::unique_ptr<StorePages> m_storePages;
    std::unique_ptr<CasePages> m_pages;
};

} // namespace rundbord
