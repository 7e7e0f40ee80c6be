// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/plan_pairs.h"

#include <QQueue>

namespace rundbord
{

namespace
{

template <typename Part>
using Parts = std::vector<const Part*>;
using AllParts = std::tuple<Parts<Need>, Parts<Goal>, Parts<Subgoal>, Parts<Action>>;

template <typename Part>
void gather(const std::vector<Part>& parts, AllParts& all)
{
    for (const Part& part : parts) {
        if (!wordsOf(part).isEmpty())
            std::get<Parts<Part>>(all).push_back(&part);
        if constexpr (hasParts<Part>)
            gather(partsOf(part), all);
    }
}

//! Pairs those that have the same key and are in no pair yet. A null key is nobody's.
template <typename Part, typename KeyOf>
void pairBy(KeyOf keyOf, const Parts<Part>& before, const Parts<Part>& after,
            QHash<const Part*, const Part*>& pairs)
{
    QHash<decltype(keyOf(Part())), QQueue<const Part*>> waiting;
    for (const Part* part : before) {
        if (!pairs.contains(part) && !keyOf(*part).isNull())
            waiting[keyOf(*part)].enqueue(part);
    }
    for (const Part* part : after) {
        const auto same = waiting.find(keyOf(*part));
        if (pairs.contains(part) || same == waiting.end() || same->isEmpty())
            continue;
        const Part* was = same->dequeue();
        pairs.insert(was, part);
        pairs.insert(part, was);
    }
}

template <typename Part>
void pairUp(const AllParts& before, const AllParts& after, QHash<const Part*, const Part*>& pairs)
{
    const auto& were = std::get<Parts<Part>>(before);
    const auto& are = std::get<Parts<Part>>(after);
    pairBy([](const Part& part) { return part.id; }, were, are, pairs);
    // as sameName() reads them
    pairBy([](const Part& part) { return wordsOf(part).simplified().toCaseFolded(); }, were, are, pairs);
}

} // namespace

PlanPairs::PlanPairs(const CarePlan& before, const CarePlan& after)
{
    AllParts were;
    AllParts are;
    gather(before.needs, were);
    gather(after.needs, are);
    std::apply([&](auto&... pairs) { (pairUp(were, are, pairs), ...); }, m_pairs);
}

QString wordsOf(const Need& need)
{
    return need.text.trimmed();
}

QString wordsOf(const Goal& goal)
{
    const QString own = goal.ownWords.trimmed();
    return own.isEmpty() ? goal.professionalWording.trimmed() : own;
}

QString wordsOf(const Subgoal& subgoal)
{
    return subgoal.text.trimmed();
}

QString wordsOf(const Action& action)
{
    return action.what.trimmed();
}

} // namespace rundbord
