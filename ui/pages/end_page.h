// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/case_context.h"
#include "ui/pages/page.h"

class QHBoxLayout;
class QVBoxLayout;

namespace rundbord
{

class Banner;
class Button;
class ClosingRows;
class ScrollColumn;
class Sheet;
class TextLabel;
struct ClosingPoint;

//! Where a meeting stands that has ended: what is left and what is done, each one press away, and the ways on from there.
//! Writes nothing: the plan is locked, and what needs it asks for the meeting to be opened again.
class EndPage : public Page
{
    Q_OBJECT

public:
    explicit EndPage(const CaseContext& context, QWidget* parent = nullptr);

    void enter() override;

Q_SIGNALS:
    void startAsked();
    //! To the papers.
    void planAsked();
    //! To the steps of the meeting, as they are now.
    void stepsAsked();
    //! To have the meeting opened again, and then to the field at the path; an empty path is for the step it ended at.
    void reopeningAsked(const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void addRows(QVBoxLayout& column);
    void addFoot(Sheet& sheet);
    //! What is seldom wanted stands in the foot, or below the rows where that has no room.
    void arrange();
    void refresh();
    void goToLeft(const ClosingPoint& point);
    [[nodiscard]] QString whenItEnded() const;

    CaseContext m_context;
    Banner* m_banner;
    TextLabel* m_name;
    TextLabel* m_when;
    ScrollColumn* m_scroll;
    TextLabel* m_count;
    TextLabel* m_locked;
    ClosingRows* m_left;
    TextLabel* m_doneHeading;
    ClosingRows* m_done;
    QWidget* m_seldom;
    QHBoxLayout* m_foot;
    Button* m_reopen;
    Button* m_steps;
    Button* m_papers;
    Button* m_next;
};

} // namespace rundbord
