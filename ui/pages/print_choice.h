// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/plan_papers.h"
#include "core/plan/care_plan.h"
#include "ui/seams/print_service.h"
#include "ui/style/style.h"
#include "ui/widgets/choice.h"

#include <QWidget>

#include <array>
#include <vector>

namespace rundbord
{

class NumberField;
class TextLabel;

//! Which papers, for whom, and how many. Proposes what is usual until somebody decides.
class PrintChoice : public QWidget
{
    Q_OBJECT

public:
    explicit PrintChoice(const Style& style, QWidget* parent = nullptr);

    //! Whose plan it is, and how many there are to have it.
    void setPlan(const CarePlan& plan);
    //! Sheets' sides, all copies together.
    [[nodiscard]] int pagesOf(const PlanPapers& papers) const;
    [[nodiscard]] std::vector<PrintJob> jobsOf(const PlanPapers& papers) const;

Q_SIGNALS:
    void changed();

private:
    struct Line {
        CheckBox* chosen{nullptr};
        TextLabel* recipient{nullptr};
        NumberField* copies{nullptr};
        bool full{false};
        //! Somebody has decided how many; from then on nothing is proposed.
        bool touched{false};
    };

    void addLine(const Style& style, int line, const QString& paper);

    std::array<Line, 3> m_lines{};
};

} // namespace rundbord
