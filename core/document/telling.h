// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/dates_in_words.h"
#include "core/document/paper.h"
#include "core/plan/care_plan.h"
#include "core/plan/law_points.h"

namespace rundbord
{

//! What every part of a paper is told from. Refers to what it was made of; lives as long as one call.
struct Telling {
    Telling(const CarePlan& thePlan, const Wordings& wordings, const PaperContext& theContext);

    const CarePlan& plan;
    const Wordings& say;
    const PaperContext& context;
    DatesInWords dates;
    //! The law's points of the whole plan, also where a copy of it leaves something out.
    LawPoints points;

    //! Words of the plan itself: as they were written, whatever language the paper is in.
    [[nodiscard]] Text written(const QString& words) const;
    //! The same for each text that is not blank.
    [[nodiscard]] std::vector<Text> writtenOnly(const std::vector<QString>& texts) const;
    //! The language of the meeting: what tells the words that were written there.
    [[nodiscard]] const Wordings& spoken() const { return say.swedish() ? *say.swedish() : say; }
};

//! The name of the region or the municipality, or the word for it; empty for others.
[[nodiscard]] QString authorityName(const Telling& telling, Principal principal);

//! Everything about when, in the order it is read: one phrase a line.
[[nodiscard]] std::vector<Text> whenLines(const Telling& telling, const Action& action);

//! Performers who act on the same behalf, told together.
struct Acting {
    QStringList names;
    //! The huvudman, or where somebody else comes from; may be empty.
    QString behalf;
    bool operator==(const Acting&) const = default;
};

[[nodiscard]] std::vector<Acting> actingIn(const Telling& telling, const Action& action);

//! All who do it: "Johan Ahl och jag"; empty if nobody is named.
[[nodiscard]] QString doersOf(const Telling& telling, const Action& action);

//! The phone number of the one who holds the plan together: the coordinator's own, else the participant's of
//! that name.
[[nodiscard]] QString coordinatorPhone(const CarePlan& plan);

//! A point of the law is unmet, or the meeting not over.
[[nodiscard]] bool isUnfinished(const Telling& telling);

//! On the band of a paper in plain words: that the plan is not ready, or when it ended.
[[nodiscard]] QString bandNote(const Telling& telling);

//! What every paper has in common. `kind` is its title for the file.
[[nodiscard]] Paper startPaper(const Telling& telling, const QString& kind);

} // namespace rundbord
