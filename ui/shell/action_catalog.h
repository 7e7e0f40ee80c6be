// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QObject>

class QMenu;
class QMenuBar;

namespace rundbord
{

//! Everything that can be done from the menus, each with its words and keys, in one place. Knows no page: the window
//! connects them and says which are possible now.
class ActionCatalog : public QObject
{
    Q_OBJECT

public:
    explicit ActionCatalog(QObject* parent = nullptr);

    void fill(QMenuBar& bar);
    //! Which are possible while the store is unlocked, a case is open, and the meeting is in front.
    void offer(bool unlocked, bool caseOpen, bool inMeeting);
    //! The acts two presses away from every step: at the Paus button, and in the menu for narrow windows.
    [[nodiscard]] QMenu* pauseMenu() const { return m_pauseMenu; }

    QAction* newCase{nullptr};
    QAction* importCase{nullptr};
    QAction* exportCase{nullptr};
    QAction* cases{nullptr};
    QAction* printerTest{nullptr};
    QAction* keysPage{nullptr};
    QAction* copiesPage{nullptr};
    QAction* lock{nullptr};
    QAction* logPage{nullptr};
    QAction* safetyPage{nullptr};
    QAction* curtain{nullptr};
    QAction* quit{nullptr};
    QAction* undo{nullptr};
    QAction* redo{nullptr};
    QAction* takeHint{nullptr};
    QAction* leaveHint{nullptr};
    QAction* prepare{nullptr};
    QAction* meeting{nullptr};
    QAction* nextStep{nullptr};
    QAction* previousStep{nullptr};
    QAction* newNeed{nullptr};
    QAction* newAction{nullptr};
    QAction* moreSupport{nullptr};
    QAction* ifItGetsWorse{nullptr};
    QAction* openQuestions{nullptr};
    QAction* pause{nullptr};
    QAction* interrupt{nullptr};
    QAction* extend{nullptr};
    QAction* personLeaves{nullptr};
    QAction* guest{nullptr};
    QAction* helpAtHand{nullptr};
    QAction* withdrawConsent{nullptr};
    QAction* speakingOrder{nullptr};
    QAction* endMeeting{nullptr};
    QAction* reopenMeeting{nullptr};
    QAction* print{nullptr};
    QAction* roomView{nullptr};
    QAction* roundTable{nullptr};
    QAction* secretaryWindow{nullptr};
    QAction* simpleView{nullptr};
    QAction* writingAid{nullptr};
    QAction* larger{nullptr};
    QAction* smaller{nullptr};
    QAction* normalSize{nullptr};
    QAction* lightTheme{nullptr};
    QAction* darkTheme{nullptr};
    QAction* systemTheme{nullptr};
    QAction* keys{nullptr};
    QAction* about{nullptr};

    //! What stands in the menu while no case tells a name.
    [[nodiscard]] static QString somebodyLeaves();

private:
    [[nodiscard]] QAction* make(const char* name, const QString& words,
                                const QList<QKeySequence>& shortcuts = {});
    void makeFileActions();
    void makeMeetingActions();
    void makeViewActions();

    QActionGroup m_themes{nullptr};
    QMenu* m_pauseMenu{nullptr};
};

} // namespace rundbord
