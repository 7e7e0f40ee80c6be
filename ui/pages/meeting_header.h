// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/meeting_times.h"
#include "ui/pages/case_context.h"

#include <QWidget>

class QMenu;

namespace rundbord
{

class Button;
class PausePill;
class SplitButton;
class TextLabel;
class TimeLine;

//! Whose meeting it is, the time, Paus and the way to the printer; at every step in the same place. Time goes forward
//! once a minute, without motion.
class MeetingHeader : public QWidget
{
    Q_OBJECT

public:
    //! `pauseMenu` stays the caller's.
    MeetingHeader(const CaseContext& context, QMenu* pauseMenu, QWidget* parent = nullptr);

    //! Reads the clock and the meeting anew.
    void refresh();
    //! The line under the name goes, and what stands under the clock, when room is dear.
    void setNarrow(bool narrow);
    //! What Paus says now; empty where there can be none.
    [[nodiscard]] QString pauseText() const;
    void setPrintWords(const QString& words, Icon icon);

Q_SIGNALS:
    void pauseAsked();
    void resumeAsked();
    void printAsked();

private:
    [[nodiscard]] QString timeLeft(const MeetingTimes& times) const;
    void showTimes(const MeetingTimes& times);

    CaseContext m_context;
    QMenu* m_pauseMenu;
    TextLabel* m_name;
    TextLabel* m_below;
    PausePill* m_pill;
    TextLabel* m_clock;
    TextLabel* m_left;
    SplitButton* m_pause;
    Button* m_print;
    TimeLine* m_line;
    bool m_narrow{false};
};

} // namespace rundbord
