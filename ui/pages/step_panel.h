// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/case_context.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace rundbord
{

//! What is filled in at one step of the meeting, below the prompt. A panel may have pages of its own (one need at a
//! time); then it takes some of the presses of Back and Next for itself, and has a heading of its own.
class StepPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StepPanel(const CaseContext& context, QWidget* parent = nullptr);
    ~StepPanel() override;

    //! Above and instead of the step's title; empty for the step's own.
    [[nodiscard]] virtual QString eyebrow() const { return {}; }
    [[nodiscard]] virtual QString heading() const { return {}; }
    //! What placeholders mean on the present page of the panel, where it knows better than the plan as a whole.
    [[nodiscard]] virtual PlaceholderValues values() const { return {}; }
    //! The present page is the second or a later one.
    [[nodiscard]] virtual bool isLater() const { return false; }
    //! True if the press was for the panel.
    virtual bool next() { return false; }
    virtual bool back() { return false; }
    //! What Next is called here; empty for the usual.
    [[nodiscard]] virtual QString nextText() const { return {}; }
    //! One more act at the foot of the sheet; empty for none.
    [[nodiscard]] virtual QString actText() const { return {}; }
    virtual void act() {}
    //! Where one writes first; null if nowhere.
    [[nodiscard]] virtual QWidget* firstField() const;
    //! The field at a path of the plan, brought into view; null if it is not here.
    [[nodiscard]] virtual QWidget* reveal(const QString& path);
    //! Where in the panel a field is, for goTo(): which page of the panel, and the path of what is folded.
    [[nodiscard]] virtual QString spotOf(const QWidget& field) const;
    //! Goes there; the field if the spot alone names it, otherwise null.
    virtual QWidget* goTo(const QString& spot);
    //! What of it is for the chair's eyes only, and goes to the chair's window when the panel is lent to another; null for
    //! nothing. Goes with the panel, wherever it stands.
    [[nodiscard]] QWidget* forChair() const { return m_forChair; }
    //! Puts it back into the panel.
    void takeBackFromChair();
    //! Less room: fields under each other.
    virtual void setStacked(bool stacked);

Q_SIGNALS:
    //! Heading or buttons are others now.
    void headingChanged();
    //! So is what is said.
    void pageChanged();
    //! Somebody wants to go where that field of the plan is written. The panel may be gone when the signal returns.
    void pathAsked(const QString& path);

protected:
    [[nodiscard]] const CaseContext& context() const { return m_context; }
    [[nodiscard]] OpenCase& openCase() const { return m_context.open; }
    [[nodiscard]] const CarePlan& plan() const { return m_context.open.plan(); }
    [[nodiscard]] const Style& style() const { return m_context.services.style; }
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    //! Adds what is for the chair's eyes only.
    void addForChair(QWidget* widget);

private:
    CaseContext m_context;
    QVBoxLayout* m_body;
    QPointer<QWidget> m_forChair;
};

} // namespace rundbord
