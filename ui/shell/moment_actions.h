// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/flows/hard_moments.h"
#include "ui/pages/case_context.h"

#include <QAction>
#include <QObject>

namespace rundbord
{

class ActionCatalog;
class RoomWindow;
class SecretaryWindow;

//! The acts for moments that can't wait, while a case is open: the menu's, the Paus button's and their keys.
class MomentActions : public QObject
{
    Q_OBJECT

public:
    //! All outlive it; the dialogs stand over `window`.
    MomentActions(const CaseContext& context, ActionCatalog& actions, RoomWindow& room,
                  SecretaryWindow& secretary, QWidget& window);

    //! Which are possible now. `inMeeting`: the meeting is in front.
    void enable(bool inMeeting);

Q_SIGNALS:
    //! Her consent is withdrawn: what is in front must not be shown any longer.
    void consentWithdrawn();

private:
    [[nodiscard]] MomentContext moment();
    //! The action that does it; null for none.
    [[nodiscard]] QAction* actionOf(MomentAct act) const;
    void personLeaves();
    void help();
    void withdraw();

    CaseContext m_context;
    ActionCatalog& m_actions;
    RoomWindow& m_room;
    SecretaryWindow& m_secretary;
    QWidget& m_window;
};

} // namespace rundbord
