// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/shred_paper.h"

#include "core/document/dates_in_words.h"

namespace rundbord
{

namespace
{

QString momentOf(const QDateTime& at, const Wordings& say)
{
    const QDateTime local = at.toLocalTime();
    const DatesInWords dates(say, local.date().year());
    return say.plain("time.at", {dates.dayAndYear(local.date()), dates.time(local.time())});
}

std::vector<Line> momentLines(const std::vector<QDateTime>& moments, const Wordings& say)
{
    std::vector<Line> lines;
    for (const QDateTime& at : moments)
        lines.push_back({{}, momentOf(at, say)});
    return lines;
}

HeadedLines copiesOf(const ShredFacts& facts, const Wordings& say)
{
    HeadedLines copies{say.plain("shred.copiesHeading"), momentLines(facts.followed, say)};
    const bool all = facts.unreached.empty();
    if (copies.lines.empty())
        copies.lines.push_back({{}, all ? say.text("shred.noCopies") : say.text("shred.noneReached")});
    if (facts.searched)
        copies.lines.push_back({{}, all ? say.text("shred.searched") : say.text("shred.searchedReached")});
    return copies;
}

HeadedLines unreachedOf(const ShredFacts& facts, const Wordings& say)
{
    HeadedLines unreached{say.plain("shred.unreachedHeading"), momentLines(facts.unreached, say)};
    unreached.lines.push_back({{}, say.text("shred.triedAgain")});
    return unreached;
}

HeadedLines elsewhere(const Wordings& say)
{
    return {say.plain("shred.elsewhereHeading"),
            {{{}, say.text("shred.papers")},
             {{}, say.text("shred.others")},
             {{}, say.text("shred.files")},
             {{}, say.text("shred.medium")}}};
}

} // namespace

Paper makeShredPaper(const ShredFacts& facts, const Wordings& wordings)
{
    const QString moment = momentOf(facts.at, wordings);
    const QString lead =
        facts.unreached.empty() ? wordings.plain("shred.lead") : wordings.plain("shred.leadReached");
    Paper paper;
    paper.kind = wordings.plain("shred.kind");
    paper.language = wordings.language();
    paper.keepWithNext = wordings.words("keep.withNext");
    Flow flow;
    flow.headStart = paper.kind;
    flow.foot = wordings.plain("shred.foot", {facts.caseNumber, moment});
    flow.pageWords.pageOf = wordings.sentence("head.page");
    flow.blocks = {Title{wordings.plain("shred.kind"), {}}, Lead{lead},
                   KeyValues{{{wordings.plain("shred.case"), {facts.caseNumber}},
                              {wordings.plain("shred.at"), {moment}}},
                             {{wordings.plain("shred.by"), {facts.by}}}},
                   copiesOf(facts, wordings)};
    if (!facts.unreached.empty())
        flow.blocks.emplace_back(unreachedOf(facts, wordings));
    flow.blocks.emplace_back(elsewhere(wordings));
    paper.content = flow;
    return paper;
}

} // namespace rundbord
