// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/case_context.h"
#include "ui/widgets/veilable.h"

#include <QPointer>
#include <QWidget>

#include <set>

class QHBoxLayout;

namespace rundbord
{

class Banner;
class Button;
class PlanPanel;
class ScrollColumn;
class Sheet;
class StepPanel;
class TextLabel;

//! What the secretary has in front of her in a window of her own: the fields of the step, and the plan as it grows. The
//! fields are the meeting's own, on loan: there is one of each, so both windows always show the same.
class WritingView final : public QWidget, public Veilable
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
    //! What is to be known, as the chair is told it; an empty sentence takes it away.
    void tell(const QString& sentence);
    //! A step begins: the top is in sight. Without a field to write in, focus is on the way on.
    void startOver(bool hasField);
    //! Too little room for fields beside each other.
    [[nodiscard]] bool isStacked() const { return m_stacked; }
    [[nodiscard]] PlanPanel* plan() const { return m_plan; }
    //! Beside the heading, for what is said of the store.
    [[nodiscard]] QHBoxLayout* corner() const { return m_corner; }
    //! Shows nothing, and has no field to write in.
    void setVeiled(VeilReason reason, bool veiled) override;

Q_SIGNALS:
    void backAsked();
    void actAsked();
    void nextAsked();
    void stackedChanged();
    //! Somebody closed the window.
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void buildFoot();
    void arrange();

    CaseContext m_context;
    QWidget* m_content;
    QHBoxLayout* m_corner;
    Banner* m_banner;
    Sheet* m_sheet;
    TextLabel* m_eyebrow;
    TextLabel* m_title;
    ScrollColumn* m_column;
    Button* m_back;
    Button* m_act;
    Button* m_next;
    PlanPanel* m_plan;
    std::set<VeilReason> m_veils;
    //! Where one wrote when it was veiled.
    QPointer<QWidget> m_field;
    bool m_stacked{false};
};

} // namespace rundbord
