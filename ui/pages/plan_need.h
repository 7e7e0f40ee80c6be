// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/care_plan.h"
#include "ui/forms/form_context.h"

#include <QWidget>

class QVBoxLayout;

namespace rundbord
{

//! One need in the plan as it grows: what it is, her words, and each action with who and when. The line being
//! written has a bar.
class PlanNeed : public QWidget
{
    Q_OBJECT

public:
    explicit PlanNeed(const FormContext& context, QWidget* parent = nullptr);

    //! Does nothing if it shows this already.
    void setNeed(const CarePlan& plan, const Need& need, ActionId writing);

private:
    void addAction(const CarePlan& plan, const Action& action, bool writing);

    const FormContext m_context;
    QVBoxLayout* m_layout;
    Need m_need;
    ActionId m_writing;
    std::vector<Participant> m_participants;
    bool m_shown{false};
};

} // namespace rundbord
