// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/step_fields.h"
#include "ui/pages/step_panel.h"

class QVBoxLayout;

namespace rundbord
{

class Form;
class TextLabel;

//! A step that is gone through once for each goal, or each action, of the plan: Next goes to the next of them before it
//! goes to the next step. Shows which one it is, and under it the forms of the step that are about one goal or action.
class ReviewPanel final : public StepPanel
{
    Q_OBJECT

public:
    //! Forms that are about the plan as a whole are left to others.
    ReviewPanel(const CaseContext& context, Repeats repeats, const std::vector<StepForm>& forms,
                QWidget* parent = nullptr);

    [[nodiscard]] QString eyebrow() const override;
    [[nodiscard]] QString heading() const override;
    //! What the room is to see of what is gone through: the goal in her words, or which action; one of them is empty.
    [[nodiscard]] QString goalInRoom() const;
    [[nodiscard]] ActionId action() const;
    [[nodiscard]] PlaceholderValues values() const override;
    [[nodiscard]] bool isLater() const override { return m_index > 0; }
    bool next() override { return go(1); }
    bool back() override { return go(-1); }
    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] QWidget* reveal(const QString& path) override;
    [[nodiscard]] QString spotOf(const QWidget& field) const override;
    QWidget* goTo(const QString& spot) override;
    void setStacked(bool stacked) override;

    //! What has been answered here about the present goal or action, in a plain sentence; empty if nothing is.
    [[nodiscard]] QString answer() const;

private:
    struct Page {
        GoalId goal;
        //! Null if the page is about the goal.
        ActionId action;
        SubgoalId subgoal;

        bool operator==(const Page&) const = default;
    };

    [[nodiscard]] std::vector<Page> pagesOf(const CarePlan& plan) const;
    [[nodiscard]] bool wants(StepForm form) const;
    [[nodiscard]] bool isAbout(const Action& action) const;
    [[nodiscard]] bool isAbout(const Goal& goal) const;
    [[nodiscard]] const Page* page() const;
    [[nodiscard]] QString pathOf(const Page& page) const;
    bool go(int pages);
    void gather();
    void refresh();
    void showPage();
    void addGoalForms(const Goal& goal, QVBoxLayout& column);
    void addActionForms(const Page& page, QVBoxLayout& column);
    template <typename FormType, typename T>
    void addForm(decltype(T::id) id, QVBoxLayout& column);

    Repeats m_repeats;
    std::vector<StepForm> m_wanted;
    std::vector<Page> m_pages;
    size_t m_index{0};
    QWidget* m_content{nullptr};
    TextLabel* m_particulars{nullptr};
    std::vector<Form*> m_forms;
    bool m_stacked{false};
};

} // namespace rundbord
