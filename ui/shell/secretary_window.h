// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/case_context.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace rundbord
{

class ActionCatalog;
class MeetingPage;
class RoomWindow;
class Screens;
class WritingView;

//! The secretary's window beside the chair's: on the second screen if the room does not look at it, otherwise a window
//! to be put where it suits. While it is there, all writing is done in it, so a click in the chair's window gives the
//! keys back to it. If its screen goes, both windows are one again.
class SecretaryWindow : public QObject
{
    Q_OBJECT

public:
    //! All outlive it; `window` is the chair's.
    SecretaryWindow(const CaseContext& context, ActionCatalog& actions, Screens& screens, RoomWindow& room,
                    QWidget& window);
    ~SecretaryWindow() override;

    [[nodiscard]] bool isShown() const { return m_view != nullptr; }
    //! The page lends its fields, and must have them back by hide() before it goes.
    void show(MeetingPage& page);
    void hide();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void shownChanged(bool shown);
    //! Its screen is gone.
    void screenLost();

private:
    void place();
    void followScreens();
    void giveKeysBack();

    CaseContext m_context;
    ActionCatalog& m_actions;
    Screens& m_screens;
    RoomWindow& m_room;
    QWidget& m_window;
    QPointer<MeetingPage> m_page;
    std::unique_ptr<WritingView> m_view;
    //! Not to be seen any more, and gone as soon as the key that closed it is dealt with.
    std::unique_ptr<WritingView> m_closing;
    bool m_onSecond{false};
};

} // namespace rundbord
