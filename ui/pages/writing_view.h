// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/case_context.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace rundbord
{

class Button;
class Columns;
class PlanPanel;
class ScrollColumn;
class Sheet;
class StepPanel;
class TextLabel;

//! What the secretary has in front of her in a window of her own: the fields of the step, and the plan as it grows. The
//! fields are the meeting's own, on loan: there is one of each, so both windows always show the same.
class WritingView : public QWidget
{
    Q_OBJECT

public:
    //! A window of its own, not shown yet.
    explicit WritingView(const CaseContext& context);

    //! Shows the fields of a step; they stay the lender's, who takes them away before this goes.
    void take(StepPanel* panel);
    //! The same words as in the chair's window.
    void setHeading(const QString& eyebrow, const QString& title);
    //! An empty act is none.
    void setFoot(const QString& act, const QString& next);
    void scrollToTop();
    [[nodiscard]] PlanPanel* plan() const { return m_plan; }
    //! Beside the heading, for what is said of the store.
    [[nodiscard]] QHBoxLayout* corner() const { return m_corner; }

Q_SIGNALS:
    void backAsked();
    void actAsked();
    void nextAsked();
    //! Somebody closed the window.
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();

    CaseContext m_context;
    QHBoxLayout* m_corner;
    Sheet* m_sheet;
    TextLabel* m_eyebrow;
    TextLabel* m_title;
    ScrollColumn* m_column;
    Button* m_back;
    Button* m_act;
    Button* m_next;
    PlanPanel* m_plan;
};

} // namespace rundbord
