// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/meeting_event.h"
#include "ui/pages/case_context.h"
#include "ui/pages/page.h"
#include "ui/pages/room_writer.h"
#include "ui/widgets/columns.h"

#include <QTimer>

class QMenu;

namespace rundbord
{

class Banner;
class ClosingPanel;
class MeetingHeader;
class PlanPanel;
class StepOffers;
class StepView;
class Stepper;
class TurnsCorner;
class WritingView;

//! The meeting: where one is, the step, and the plan as it grows. Leads nothing itself: every move is an event of
//! the meeting, and what the page shows follows from the case.
class MeetingPage : public Page
{
    Q_OBJECT

public:
    //! `pauseMenu` stays the caller's: the acts that are two presses away from every step.
    MeetingPage(const CaseContext& context, QMenu* pauseMenu, QWidget* parent = nullptr);

    void enter() override;
    void leave() override;
    bool reveal(const QString& path) override;
    [[nodiscard]] QString spotOf(const QWidget& field) const override;
    QWidget* goTo(const QString& spot) override;

    void next();
    void back();
    void pauseOrResume();
    void newAction();
    void newNeed();
    void toggleMore();
    void endMeeting();
    //! Five minutes more for the phase that goes on.
    void extend();
    void showRoundTable(bool shown);
    //! Who is to speak, one after the other, for a round of the table.
    void tellSpeakingOrder();
    //! What everybody in the room sees now.
    [[nodiscard]] RoomPicture room() const;
    //! The fields go to a window of the secretary's, and this page is the chair's; null: both are one again. The window
    //! must outlive it.
    void writeIn(WritingView* view);
    //! Where the fields are now: within the page, or in the secretary's window.
    [[nodiscard]] QWidget& writingPlace();
    //! What to say and where to press, large, for her who leads her own meeting.
    void setSimple(bool simple);
    //! The second screen is gone, and the picture of the room with it.
    void tellScreenLost();
    //! The second screen is gone, and the secretary's window with it.
    void tellFieldsAreBack();
    //! False if the meeting can't go there now; the banner says why.
    bool jumpToStep(const QString& stepId);

Q_SIGNALS:
    //! A letter was written, or anything else that room() tells.
    void roomChanged();
    void printAsked();
    void preparationAsked(const QString& path);
    void startAsked();
    //! From the steps of an ended meeting back to what is done and left.
    void endPageAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void follow();
    void showStepper();
    void showPause();
    void showNewHalt();
    //! To the chair, and to the secretary where she has a window of her own.
    void say(const QString& sentence, const QString& button = {});
    void takePathInView(const QString& path);
    void arrange(Arrangement arrangement);
    void nameTabs();
    //! True if the event was taken; otherwise says why not.
    bool lead(const MeetingEvent& event);
    void goOn();
    void takePathOf(const QString& path);
    [[nodiscard]] QWidget* makeWay();
    void showOffers();
    void followActions();
    [[nodiscard]] QWidget* makePlan();

    CaseContext m_context;
    MeetingHeader* m_header;
    Banner* m_banner;
    Stepper* m_stepper;
    StepOffers* m_offers;
    TurnsCorner* m_turns;
    StepView* m_step;
    RoomWriter m_writer;
    PlanPanel* m_plan;
    ClosingPanel* m_closing;
    Columns* m_columns{nullptr};
    QTimer m_minute;
    QString m_shownStep;
    QString m_halt;
    WritingView* m_view{nullptr};
    bool m_simple{false};
};

} // namespace rundbord
