// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/care_plan.h"
#include "ui/forms/form_context.h"

#include <QWidget>

class QVBoxLayout;

namespace rundbord
{

//! One need in the plan as it grows: what it is, her words, and each action with who, when and her yes or no. The
//! line being written has a bar.
class PlanNeed : public QWidget
{
    Q_OBJECT

public:
    explicit PlanNeed(const FormContext& context, QWidget* parent = nullptr);

    //! Only what differs from what it shows is made anew.
    void setNeed(const CarePlan& plan, const Need& need, ActionId writing);

private:
    enum class Kind { Title, HerWords, Attained, Action, Nothing };
    struct Row {
        Kind kind;
        QString words;
        QString below;
        bool writing{false};
        Acceptance answer{Acceptance::NotAsked};
        QString answered{};

        bool operator==(const Row&) const = default;
    };

    [[nodiscard]] std::vector<Row> rowsOf(const CarePlan& plan, const Need& need, ActionId writing) const;
    [[nodiscard]] QWidget* makeRow(Kind kind) const;
    static void fill(QWidget& widget, const Row& row);

    const FormContext m_context;
    QVBoxLayout* m_layout;
    std::vector<Row> m_rows;
};

} // namespace rundbord
