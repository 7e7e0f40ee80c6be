// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
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

    QAction* newCase;
    QAction* importCase;
    QAction* exportCase;
    QAction* cases;
    QAction* lock;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* prepare;
    QAction* meeting;
    QAction* nextStep;
    QAction* previousStep;
    QAction* newNeed;
    QAction* newAction;
    QAction* moreSupport;
    QAction* ifItGetsWorse;
    QAction* openQuestions;
    QAction* pause;
    QAction* interrupt;
    QAction* endMeeting;
    QAction* reopenMeeting;
    QAction* print;
    QAction* larger;
    QAction* smaller;
    QAction* normalSize;
    QAction* lightTheme;
    QAction* darkTheme;
    QAction* systemTheme;
    QAction* keys;
    QAction* about;

private:
    [[nodiscard]] QAction* make(const char* name, const QString& words,
                                const QList<QKeySequence>& shortcuts = {});
    void makeFileActions();
    void makeMeetingActions();
    void makeViewActions();

    QMenu* m_pauseMenu{nullptr};
};

} // namespace rundbord
