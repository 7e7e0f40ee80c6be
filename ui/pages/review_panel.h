// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/step_panel.h"

namespace rundbord
{

//! A step that is gone through once for each goal, or each action, of the plan: Next goes to the next of them before it
//! goes to the next step. Shows which one it is; what is written of it stands below, if the plan has a place for it.
class ReviewPanel final : public StepPanel
{
    Q_OBJECT

public:
    ReviewPanel(const CaseContext& context, Repeats repeats, QWidget* parent = nullptr);

    [[nodiscard]] QString eyebrow() const override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] PlaceholderValues values() const override;
    [[nodiscard]] bool isLater() const override { return m_index > 0; }
    bool next() override { return go(1); }
    bool back() override { return go(-1); }
    [[nodiscard]] QString nextText() const override;

private:
    struct Page {
        QString goal;
        QString action;
        QString performers;
    };

    bool go(int pages);
    void gather();

    Repeats m_repeats;
    std::vector<Page> m_pages;
    size_t m_index{0};
};

} // namespace rundbord
