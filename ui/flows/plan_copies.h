// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/plan_paper.h"

#include <QString>

#include <vector>

namespace rundbord
{

//! What is to be printed for somebody: which paper, in which language, how many.
struct PlanCopy {
    PaperKind kind{PaperKind::Full};
    //! One of paperLanguages().
    QString language;
    //! A name that findRecipient() knows; empty for the individual, who has all.
    QString recipient;
    int copies{1};
    //! The recipient's place in partiesOf(), from 1; 0 for the individual. In the name of a file, where no name may stand.
    int number{0};

    bool operator==(const PlanCopy&) const = default;
};

//! Somebody besides the individual who may have a copy of the whole plan.
struct PlanParty {
    //! The organisation, or the name of one who comes from none or is at her side.
    QString name;
    //! How many copies are usual: one for each who comes from region or municipality.
    int usual{0};
    //! Somebody from there takes part in the meeting.
    bool present{false};

    bool operator==(const PlanParty&) const = default;
};

//! The parties of the plan, in the order of its participants, each once. Those who are near her or speak for her are
//! none, they read hers; nor is an interpreter.
[[nodiscard]] std::vector<PlanParty> partiesOf(const CarePlan& plan);

//! What a paper is called in the window.
[[nodiscard]] QString paperName(PaperKind kind);

//! What those who read a language call it.
[[nodiscard]] QString languageName(const QString& language);

//! The name of the file a copy is kept in, which tells of nobody: "min-plan-fi.pdf", "plan-kopia-2.pdf".
[[nodiscard]] QString fileNameOf(const PlanCopy& copy);

} // namespace rundbord
