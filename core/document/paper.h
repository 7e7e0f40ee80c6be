// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/block.h"
#include "core/document/child_page.h"
#include "core/document/large_pages.h"
#include "core/document/sentence.h"
#include "core/document/simple_page.h"
#include "core/language/explanations.h"
#include "core/plan/law_points.h"

#include <QDateTime>
#include <QStringList>

#include <array>
#include <optional>
#include <variant>
#include <vector>

namespace rundbord
{

//! The sentences that refer to pages: known first when the paper is laid out.
struct PageWords {
    Sentence pageOf; //!< %1 of %2
    Sentence onPage;
    Sentence onTwo;
    Sentence fromTo;
    Sentence lawPoint; //!< what the disc of point %1 says to one who can't see it
    bool operator==(const PageWords&) const = default;
};

//! A point of the law: where on the paper it is answered, or the answer itself.
struct LawCell {
    Sentence sentence;          //!< %1 is the answer
    std::optional<Text> answer; //!< none: the pages where the point has its disc
    bool met{true};
    bool operator==(const LawCell&) const = default;
};

//! The law's four points gathered at the foot of page 1.
struct LawStrip {
    QString heading;
    std::array<LawCell, 4> cells;
    bool operator==(const LawStrip&) const = default;
};

//! Pages of blocks, as many as are needed.
struct Flow {
    QString headStart; //!< bold
    QString headEnd;   //!< before the number of the page
    QString foot;
    QString footEnd; //!< at the right edge; may be empty
    std::vector<Block> blocks;
    std::optional<LawStrip> lawStrip;
    PageWords pageWords;
    bool operator==(const Flow&) const = default;
};

//! A whole paper: what is said. A plain value that knows nothing of paper sizes.
struct Paper {
    //! What kind of paper it is, neutral: the title of the file.
    QString kind;
    //! BCP 47.
    QString language;
    //! BCP 47, of what was written at the meeting; empty where it is the paper's.
    QString writtenLanguage;
    bool rightToLeft{false};
    //! On a band on every page: that it is a draft, while something the law asks for is missing, or that the plan has
    //! ended; else empty.
    QString band;
    //! Said on the band of a paper that has no room to say more about it.
    QString bandNote;
    std::variant<Flow, SimplePage, LargePages, ChildPage> content;
    //! Names that stay on one line.
    QStringList keepTogether;
    //! Words that stay on the line of what follows them.
    QStringList keepWithNext;

    [[nodiscard]] bool hasBand() const { return !band.isEmpty(); }
    bool operator==(const Paper&) const = default;
};

//! On which pages of the whole plan a one-page plan says that more stands; 0 where it is not known.
struct FullPlanPages {
    int next{0};
    int crisis{0};
    bool operator==(const FullPlanPages&) const = default;
};

//! How far the access log had come when a paper was made. Out of the machine, it shows whether the end of the log was cut
//! off later.
struct LogMark {
    quint64 sequence{0};
    QString mark;
    bool operator==(const LogMark&) const = default;
};

//! What a paper needs to know besides the plan.
struct PaperContext {
    QDateTime madeAt;
    bool showIdentifier{true};
    FullPlanPages fullPlanPages{};
    //! The meeting stopped before it was over, and goes on another day: the plan is a draft until then.
    bool stopped{false};
    //! None for a plan that lies in no store.
    std::optional<LogMark> logMark{};
    //! Of the whole plan, where this is a copy that leaves out what its recipient may not have; else none.
    std::optional<LawPoints> points{};
    //! The words that can be explained; null explains only those every plan has.
    const Explanations* explanations{nullptr};
};

} // namespace rundbord
