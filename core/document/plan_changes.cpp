// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/plan_changes.h"

#include "core/document/outcome_told.h"
#include "core/document/plan_pairs.h"
#include "core/document/verbatim.h"

#include <algorithm>

namespace rundbord
{

namespace
{

struct PartSentences {
    WordingKey isNew;
    WordingKey gone;
    WordingKey reworded;
};

constexpr PartSentences sentencesFor(const Need*)
{
    return {"changes.needNew", "changes.needGone", "changes.needText"};
}
constexpr PartSentences sentencesFor(const Goal*)
{
    return {"changes.goalNew", "changes.goalGone", "changes.goalText"};
}
constexpr PartSentences sentencesFor(const Subgoal*)
{
    return {"changes.subgoalNew", "changes.subgoalGone", "changes.subgoalText"};
}
constexpr PartSentences sentencesFor(const Action*)
{
    return {"changes.actionNew", "changes.actionGone", "changes.actionText"};
}

//! Blank words are the same as none.
bool sameWords(const QString& first, const QString& second)
{
    return first.simplified().compare(second.simplified(), Qt::CaseInsensitive) == 0;
}

bool sameNames(QStringList first, QStringList second)
{
    for (QStringList* names : {&first, &second}) {
        for (QString& name : *names)
            name = name.simplified().toCaseFolded();
        names->sort();
    }
    return first == second;
}

bool sameCrisis(const CrisisPlan& first, const CrisisPlan& second)
{
    return sameWords(first.earlySigns, second.earlySigns) && sameWords(first.whatHelps, second.whatHelps) &&
           sameWords(first.callName, second.callName) && sameWords(first.callPhone, second.callPhone) &&
           sameWords(first.whatIDontWant, second.whatIDontWant);
}

//! The plan before, with region and municipality under the names they have now: that one of them was named is no change
//! in who acts.
CarePlan underNamesOfToday(CarePlan before, const CarePlan& after)
{
    before.responsibility.regionName = after.responsibility.regionName;
    before.responsibility.municipalityName = after.responsibility.municipalityName;
    return before;
}

class Changes
{
public:
    Changes(const CarePlan& before, const CarePlan& after, const Wordings& say, const PaperContext& context)
        : m_stood(before)
        , m_before(underNamesOfToday(before, after))
        , m_was(m_before, say, context)
        , m_now(after, say, context)
        , m_say(say)
        , m_pairs(m_before, after)
    {
    }

    [[nodiscard]] std::vector<Text> take()
    {
        addImportant();
        addParts(m_now.plan.needs, &m_before.needs);
        if (!sameCrisis(m_stood.crisisPlan, m_now.plan.crisisPlan))
            add(m_say.text("changes.crisis"));
        addLead(m_stood.responsibility, m_now.plan.responsibility);
        addCoordinator();
        addFollowUp(m_stood.followUp, m_now.plan.followUp);
        return std::move(m_changes);
    }

private:
    void add(Text change) { m_changes.push_back(std::move(change)); }

    void addImportant()
    {
        const QString now = m_now.plan.purpose.mostImportant;
        if (!sameWords(m_stood.purpose.mostImportant, now) && !now.trimmed().isEmpty())
            add(m_say.text("changes.important", {m_now.written(quoted(now))}));
    }

    template <typename Part>
    void addParts(const std::vector<Part>& now, const std::vector<Part>* was)
    {
        for (const Part& part : now)
            addStanding(part);
        if (was)
            addGone(*was);
    }

    template <typename Part>
    void addStanding(const Part& now)
    {
        const Part* was = m_pairs.other(now);
        if (was)
            addChanged(*was, now);
        else if (!wordsOf(now).isEmpty())
            addNew(now);
        if constexpr (hasParts<Part>)
            addParts(partsOf(now), was ? &partsOf(*was) : nullptr);
    }

    template <typename Part>
    void addGone(const std::vector<Part>& were)
    {
        for (const Part& was : were) {
            if (m_pairs.other(was))
                continue;
            if (!wordsOf(was).isEmpty())
                add(m_say.text(sentencesFor(&was).gone, {shown(was)}));
            if constexpr (hasParts<Part>)
                addGone(partsOf(was));
        }
    }

    template <typename Part>
    void addNew(const Part& now)
    {
        add(m_say.text(sentencesFor(&now).isNew, {shown(now)}));
    }

    void addNew(const Action& now)
    {
        const QString who = m_say.list(doers(m_now, now));
        add(who.isEmpty() ? m_say.text("changes.actionNew", {shown(now)})
                          : m_say.text("changes.actionNewBy", {shown(now), who}));
    }

    //! As it stands alone, at the end of a sentence. Her own words keep their quotation marks.
    template <typename Part>
    [[nodiscard]] Text shown(const Part& part) const
    {
        return phrase(part);
    }

    [[nodiscard]] Text shown(const Goal& goal) const
    {
        return m_now.written(goal.ownWords.trimmed().isEmpty() ? wordsOf(goal) : quoted(goal.ownWords));
    }

    //! As it stands between the sentence's own quotation marks.
    template <typename Part>
    [[nodiscard]] Text phrase(const Part& part) const
    {
        return m_now.written(wordsOf(part));
    }

    //! A step with its last day: that it was moved is told as other words.
    [[nodiscard]] Text phrase(const Subgoal& subgoal) const
    {
        const Text words = m_now.written(wordsOf(subgoal));
        if (!subgoal.due.isValid())
            return words;
        return words + QStringLiteral(", ") + m_say.text("when.by", {m_now.dates.day(subgoal.due)});
    }

    template <typename Part>
    void addReworded(const Part& was, const Part& now)
    {
        add(m_say.text(sentencesFor(&now).reworded, {phrase(was), phrase(now)}));
    }

    void addChanged(const Need& was, const Need& now)
    {
        if (!sameWords(was.text, now.text))
            addReworded(was, now);
    }

    //! Each voice by itself, unless one has come or gone: then all that the goal says.
    void addChanged(const Goal& was, const Goal& now)
    {
        const auto reword = [this](const QString& before, const QString& after) {
            if (!sameWords(before, after))
                add(m_say.text("changes.goalText",
                               {m_now.written(before.trimmed()), m_now.written(after.trimmed())}));
        };
        const auto isSaid = [](const QString& words) { return !words.trimmed().isEmpty(); };
        if (isSaid(was.ownWords) == isSaid(now.ownWords) &&
            isSaid(was.professionalWording) == isSaid(now.professionalWording)) {
            reword(was.ownWords, now.ownWords);
            reword(was.professionalWording, now.professionalWording);
        } else {
            reword(bothVoices(was), bothVoices(now));
        }
    }

    [[nodiscard]] static QString bothVoices(const Goal& goal)
    {
        QStringList voices{goal.ownWords.trimmed(), goal.professionalWording.trimmed()};
        voices.removeAll(QString());
        return told(voices);
    }

    void addChanged(const Subgoal& was, const Subgoal& now)
    {
        if (!sameWords(was.text, now.text) || was.due != now.due)
            addReworded(was, now);
    }

    void addChanged(const Action& was, const Action& now)
    {
        if (!sameWords(was.what, now.what))
            addReworded(was, now);
        addWho(was, now);
        addWhen(was, now);
        const Text before = statusOf(m_was, was).lines.front();
        const Text after = statusOf(m_now, now).lines.front();
        if (before != after)
            add(m_say.text("changes.status", {phrase(now), before, after}));
    }

    void addWho(const Action& was, const Action& now)
    {
        const QStringList before = doers(m_was, was);
        const QStringList after = doers(m_now, now);
        if (sameNames(before, after))
            addBehalf(was, now);
        else if (before.isEmpty())
            add(m_say.text("changes.performerNew", {phrase(now), m_say.list(after)}));
        else if (after.isEmpty())
            add(m_say.text("changes.performerGone", {phrase(now), m_say.list(before)}));
        else
            add(m_say.text("changes.performer", {phrase(now), m_say.list(before), m_say.list(after)}));
    }

    //! The same people, but another answers for what they do: the law's second point.
    void addBehalf(const Action& was, const Action& now)
    {
        const QStringList before = behalves(m_was, was);
        const QStringList after = behalves(m_now, now);
        if (!before.isEmpty() && !after.isEmpty() && !sameNames(before, after))
            add(m_say.text("changes.performer", {phrase(now), m_say.list(before), m_say.list(after)}));
    }

    //! Those of doersOf(), but she by her name: "from I to Johan" is no sentence in any language.
    [[nodiscard]] QStringList doers(const Telling& telling, const Action& action) const
    {
        const QString she = calledName(m_now.plan.person);
        QStringList names;
        for (const Acting& acting : actingIn(telling, action)) {
            for (const QString& name : acting.names) {
                const bool isShe = name == m_say.plain("who.me") || name == m_say.plain("who.meAlone");
                names << (isShe && !she.isEmpty() ? she : name);
            }
        }
        return names;
    }

    [[nodiscard]] static QStringList behalves(const Telling& telling, const Action& action)
    {
        QStringList all;
        for (const Acting& acting : actingIn(telling, action))
            all << acting.behalf;
        all.removeAll(QString());
        return all;
    }

    void addWhen(const Action& was, const Action& now)
    {
        const Text before = timeOf(was);
        const Text after = timeOf(now);
        if (was.when == now.when || before == after)
            return;
        if (before.isEmpty())
            add(m_say.text("changes.whenNew", {phrase(now), after}));
        else if (after.isEmpty())
            add(m_say.text("changes.whenGone", {phrase(now)}));
        else
            add(m_say.text("changes.when", {phrase(now), before, after}));
    }

    //! Both times are told from the year of this plan's meeting, so that the same day reads the same.
    [[nodiscard]] Text timeOf(const Action& action) const
    {
        Text all;
        for (const Text& line : whenLines(m_now, action))
            all += all.isEmpty() ? line : Text(QStringLiteral(", ")) + line;
        return all;
    }

    void addLead(const Responsibility& was, const Responsibility& now)
    {
        if (now.leadPrincipal == LeadPrincipal::NotSet)
            return;
        if (was.leadPrincipal == LeadPrincipal::NotSet)
            return add(m_say.text("changes.leadNew", {leadOf(now)}));
        const QString before = leadPrincipalName(was);
        const QString after = leadPrincipalName(now);
        const bool isAnother =
            !before.trimmed().isEmpty() && !after.trimmed().isEmpty() && !sameName(before, after);
        if (was.leadPrincipal != now.leadPrincipal || isAnother)
            add(m_say.text("changes.lead", {leadOf(was), leadOf(now)}));
    }

    [[nodiscard]] QString leadOf(const Responsibility& responsibility) const
    {
        const QString name = leadPrincipalName(responsibility).trimmed();
        if (!name.isEmpty())
            return name;
        return responsibility.leadPrincipal == LeadPrincipal::Region ? m_say.plain("authority.region")
                                                                     : m_say.plain("authority.municipality");
    }

    void addCoordinator()
    {
        const QString was = m_stood.responsibility.coordinator.name.trimmed();
        const QString now = m_now.plan.responsibility.coordinator.name.trimmed();
        if (sameWords(was, now) || now.isEmpty())
            return;
        add(was.isEmpty() ? m_say.text("changes.coordinatorNew", {now})
                          : m_say.text("changes.coordinator", {was, now}));
    }

    void addFollowUp(const FollowUp& was, const FollowUp& now)
    {
        if (was.date == now.date && was.time == now.time)
            return;
        // one that has been held is not moved: this plan is what came of it
        const bool isAhead = was.date.isValid() && !(was.date <= m_now.plan.appointment.date);
        const bool isMoved = was.date != now.date || (was.time.isValid() && now.time.isValid());
        if (now.date.isValid() && isAhead && isMoved)
            add(m_say.text("changes.followUp", {momentOf(was), momentOf(now)}));
        else if (now.date.isValid())
            add(m_say.text("changes.followUpNew", {momentOf(now)}));
        else if (isAhead)
            add(m_say.text("changes.followUpGone", {momentOf(was)}));
    }

    [[nodiscard]] QString momentOf(const FollowUp& followUp) const
    {
        const QString day = m_now.dates.weekdayAndDay(followUp.date);
        const QString time = m_now.dates.time(followUp.time);
        return time.isEmpty() ? day : m_say.plain("time.at", {day, time});
    }

    const CarePlan& m_stood;
    const CarePlan m_before;
    const Telling m_was;
    const Telling m_now;
    const Wordings& m_say;
    const PlanPairs m_pairs;
    std::vector<Text> m_changes;
};

} // namespace

std::vector<Text> changesBetween(const CarePlan& before, const CarePlan& after, const Wordings& say,
                                 const PaperContext& context)
{
    return Changes(before, after, say, context).take();
}

} // namespace rundbord
