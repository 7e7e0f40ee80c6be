// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/last_place.h"
#include "ui/flows/print_flow.h"
#include "ui/pages/case_context.h"
#include "ui/seams/printer_dialog.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QStackedWidget;

namespace rundbord
{

class ActionCatalog;
class EndPage;
class MeetingPage;
class Page;
class PlanPage;
class PreparePage;
class RoomWindow;
class MomentActions;
class Screens;
class SecretaryWindow;
class WithdrawnPage;

//! The pages of the case that is open, each made when first gone to and gone when this goes. Knows the way from one to
//! the other.
class CasePages : public QObject
{
    Q_OBJECT

public:
    //! All outlive it; the pages lie in `stack`. Does what the actions of a case ask for.
    CasePages(const CaseContext& context, ActionCatalog& actions, PrinterDialog& dialog, Screens& screens,
              PrintFlow& printing, QStackedWidget& stack);
    ~CasePages() override;

    //! Goes to a field of the preparation, or to where one starts if the path is empty.
    void showPreparation(const QString& path = {});
    //! The meeting, or, when it has ended, what is done and left of it.
    void showMeeting();
    void showPlan();
    //! The meeting, if that is what is in front.
    [[nodiscard]] MeetingPage* meetingInFront() const;
    //! Where focus is in the page in front, or was before a dialog took it; without the case. None if it is elsewhere.
    [[nodiscard]] std::optional<LastPlace> place() const;
    //! Goes back there, as near as the case still allows.
    void goTo(const LastPlace& place);
    //! What the case itself says of which actions are possible, beyond ActionCatalog::offer().
    void enableActions();

    //! The secretary's window and the chair's are one again.
    void joinWindows();
    //! Nothing of the case is to be seen on the second screen.
    void setRoomVeiled(bool veiled);

Q_SIGNALS:
    //! Out of the case. Sent when the pages may be deleted.
    void startAsked();
    void pageChanged();

private:
    void connectActions();
    void connectRoom();
    void connectSecretary();
    void goOnWriting(const std::optional<LastPlace>& here);
    static void goToField(const LastPlace& place, Page& page, const QWidget& among);
    //! What the room sees, if anybody looks at it.
    void showRoom();
    //! Her consent is withdrawn, and nothing else of the case is to be seen: true if so.
    bool showWithdrawn();
    //! The meeting has ended: true if so.
    bool showEnd();
    //! The steps of the meeting, also of one that has ended.
    void showSteps();
    //! The meeting has ended, or goes on after all, while it is in front.
    void followEnd();
    //! Asks whether the meeting is to go on, and goes to a field of it then.
    void reopenAt(const QString& path);
    void goToField(const QString& path);
    [[nodiscard]] bool isEndInFront() const;
    void bring(Page* page);

    CaseContext m_context;
    ActionCatalog& m_actions;
    PrinterDialog& m_dialog;
    PrintFlow& m_printing;
    QStackedWidget& m_stack;
    QPointer<PreparePage> m_preparation;
    QPointer<MeetingPage> m_meeting;
    QPointer<PlanPage> m_plan;
    QPointer<EndPage> m_end;
    QPointer<WithdrawnPage> m_withdrawn;
    bool m_ended;
    std::unique_ptr<RoomWindow> m_room;
    std::unique_ptr<SecretaryWindow> m_secretary;
    std::unique_ptr<MomentActions> m_moments;
};

//! The page in front takes in what is being typed and gives way.
void leaveFront(const QStackedWidget& stack);

} // namespace rundbord
