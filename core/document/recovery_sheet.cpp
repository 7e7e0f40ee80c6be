// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/recovery_sheet.h"

#include "core/document/dates_in_words.h"

namespace rundbord
{

namespace
{

KeyCard cardOf(const QString& key, const QString& made)
{
    KeyCard card{{}, key, made};
    for (const QString& group : key.split(QLatin1Char('-')))
        card.groups.push_back(group);
    return card;
}

HeadedLines steps(const Wordings& say, WordingKey heading, std::initializer_list<WordingKey> sentences)
{
    HeadedLines lines{say.plain(heading), {}};
    for (const WordingKey sentence : sentences)
        lines.lines.push_back({QStringLiteral("%1.").arg(lines.lines.size() + 1), say.text(sentence)});
    return lines;
}

HeadedLines paragraphs(const Wordings& say, WordingKey heading, std::initializer_list<WordingKey> sentences)
{
    HeadedLines lines{say.plain(heading), {}};
    for (const WordingKey sentence : sentences)
        lines.lines.push_back({{}, say.text(sentence)});
    return lines;
}

} // namespace

Paper makeRecoverySheet(const QString& key, QDate madeOn, const Wordings& wordings)
{
    const QString day = DatesInWords(wordings, madeOn.year()).dayAndYear(madeOn);
    Paper paper;
    paper.kind = wordings.plain("recovery.kind");
    paper.language = wordings.language();
    paper.keepWithNext = wordings.words("keep.withNext");
    Flow flow;
    flow.headStart = paper.kind;
    flow.foot = wordings.plain("recovery.foot", {day});
    flow.pageWords.pageOf = wordings.sentence("head.page");
    flow.blocks = {
        Title{wordings.plain("recovery.title"), {}},
        Lead{wordings.plain("recovery.lead")},
        cardOf(key, wordings.plain("recovery.made", {day})),
        steps(wordings, "recovery.keepHeading",
              {"recovery.keepEnvelope", "recovery.keepCover", "recovery.keepSafe"}),
        steps(wordings, "recovery.useHeading",
              {"recovery.useStart", "recovery.useType", "recovery.useChoose", "recovery.useRenew"}),
        paragraphs(wordings, "recovery.lostHeading",
                   {"recovery.lostPaper", "recovery.lostCopies", "recovery.lostBoth"}),
    };
    paper.content = flow;
    return paper;
}

} // namespace rundbord
