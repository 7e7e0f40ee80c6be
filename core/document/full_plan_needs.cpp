// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/outcome_told.h"
#include "core/document/verbatim.h"
#include "core/plan/law_points.h"

#include <algorithm>

namespace rundbord
{

namespace
{

void addColumn(const Telling& telling, const QString& heading, const QString& lines, ColumnsBlock& to)
{
    HeadedBullets column{heading, {}};
    for (const QString& line : linesOf(lines))
        column.items.push_back(telling.written(line));
    if (!column.items.empty())
        to.columns.push_back(std::move(column));
}

//! The only relative of the plan says it by name; of several it is not known which.
QString relativesLabel(const Telling& telling)
{
    QStringList names;
    for (const Participant& participant : telling.plan.participants) {
        if (participant.principal == Principal::RelatedPerson && !participant.name.trimmed().isEmpty())
            names << participant.name.trimmed();
    }
    return names.size() == 1 ? telling.say.plain("now.relatives", {names.front()})
                             : telling.say.plain("now.relativesMany");
}

void addHelpToday(const Telling& telling, Blocks& blocks)
{
    HeadedLines help{telling.say.plain("now.actors"), {}};
    for (const Participant& participant : telling.plan.participants) {
        const QString contact = participant.currentContact.trimmed();
        const QString name = displayName(telling.plan, participant).trimmed();
        if (!contact.isEmpty())
            help.lines.push_back(
                {{},
                 name.isEmpty() ? telling.written(contact) : telling.say.text("now.actor", {name, contact})});
    }
    if (!help.lines.empty())
        blocks.emplace_back(std::move(help));
}

bool hasContent(const Action& action)
{
    return !(action.what + action.note).trimmed().isEmpty() || !action.performers.empty();
}

//! True if there is something to say yes to, and she has said yes to all of it. Then one sentence tells it; only where
//! her answers differ does each stand at its own line.
bool isAcceptedWhole(const CarePlan& plan)
{
    for (const Need& need : plan.needs) {
        for (const Goal& goal : need.goals) {
            const bool wordless = (goal.ownWords + goal.professionalWording).trimmed().isEmpty();
            const bool asked = !wordless || goal.accepted != Acceptance::NotAsked;
            if (asked && goal.accepted != Acceptance::Yes)
                return false;
        }
    }
    std::vector<const Action*> actions = allActions(plan);
    std::erase_if(actions, [](const Action* action) { return !hasContent(*action); });
    return !actions.empty() && std::all_of(actions.begin(), actions.end(), [](const Action* action) {
        return action->accepted == Acceptance::Yes;
    });
}

enum class YesTold { Once, ByItem };

void addAnswer(const Telling& telling, Acceptance answer, std::vector<Text>& lines)
{
    if (answer == Acceptance::Yes)
        lines.push_back(telling.say.text("need.accepted"));
    else if (answer == Acceptance::No)
        lines.push_back(telling.say.text("need.notAccepted"));
}

Cell whatCell(const Telling& telling, const Action& action, YesTold yes)
{
    Cell cell{telling.writtenOnly({action.what, action.note}), false, Symbol::None};
    for (const Text& line : outcomeLines(telling, action.outcome))
        cell.lines.push_back(line);
    if (const QString by = action.checkedBy.trimmed(); !by.isEmpty())
        cell.lines.push_back(telling.say.text("need.checks", {atSentenceStart(by)}));
    if (yes == YesTold::ByItem)
        addAnswer(telling, action.accepted, cell.lines);
    return cell;
}

Cell whoCell(const Telling& telling, const Action& action)
{
    Cell cell;
    for (const Acting& acting : actingIn(telling, action)) {
        cell.lines.push_back(bold(telling.say.list(acting.names)));
        if (!acting.behalf.isEmpty())
            cell.lines.emplace_back(acting.behalf);
    }
    return cell;
}

Table actionsOf(const Telling& telling, const Subgoal& subgoal, YesTold yes)
{
    const Wordings& say = telling.say;
    Table table{TableKind::Actions,
                {say.plain("col.what"), say.plain("col.who"), say.plain("col.when"), say.plain("col.status")},
                {}};
    for (const Action& action : subgoal.actions) {
        if (!hasContent(action))
            continue;
        table.rows.push_back({{},
                              false,
                              {whatCell(telling, action, yes),
                               whoCell(telling, action),
                               {whenLines(telling, action), false, Symbol::None},
                               statusOf(telling, action)}});
    }
    return table;
}

std::vector<Text> stepNotes(const Telling& telling, const Subgoal& subgoal)
{
    std::vector<Text> notes;
    const QString step = subgoal.text.trimmed();
    const QString shows = subgoal.howItShows.trimmed();
    const QString due = telling.dates.day(subgoal.due);
    if (!step.isEmpty())
        notes.push_back(due.isEmpty() ? telling.say.text("need.step", {step})
                                      : telling.say.text("need.stepBy", {step, due}));
    if (!shows.isEmpty())
        notes.push_back(telling.say.text("need.shows", {shows}));
    if (step.isEmpty() && !due.isEmpty())
        notes.push_back(telling.say.text("when.by", {due}));
    if (const Text attained = stepAttained(telling, subgoal.attainment); !attained.isEmpty())
        notes.push_back(attained);
    return notes;
}

void addTable(Table table, Blocks& blocks)
{
    if (!table.rows.empty())
        blocks.emplace_back(std::move(table));
}

//! Her words stand beside the first step; later steps follow with a table each.
void addGoal(const Telling& telling, const Goal& goal, YesTold yes, Blocks& blocks)
{
    GoalLines lines{quoted(goal.ownWords), {}};
    if (const QString professional = goal.professionalWording.trimmed(); !professional.isEmpty())
        lines.notes.push_back(telling.say.text("need.goalProfessional", {professional}));
    if (yes == YesTold::ByItem)
        addAnswer(telling, goal.accepted, lines.notes);
    for (const Text& note : attainmentNotes(telling, goal.attainment))
        lines.notes.push_back(note);
    bool first = true;
    for (const Subgoal& subgoal : goal.subgoals) {
        for (const Text& note : stepNotes(telling, subgoal))
            lines.notes.push_back(note);
        if (first || !lines.notes.empty())
            blocks.emplace_back(lines);
        addTable(actionsOf(telling, subgoal, yes), blocks);
        lines = {};
        first = false;
    }
    if (first)
        blocks.emplace_back(lines);
}

bool isBlank(const GoalLines& lines)
{
    return lines.ownWords.isEmpty() && lines.notes.empty();
}

void addNeed(const Telling& telling, const Need& need, int number, YesTold yes, Blocks& blocks)
{
    const QString text = need.text.trimmed();
    const QString counted = QString::number(number);
    blocks.emplace_back(Part{text.isEmpty() ? telling.say.plain("need.titleUnnamed", {counted})
                                            : telling.say.plain("need.title", {counted, text})});
    if (const QString by = need.statedBy.trimmed(); !by.isEmpty())
        blocks.emplace_back(Paragraph{telling.say.text("need.statedBy", {by})});
    if (need.isNew)
        blocks.emplace_back(Paragraph{telling.say.text("need.isNew")});
    for (const Text& line : choiceLines(telling, need))
        blocks.emplace_back(Paragraph{line});
    Blocks goals;
    for (const Goal& goal : need.goals)
        addGoal(telling, goal, yes, goals);
    for (Block& block : goals) {
        const GoalLines* lines = std::get_if<GoalLines>(&block);
        if (!lines || !isBlank(*lines))
            blocks.push_back(std::move(block));
    }
}

} // namespace

void addSituation(const Telling& telling, Blocks& blocks)
{
    const CurrentSituation& now = telling.plan.currentSituation;
    const Wordings& say = telling.say;
    Blocks inside;
    if (const QString child = quoted(now.childVoice); !child.isEmpty()) {
        const QString by = now.voiceGivenBy.trimmed();
        const QString label = by.isEmpty() ? say.plain("now.child") : say.plain("now.childBy", {by});
        inside.emplace_back(OwnWords{label, child, Weight::Goal});
    }
    ColumnsBlock columns;
    addColumn(telling, say.plain("now.works"), now.worksWell, columns);
    addColumn(telling, say.plain("now.worse"), now.worksLessWell, columns);
    addColumn(telling, say.plain("now.strengths"), now.strengths, columns);
    if (!columns.columns.empty())
        inside.emplace_back(std::move(columns));
    if (const QString view = now.relativesView.trimmed(); !view.isEmpty()) {
        inside.emplace_back(HeadedLines{relativesLabel(telling), {{{}, telling.written(view)}}});
    }
    addMoreOfNow(telling, inside);
    addHelpToday(telling, inside);
    if (inside.empty())
        return;
    blocks.emplace_back(sectionOf(telling, "now.heading"));
    blocks.insert(blocks.end(), inside.begin(), inside.end());
}

void addNeeds(const Telling& telling, Blocks& blocks)
{
    if (telling.plan.needs.empty())
        return;
    const int point = telling.points.actionsNeeded ? 1 : 0;
    blocks.emplace_back(sectionOf(telling, "need.heading", point, Anchor::Needs));
    const bool all = isAcceptedWhole(telling.plan);
    int number = 0;
    for (const Need& need : telling.plan.needs)
        addNeed(telling, need, ++number, all ? YesTold::Once : YesTold::ByItem, blocks);
    if (all)
        blocks.emplace_back(Paragraph{telling.say.text("need.acceptedAll")});
}

} // namespace rundbord
