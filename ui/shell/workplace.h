// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/flows/print_flow.h"
#include "ui/pages/services.h"
#include "ui/seams/printer_dialog.h"
#include "ui/shell/action_catalog.h"
#include "ui/shell/case_pages.h"
#include "ui/shell/keeping_elsewhere.h"
#include "ui/shell/place_keeper.h"
#include "ui/shell/session.h"
#include "ui/shell/store_care.h"
#include "ui/shell/store_pages.h"

#include <QPointer>
#include <QStackedWidget>

#include <memory>

namespace rundbord
{

class NewsPanel;
class Screens;
class SaveStateLabel;
class StartPage;

//! What of the window a workplace stands in. All of it outlives it.
struct Surroundings {
    const Services& services;
    ActionCatalog& actions;
    QStackedWidget& stack;
    SaveStateLabel& saveState;
    NewsPanel& news;
    PrinterDialog& printerDialog;
    Screens& screens;
    //! Of papers of a case, and of the page that tries a printer.
    PrintFlow& printing;
    PrintFlow& testing;
    //! What a new passphrase costs; none measures this machine.
    std::optional<KdfCost> passphraseCost;
};

//! Everything that is open while the store is unlocked: the session, the start page, the pages of the store and of the
//! open case. Knows which page follows which, and does what the actions ask for. With it, keys and values go.
class Workplace : public QObject
{
    Q_OBJECT

public:
    Workplace(const Surroundings& surroundings, std::unique_ptr<Session> session);
    ~Workplace() override;

    [[nodiscard]] Session& session() const { return *m_session; }
    //! To where one was before a lock or a crash, else to the start page.
    void enter();
    //! Notes where one is, in case that can't be told any more when the store is locked.
    void keepPlace();
    //! Takes in what is typed and lets it be made power-safe; waits for nothing.
    void settle();
    //! The same before a lock, with the place; then nothing of it is shown until comeBack().
    void stepBehind();
    //! In front again, as it was.
    void comeBack();
    //! All is power-safe, or the person lets it go.
    [[nodiscard]] bool mayLeave();
    //! The same when the program ends: there is nothing to come back to.
    [[nodiscard]] bool mayQuit();
    //! Keeps everything at another place, which is asked for.
    void keepElsewhere() { m_keepingElsewhere.begin(window()); }
    //! Puts back what copies have of the damaged records of the open case.
    void takeBack() { m_care.takeBack(window()); }
    void discardDamage() { m_care.discardDamage(window()); }
    //! Which actions are possible now.
    void enableActions();
    //! How long nobody may be here before the store is locked.
    [[nodiscard]] std::chrono::minutes idlePatience() const;

Q_SIGNALS:
    void exampleAsked();
    //! What can be done, or what is to be said of the store, may be another now.
    void changed();

private:
    void connectActions();
    void offerPages();
    void makeStart();
    void showStart();
    //! False if it can't be opened; the start page has said why.
    bool open(CaseId id);
    void followCase();
    void leaveCase();
    void makeCase();
    void bringIn();
    void takeOut();
    void stepBack(Result<ChangeSet> (OpenCase::*step)());
    [[nodiscard]] QWidget* window() const { return m_around.stack.window(); }

    const Services& m_services;
    Surroundings m_around;
    std::unique_ptr<Session> m_session;
    KeepingElsewhere m_keepingElsewhere;
    std::unique_ptr<StorePages> m_storePages;
    StoreCare m_care;
    StartPage* m_start{nullptr};
    std::unique_ptr<CasePages> m_pages;
    std::unique_ptr<PlaceKeeper> m_keeper;
    //! What was in front when the store was locked.
    QPointer<QWidget> m_behind;
};

} // namespace rundbord
