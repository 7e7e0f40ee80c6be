// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/need_pager.h"

namespace rundbord
{

class Form;

//! How one notices that it gets better, one need at a time: each goal in its two voices with her yes or no, and each
//! step on the way.
class GoalsPanel final : public NeedPager
{
    Q_OBJECT

public:
    explicit GoalsPanel(const CaseContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString actText() const override;
    //! Adds a step on the way to the last goal.
    void act() override;

protected:
    void forgetContent() override;
    [[nodiscard]] QWidget* makeContent(const Need& need) override;
    [[nodiscard]] QWidget* revealInNeed(const QString& path) override;

private:
    //! By path within the need.
    std::map<QString, Form*> m_forms;
};

} // namespace rundbord
