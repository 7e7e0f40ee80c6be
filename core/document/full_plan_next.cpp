// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/dated_step.h"
#include "core/document/full_plan_sections.h"
#include "core/document/verbatim.h"

namespace rundbord
{

namespace
{

Text answerOf(const Telling& telling, const OpenQuestion& question)
{
    const QString by = atSentenceStart(question.answeredBy.trimmed());
    const QString due = telling.dates.day(question.answerDue);
    if (!by.isEmpty() && !due.isEmpty())
        return telling.say.text("open.answer", {by, due});
    if (!by.isEmpty())
        return telling.say.text("open.answerBy", {by});
    return due.isEmpty() ? Text() : telling.say.text("open.answerDue", {due});
}

//! The words, and in the same breath what follows from them.
Text followed(const QString& words, const Text& consequence)
{
    if (words.trimmed().isEmpty() || consequence.isEmpty())
        return Text(words.trimmed()) + consequence;
    return Text(words.trimmed() + QLatin1Char(' ')) + consequence;
}

void addBullets(const Telling& telling, WordingKey heading, Bullets bullets, Blocks& blocks)
{
    std::erase_if(bullets.items, [](const Text& item) { return item.isEmpty(); });
    if (bullets.items.empty())
        return;
    blocks.emplace_back(sectionOf(telling, heading));
    blocks.emplace_back(std::move(bullets));
}

Bullets bulletsOf(const Telling& telling, const QString& lines)
{
    Bullets bullets;
    for (const QString& line : linesOf(lines))
        bullets.items.push_back(telling.written(line));
    return bullets;
}

void addComment(const Telling& telling, Blocks& blocks)
{
    const Summary& summary = telling.plan.summary;
    const QString by = summary.ownCommentBy.trimmed();
    if (summary.ownComment.trimmed().isEmpty())
        return;
    blocks.emplace_back(sectionOf(telling, "comment.heading"));
    if (by.isEmpty()) {
        blocks.emplace_back(OwnWords{{}, quoted(summary.ownComment), Weight::Goal});
        return;
    }
    blocks.emplace_back(Part{telling.say.plain("now.relatives", {by})});
    blocks.emplace_back(Paragraph{telling.written(summary.ownComment.trimmed())});
}

Cell dayCell(const Telling& telling, const DatedStep& step)
{
    using Kind = DatedStep::Kind;
    const Timing none;
    const Timing& when = step.action ? step.action->when : none;
    const QString often = when.frequency.trimmed();
    const bool goesOn = when.until.isValid() || !often.isEmpty();
    Cell cell;
    if (step.kind == Kind::Unknown)
        return {telling.writtenOnly({when.frequency, when.text}), false, Symbol::None};
    if (step.kind == Kind::By)
        cell.lines.push_back(bold(telling.say.plain("when.by", {telling.dates.day(step.day)})));
    else if (step.kind == Kind::Until)
        cell.lines.push_back(bold(telling.say.plain("when.until", {telling.dates.day(step.day)})));
    else if (step.kind == Kind::From && !goesOn)
        cell.lines.push_back(bold(telling.say.plain("when.from", {telling.dates.day(step.day)})));
    else
        cell.lines.push_back(bold(telling.dates.weekdayAndDay(step.day)));
    return cell;
}

Row rowOf(const Telling& telling, const DatedStep& step)
{
    const QString what = step.action ? step.action->what.trimmed() : telling.say.plain("next.after");
    const QString who = step.action ? doersOf(telling, *step.action) : telling.plan.afterCall.by.trimmed();
    return {{}, false, {dayCell(telling, step), {telling.writtenOnly({what})}, {telling.writtenOnly({who})}}};
}

Row followUpRow(const Telling& telling)
{
    const FollowUp& followUp = telling.plan.followUp;
    const Wordings& say = telling.say;
    const Text what = followUp.time.isValid() ? say.text("next.followUp", {telling.dates.time(followUp.time)})
                                              : say.text("next.followUpNoTime");
    const QString by = followUp.convenedBy.trimmed();
    Cell who;
    if (!by.isEmpty())
        who.lines.push_back(say.text("next.convenes", {by}));
    return {{}, false, {{{bold(telling.dates.weekdayAndDay(followUp.date))}}, {{what}}, who}};
}

//! By day; the follow-up among the rest, before what has no day.
std::vector<Row> nextRows(const Telling& telling)
{
    std::vector<Row> rows;
    bool followUpTold = !telling.plan.followUp.date.isValid();
    for (const DatedStep& step : datedSteps(telling.plan)) {
        if (!followUpTold && (!step.day.isValid() || step.day > telling.plan.followUp.date)) {
            rows.push_back(followUpRow(telling));
            followUpTold = true;
        }
        rows.push_back(rowOf(telling, step));
    }
    if (!followUpTold)
        rows.push_back(followUpRow(telling));
    return rows;
}

Text callLine(const Telling& telling, const CrisisPlan& crisis)
{
    const QString name = crisis.callName.trimmed();
    const QString phone = crisis.callPhone.trimmed();
    if (name.isEmpty() || phone.isEmpty())
        return name.isEmpty() ? bold(phone) : Text(name);
    return telling.say.text("crisis.daytime", {name, phone});
}

bool isBlank(const CrisisPlan& crisis)
{
    return (crisis.earlySigns + crisis.whatHelps + crisis.callName + crisis.callPhone + crisis.whatIDontWant)
        .trimmed()
        .isEmpty();
}

CrisisBox crisisBoxOf(const Telling& telling)
{
    const CrisisPlan& crisis = telling.plan.crisisPlan;
    const Wordings& say = telling.say;
    CrisisBox box{say.plain("crisis.heading"), {}};
    const auto add = [&box](const QString& heading, const std::vector<Text>& lines) {
        if (!lines.empty())
            box.parts.push_back({heading, lines});
    };
    std::vector<Text> calls;
    if (const Text call = callLine(telling, crisis); !call.isEmpty())
        calls.push_back(call);
    calls.push_back(say.text("crisis.otherTime") + Text(QStringLiteral(". ")) + say.text("crisis.danger"));
    add(say.plain("crisis.signs"), telling.writtenOnly({crisis.earlySigns}));
    add(say.plain("crisis.helps"), telling.writtenOnly({crisis.whatHelps}));
    add(say.plain("crisis.call"), calls);
    add(say.plain("crisis.notWant"), telling.writtenOnly({crisis.whatIDontWant}));
    return box;
}

} // namespace

void addUnsettled(const Telling& telling, Blocks& blocks)
{
    Bullets open;
    for (const OpenQuestion& question : telling.plan.openQuestions)
        open.items.push_back(followed(question.text, answerOf(telling, question)));
    addBullets(telling, "open.heading", std::move(open), blocks);
    addBullets(telling, "disagree.heading", bulletsOf(telling, telling.plan.summary.disagreements), blocks);
    addBullets(telling, "unmet.heading", bulletsOf(telling, telling.plan.summary.unmetNeeds), blocks);
    addComment(telling, blocks);
}

void addNext(const Telling& telling, Blocks& blocks)
{
    const Wordings& say = telling.say;
    std::vector<Row> rows = nextRows(telling);
    if (rows.empty())
        return;
    blocks.emplace_back(sectionOf(telling, "next.heading", 0, Anchor::Next));
    blocks.emplace_back(Table{TableKind::Next,
                              {say.plain("col.when"), say.plain("col.what"), say.plain("col.who")},
                              std::move(rows)});
}

void addWorse(const Telling& telling, Blocks& blocks)
{
    if (!isBlank(telling.plan.crisisPlan))
        blocks.emplace_back(crisisBoxOf(telling));
    Bullets risks;
    for (const Risk& risk : telling.plan.risks) {
        const QString measure = risk.measure.trimmed();
        risks.items.push_back(
            followed(risk.text, measure.isEmpty() ? Text() : telling.say.text("risk.measure", {measure})));
    }
    addBullets(telling, "risk.heading", std::move(risks), blocks);
}

} // namespace rundbord
