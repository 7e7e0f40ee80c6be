// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/paper.h"
#include "core/pdf/render_paper.h"
#include "ui/flows/plan_copies.h"

#include <map>
#include <memory>
#include <tuple>

namespace rundbord
{

struct SharingWords;

//! Makes the papers of a plan as it was at one moment: each when it is first asked for, and once. Those who
//! may read the same share the same bytes. Needs a QGuiApplication; main thread.
class PlanPress
{
public:
    PlanPress();
    PlanPress(const PlanPress&) = delete;
    PlanPress& operator=(const PlanPress&) = delete;
    ~PlanPress();

    //! From now on of this plan. `context` is without pages and points, which the papers themselves give.
    void setPlan(const CarePlan& plan, const PaperContext& context);
    //! The papers of this plan would be no others. That it was printed stands on none of them.
    [[nodiscard]] bool isOf(const CarePlan& plan, bool stopped) const;

    //! Refuses with PaperFailed, also for a recipient that the plan doesn't know, or ResourceDamaged.
    [[nodiscard]] Result<RenderedPaper> paper(const PlanCopy& copy);
    //! It is there already, or can't be made.
    [[nodiscard]] bool isMade(const PlanCopy& copy) const;
    //! At how many places the consent leaves something out; 0 for a copy that can't be made.
    [[nodiscard]] int leftOut(const PlanCopy& copy);

private:
    //! The plan as somebody may read it.
    struct Reading {
        CarePlan plan;
        int leftOut{0};
        //! Of the first recipient who may read just this; empty where it is the whole plan.
        QString name;
    };
    using Key = std::tuple<PaperKind, QString, QString>;

    [[nodiscard]] Result<Reading> read(const QString& recipient);
    [[nodiscard]] Result<const Reading*> readingFor(const QString& recipient);
    [[nodiscard]] Result<const PaperWordings*> wordingsOf(const QString& language);
    [[nodiscard]] Result<RenderedPaper> make(PaperKind kind, const QString& language, const Reading& reading);
    [[nodiscard]] Result<RenderedPaper> render(PaperKind kind, const QString& language,
                                               const Reading& reading);

    CarePlan m_plan;
    PaperContext m_context;
    std::unique_ptr<const SharingWords> m_sharing;
    std::map<QString, PaperWordings> m_wordings;
    std::map<QString, Result<Reading>> m_readings; //!< by recipient
    std::map<Key, Result<RenderedPaper>> m_made;
};

} // namespace rundbord
