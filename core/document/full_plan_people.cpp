// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/full_plan_sections.h"
#include "core/document/verbatim.h"
#include "core/plan/law_points.h"

#include <algorithm>

namespace rundbord
{

namespace
{

//! One who is responsible for something, or was at the meeting.
struct Actor {
    ResolvedPerformer who;
    ParticipantId participant;
    bool notThere{false};
    bool acts{false};
    std::vector<Text> purpose; //!< why this one was asked to come
    std::vector<Text> does;
};

//! The table's groups, in order, and the principals each holds.
struct Group {
    Principal principal;
    int lawPoint;
};

constexpr std::array groups{Group{Principal::Region, 2}, Group{Principal::Municipality, 2},
                            Group{Principal::Other, 3},  Group{Principal::RelatedPerson, 3},
                            Group{Principal::Person, 3}, Group{Principal::Unknown, 0}};

QString groupName(const Telling& telling, Principal principal)
{
    switch (principal) {
    case Principal::Region:
    case Principal::Municipality:
        return authorityName(telling, principal);
    case Principal::Other:
        return telling.say.plain("people.others");
    case Principal::RelatedPerson:
        return telling.say.plain("people.relatives");
    case Principal::Person:
        return telling.say.plain("people.self");
    case Principal::Unknown:
        break;
    }
    return telling.say.plain("people.unknown");
}

Actor participantActor(const Telling& telling, const Participant& participant)
{
    Performer performer;
    performer.participant = participant.id;
    Actor actor{resolve(telling.plan, performer),           participant.id,
                participant.presence == Presence::Absent,   false,
                telling.writtenOnly({participant.purpose}), {}};
    if (const QString mandate = participant.mandate.trimmed(); !mandate.isEmpty())
        actor.does.push_back(telling.say.text("people.mandate", {mandate}));
    return actor;
}

//! Who does what, gathered by person.
class Actors
{
public:
    explicit Actors(const Telling& telling)
        : m_telling(telling)
    {
        for (const Participant& participant : telling.plan.participants)
            m_actors.push_back(participantActor(telling, participant));
        for (const Action* action : allActions(telling.plan))
            addAction(*action);
        addDuty(telling.plan.afterCall.by, telling.say.text("people.afterCall"));
        addDuty(telling.plan.followUp.convenedBy, telling.say.text("people.convenes"));
    }

    [[nodiscard]] std::vector<const Actor*> of(Principal principal) const
    {
        std::vector<const Actor*> all;
        for (const Actor& actor : m_actors) {
            const bool speaks =
                actor.who.principal != Principal::Person || !actor.does.empty() || !actor.purpose.empty();
            if (actor.who.principal == principal && speaks)
                all.push_back(&actor);
        }
        return all;
    }

private:
    void addAction(const Action& action)
    {
        const QString what = action.what.trimmed();
        if (what.isEmpty())
            return;
        for (const Performer& performer : action.performers) {
            if (Actor* actor = find(performer)) {
                actor->acts = true;
                actor->does.push_back(m_telling.written(what));
            }
        }
    }

    void addDuty(const QString& name, const Text& duty)
    {
        const auto found = std::find_if(m_actors.begin(), m_actors.end(),
                                        [&](const Actor& actor) { return sameName(actor.who.name, name); });
        if (found != m_actors.end())
            found->does.push_back(duty);
    }

    //! The actor that the performer is; a new one for somebody who was not among the participants.
    Actor* find(const Performer& performer)
    {
        const ResolvedPerformer who = resolve(m_telling.plan, performer);
        const auto isSame = [&](const Actor& actor) {
            if (!performer.participant.isNull())
                return actor.participant == performer.participant;
            return actor.who.principal == who.principal &&
                   (sameName(actor.who.name, who.name) ||
                    (actor.participant.isNull() && actor.who.name == who.name && actor.who.unit == who.unit));
        };
        const auto found = std::find_if(m_actors.begin(), m_actors.end(), isSame);
        if (found != m_actors.end())
            return &*found;
        if ((who.name + who.unit).trimmed().isEmpty() && who.principal == Principal::Unknown)
            return nullptr;
        m_actors.push_back({who, {}, false, false, {}, {}});
        return &m_actors.back();
    }

    const Telling& m_telling;
    std::vector<Actor> m_actors;
};

//! "Johan Ahl, kurator" and below it the unit; a unit that is no name goes on the same line.
Cell whoCell(const Telling& telling, const Actor& actor)
{
    const QString name = actor.who.principal == Principal::Person && actor.who.name.trimmed().isEmpty()
                             ? telling.plan.person.name.trimmed()
                             : actor.who.name.trimmed();
    const QString unit = actor.who.unit.trimmed();
    const QString role = actor.who.principal == Principal::Person ? QString() : actor.who.role.trimmed();
    Cell cell;
    if (!name.isEmpty() && !role.isEmpty())
        cell.lines.push_back(telling.say.text("people.nameRole", {name, role}));
    else if (!(name + role).isEmpty())
        cell.lines.push_back(bold(name + role));
    if (cell.lines.empty() && !unit.isEmpty())
        cell.lines.push_back(bold(unit));
    else if (!unit.isEmpty() && unit.front().isLower())
        cell.lines.back() += Text(QStringLiteral(", ") + unit);
    else if (!unit.isEmpty())
        cell.lines.emplace_back(unit);
    if (actor.acts)
        cell.lines.insert(cell.lines.end(), actor.purpose.begin(), actor.purpose.end());
    if (actor.notThere && actor.acts)
        cell.lines.push_back(telling.say.text("people.notThere"));
    return cell;
}

//! What one does; who does nothing is there for what they were asked for.
std::vector<Text> answersFor(const Actor& actor)
{
    std::vector<Text> all = actor.acts ? std::vector<Text>() : actor.purpose;
    all.insert(all.end(), actor.does.begin(), actor.does.end());
    return all;
}

void addGroup(const Telling& telling, const Actors& actors, const Group& group, std::vector<Row>& rows)
{
    const std::vector<const Actor*> members = actors.of(group.principal);
    const bool acts =
        std::any_of(members.begin(), members.end(), [](const Actor* actor) { return actor->acts; });
    const RowGroup heading{groupName(telling, group.principal), acts ? group.lawPoint : 0};
    bool first = true;
    for (const Actor* actor : members) {
        rows.push_back({heading,
                        first,
                        {whoCell(telling, *actor),
                         {telling.writtenOnly({actor->who.phone})},
                         {answersFor(*actor), true, Symbol::None}}});
        first = false;
    }
}

LawLines overallOf(const Telling& telling)
{
    const Responsibility& responsibility = telling.plan.responsibility;
    const Wordings& say = telling.say;
    LawLines lines{4, responsibility.leadPrincipal != LeadPrincipal::NotSet, {}};
    const bool byRegion = responsibility.leadPrincipal == LeadPrincipal::Region;
    const QString lead = authorityName(telling, byRegion ? Principal::Region : Principal::Municipality);
    lines.lines.push_back(lines.met ? say.text("people.overall", {lead}) : say.text("people.overallMissing"));
    const Coordinator& coordinator = responsibility.coordinator;
    const QString name = coordinator.name.trimmed();
    const bool isParticipant =
        std::any_of(telling.plan.participants.begin(), telling.plan.participants.end(),
                    [&](const Participant& each) { return sameName(each.name, name); });
    if (!name.isEmpty() && (isParticipant || coordinator.role.trimmed().isEmpty()))
        lines.lines.push_back(say.text("people.coordinator", {name}));
    else if (!name.isEmpty())
        lines.lines.push_back(say.text("people.coordinatorRole", {name, coordinator.role.trimmed()}));
    QStringList deputy{coordinator.deputy.trimmed(), coordinator.deputyPhone.trimmed()};
    deputy.removeAll(QString());
    if (!deputy.isEmpty())
        lines.lines.push_back(
            say.text("people.deputy", {firstName(name), deputy.join(QStringLiteral(", "))}));
    return lines;
}

QString presenceOf(const Telling& telling, const Participant& participant)
{
    const QString name = displayName(telling.plan, participant).trimmed();
    if (participant.presence == Presence::Video)
        return telling.say.plain("people.onVideo", {name});
    if (participant.presence == Presence::Phone)
        return telling.say.plain("people.onPhone", {name});
    return name;
}

QString absenceOf(const Telling& telling, const Participant& participant)
{
    const QString name = displayName(telling.plan, participant).trimmed();
    const QString reason = participant.absenceReason.trimmed();
    return reason.isEmpty() ? name : telling.say.plain("people.absentBecause", {name, reason});
}

//! By exception: all were there, apart from those who were not or came another way.
std::vector<Text> presenceLines(const Telling& telling)
{
    QStringList present;
    QStringList elsewhere;
    QStringList absent;
    bool allSaid = true;
    for (const Participant& participant : telling.plan.participants) {
        allSaid &= participant.presence != Presence::NotSaid;
        if (participant.presence == Presence::Absent)
            absent << absenceOf(telling, participant);
        else if (participant.presence != Presence::NotSaid)
            present << presenceOf(telling, participant);
        if (participant.presence == Presence::Video || participant.presence == Presence::Phone)
            elsewhere << presenceOf(telling, participant);
    }
    const Wordings& say = telling.say;
    std::vector<Text> lines;
    if (allSaid && absent.isEmpty() && !present.isEmpty())
        lines.push_back(elsewhere.isEmpty() ? say.text("people.allPresent")
                                            : say.text("people.allPresentBut", {say.list(elsewhere)}));
    else if (!present.isEmpty())
        lines.push_back(say.text("people.present", {say.list(present)}));
    if (!absent.isEmpty())
        lines.push_back(say.text("people.absent", {say.list(absent)}));
    return lines;
}

Text chairLine(const Telling& telling)
{
    const Participant* chair = chairOf(telling.plan);
    const Participant* secretary = secretaryOf(telling.plan);
    const QString leads = chair ? displayName(telling.plan, *chair).trimmed() : QString();
    const QString writes = secretary ? displayName(telling.plan, *secretary).trimmed() : QString();
    if (!leads.isEmpty() && !writes.isEmpty())
        return telling.say.text("people.chairSecretary", {leads, writes});
    if (!leads.isEmpty())
        return telling.say.text("people.chair", {leads});
    return writes.isEmpty() ? Text() : telling.say.text("people.secretary", {writes});
}

Text presenceParagraph(const Telling& telling)
{
    Text paragraph;
    std::vector<Text> lines = presenceLines(telling);
    if (const Text chair = chairLine(telling); !chair.isEmpty())
        lines.push_back(chair);
    for (const Text& line : lines)
        paragraph += paragraph.isEmpty() ? line : Text(QStringLiteral(" ")) + line;
    return paragraph;
}

//! The law's third point beyond the actions: what was written of others' measures, or that there are none.
void addMeasures(const Telling& telling, bool othersActToo, Blocks& blocks)
{
    const Responsibility& responsibility = telling.plan.responsibility;
    LawLines lines{3, true, {}};
    for (const QString& measure : linesOf(responsibility.measuresByOthers))
        lines.lines.push_back(telling.say.text("people.measures", {measure}));
    if (lines.lines.empty() && responsibility.noMeasuresByOthers && !othersActToo)
        lines.lines.push_back(telling.say.text("people.none3"));
    if (!lines.lines.empty())
        blocks.emplace_back(std::move(lines));
}

} // namespace

void addPeople(const Telling& telling, Blocks& blocks)
{
    const Wordings& say = telling.say;
    blocks.emplace_back(sectionOf(telling, "people.heading", 0, Anchor::People));
    blocks.emplace_back(overallOf(telling));
    const Actors actors(telling);
    Table table{TableKind::People,
                {say.plain("people.authority"), say.plain("col.who"), say.plain("kv.phone"),
                 say.plain("people.does")},
                {}};
    for (const Group& group : groups)
        addGroup(telling, actors, group, table.rows);
    if (!table.rows.empty())
        blocks.emplace_back(std::move(table));
    addMeasures(telling, othersAct(telling.plan), blocks);
    if (const Text presence = presenceParagraph(telling); !presence.isEmpty())
        blocks.emplace_back(Paragraph{presence});
    if (const QString note = telling.plan.responsibility.coordinationNote.trimmed(); !note.isEmpty())
        blocks.emplace_back(Paragraph{say.text("people.between", {note})});
}

} // namespace rundbord
