// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/appointment.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace rundbord
{

//! The phases of the guideline, in its order (Bilaga 3). An agenda may go through them in another, and come back to one.
enum class PhaseId { Opening, CurrentSituation, NeedsAndActions, Summary };

//! When a step has its place: before the meeting begins, in it, or when it has ended.
enum class StepMoment { Before, During, After };

//! Whether a step is gone through once, or again for each of something in the plan.
enum class Repeats { Once, ForEachGoal, ForEachAction };

//! What must hold for a step to be shown.
enum class StepCondition {
    Always,
    RelativePresent, //!< one near her takes part, or has left words
    NewNeed,         //!< a need is marked as new
    WantedOrRisk,    //!< she wants a crisis plan, or somebody sees a risk
    OpenQuestions,   //!< a question waits, or was prepared and must be ticked off
    PlanEnds,        //!< it is a closing meeting, or it was said that the plan ends
    PersonAway,      //!< she is not at the meeting
    SchoolPresent,   //!< somebody of her school is
};

//! To whom a prompt is said, and how. In order of precedence: the first that holds, and that the step has words for,
//! chooses the text. The ages stand after interpreter and screen: a step with words for an age has others for those.
enum class Variant {
    LeadsHerself,
    Represented,
    Away, //!< she is not in the room, whoever speaks for her; said to the others
    Child,
    Interpreter,
    Digital,
    YoungerChild, //!< about 4 to 8 years
    OlderChild,   //!< about 9 to 14
    Youth,        //!< about 15 to 17
    Adult,
};

//! Whom an agenda finds among those who are here by words in their role or organisation.
enum class SoughtRole { School, CaseOfficer, NamedCareContact };

//! What the words in braces stand for. Each agenda has a table from its own words to these.
enum class Placeholder {
    FirstName,
    Chair,
    Secretary,
    Interpreter,
    Representative,
    Relative,
    Supporter,
    Purpose,
    EndTime,
    PauseTime,
    NextStep,
    Coordinator,
    AfterCallBy,
    AfterCallDay,
    AnswerBy,       //!< who answers the question that was left open
    AnswerDue,      //!< and by which day
    NewNeedBy,      //!< who takes a new need further
    NewNeedDue,     //!< and by which day
    Guest,          //!< somebody who is here and not on the list
    Need,           //!< what she needs
    Goal,           //!< in her words
    Action,         //!< what is done, in a few words
    ActionBy,       //!< who does it
    FirstActionBy,  //!< who does the first action of the plan
    FirstActionDue, //!< and by which day
    FollowUpDay,
    TrustedAdult, //!< the grown-up the child has chosen
    Guardian,
    PauseSign, //!< how the child says that it wants a pause
    CaseOfficer,
    NamedCareContact,
    StepTitle,
};

//! The words of one agenda for placeholders, without braces.
using PlaceholderNames = QMap<QString, Placeholder>;

//! One thing the chair leads the meeting through. All texts may hold placeholders in braces.
struct Step {
    //! Fixed, and the same in every agenda and language.
    QString id;
    QString title;
    StepMoment moment{StepMoment::During};
    StepCondition condition{StepCondition::Always};
    Repeats repeats{Repeats::Once};
    //! The moment and the condition in words.
    QString shown;
    QString purpose;
    QString speaksFirst;
    //! Part of the meeting's time, in percent.
    int share{0};
    std::map<Variant, QString> prompts;
    //! What is said from the second need, goal or action on, where the step is gone through one at a time; empty if the
    //! prompt suits every one of them.
    std::map<Variant, QString> laterPrompts;
    QStringList followUpQuestions;
    QStringList checkPoints;
    //! What is written in the step, as paths of the plan ("needs[].text").
    QStringList fields;
    QString ifHard;
    //! Seed and place the step rests on.
    QString source;
    //! Placeholders that mean something else in this step than in the agenda.
    PlaceholderNames placeholders;

    bool operator==(const Step&) const = default;
};

//! A stretch of one of the guideline's phases. A phase may come again later in the meeting, under another title.
struct Phase {
    PhaseId id{PhaseId::Opening};
    QString title;
    //! The sum of its steps' shares.
    int share{0};
    std::vector<Step> steps;

    bool operator==(const Phase&) const = default;
};

//! Something that may happen at any step: what to say and what to do.
struct HelpSituation {
    QString id;
    QString title;
    QString say;
    QString act;

    bool operator==(const HelpSituation&) const = default;
};

//! What is said when a pause begins and when it is over.
struct PauseWords {
    QString start;
    QString resume;

    bool operator==(const PauseWords&) const = default;
};

//! A point of the guideline, and the steps that see to it.
struct GuidelinePoint {
    QString phase;
    QString point;
    QStringList steps;

    bool operator==(const GuidelinePoint&) const = default;
};

//! How one kind of meeting is led, in one language. Loaded whole from resources/agendas, never changed after.
struct Agenda {
    QString id;
    QString title;
    //! The kind of meeting it is made for; none if it suits any.
    std::optional<MeetingKind> kind;
    int leastMinutes{0};
    int mostMinutes{0};
    //! The step after which a pause is proposed; empty if none is.
    QString suggestedPauseAfter;
    PlaceholderNames placeholders;
    //! By which words somebody with a role is known.
    std::map<SoughtRole, QStringList> roleWords;
    //! Variants that hold whatever the plan says.
    std::set<Variant> alwaysHolds;
    //! The short line about a variant that holds but did not choose the prompt.
    std::map<Variant, QString> extraLines;
    //! Lines that may help at any step.
    QStringList standingLines;
    //! Sentences that mean nothing without the one before.
    QStringList leaningSentences;
    std::vector<Phase> phases;
    std::vector<HelpSituation> help;
    PauseWords pause;
    std::vector<GuidelinePoint> guideline;
    //! Steps with something the guideline lacks.
    QStringList addedToGuideline;
    //! What a field is called on the screen, by its path or the beginning of it.
    QMap<QString, QString> fieldLabels;

    bool operator==(const Agenda&) const = default;
};

//! The step with that id, or null. The pointer lives as long as the agenda.
[[nodiscard]] const Step* findStep(const Agenda& agenda, const QString& stepId);

//! The phase with the step, or null.
[[nodiscard]] const Phase* phaseOf(const Agenda& agenda, const QString& stepId);

//! Every step of a moment, in order.
[[nodiscard]] std::vector<const Step*> stepsOf(const Agenda& agenda, StepMoment moment);

//! The situation with that id, or null.
[[nodiscard]] const HelpSituation* findHelp(const Agenda& agenda, const QString& helpId);

//! The label of the longest beginning of the field's path that has one; empty if none has.
[[nodiscard]] QString fieldLabel(const Agenda& agenda, const QString& field);

//! "stepId/index", the index counted from 0: what is kept of a check point that is ticked.
[[nodiscard]] QString checkPointKey(const Step& step, qsizetype index);

//! True if the agenda has such a check point.
[[nodiscard]] bool hasCheckPoint(const Agenda& agenda, const QString& key);

} // namespace rundbord
