// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store_place.h"
#include "ui/flows/print_flow.h"
#include "ui/flows/unlock_flow.h"
#include "ui/pages/services.h"
#include "ui/shell/action_catalog.h"
#include "ui/shell/failed_unlocks.h"
#include "ui/shell/guards.h"
#include "ui/shell/locked_away.h"
#include "ui/shell/look_actions.h"
#include "ui/shell/store_news.h"
#include "ui/shell/workplace.h"

#include <QMainWindow>

#include <memory>
#include <optional>

namespace rundbord
{

class Banner;
class Corner;
class NewsPanel;
class UnlockPage;

//! Where a window finds its store and its look.
struct WindowPlaces {
    StorePlace store;
    QString settingsFile;
    //! What a passphrase of a new store costs; none measures this machine.
    std::optional<KdfCost> newStoreCost;
};

//! The window: the door, and behind it what one works at. Lets in, locks, and says what is to be said of the store; what
//! is done inside is the workplace's.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    //! Services and seams outlive it. Starts at the door.
    MainWindow(const Services& services, const WindowSeams& seams, const WindowPlaces& places);
    ~MainWindow() override;

    //! Opens the store, or makes it, with a passphrase that was not written here.
    void unlockWith(Secret passphrase);
    //! Opens the example meetings in a throw-away store.
    void showExample();
    [[nodiscard]] ActionCatalog& actions() { return m_actions; }
    //! Null at the door.
    [[nodiscard]] Session* session() const { return m_work ? &m_work->session() : nullptr; }
    //! The page in front.
    [[nodiscard]] QWidget* page() const { return m_stack->currentWidget(); }

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectGuards();
    void begin(std::unique_ptr<Session> session);
    void comeBack();
    //! The door stands in front at once. What was open goes when all of it is safe.
    void lock();
    void forgetAll();
    void showSaving();
    void actOn(NewsAct act);
    void refresh();

    const Services& m_services;
    WindowSeams m_seams;
    Settings m_settings;
    ActionCatalog m_actions;
    LookActions m_look;
    Banner* m_notice;
    NewsPanel* m_news;
    //! What one works at, or the curtain.
    FrontStack* m_front;
    FrontStack* m_stack;
    Corner* m_corner;
    PrintFlow m_printing;
    PrintFlow m_testing;
    std::optional<KdfCost> m_passphraseCost;
    // the flow ends first: it may be trying a passphrase against what is locked away
    std::unique_ptr<Workplace> m_work;
    LockedAway m_away;
    UnlockFlow m_unlocking;
    FailedUnlocks m_failedUnlocks;
    UnlockPage* m_door;
    std::unique_ptr<Guards> m_guards;
};

} // namespace rundbord
