// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace rundbord
{

//! The phases of the guideline, in its order (Bilaga 3).
enum class PhaseId { Opening, CurrentSituation, NeedsAndActions, Summary };

//! When a step has its place: before the meeting begins, in it, or when it has ended.
enum class StepMoment { Before, During, After };

//! What must hold for a step to be shown.
enum class StepCondition {
    Always,
    RelativePresent, //!< one near her takes part, or has left words
    NewNeed,         //!< a need is marked as new
    WantedOrRisk,    //!< she wants a crisis plan, or somebody sees a risk
    OpenQuestions,   //!< a question waits, or was prepared and must be ticked off
};

//! To whom a prompt is said, and how. In order of precedence: the first that holds chooses the text.
enum class Variant { LeadsHerself, Represented, Child, Interpreter, Digital, Adult };

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
    AnswerBy,   //!< who answers the question that was left open
    AnswerDue,  //!< and by which day
    NewNeedBy,  //!< who takes a new need further
    NewNeedDue, //!< and by which day
    Guest,      //!< somebody who is here and not on the list
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
    //! The moment and the condition in words.
    QString shown;
    QString purpose;
    QString speaksFirst;
    //! Part of the meeting's time, in percent.
    int share{0};
    std::map<Variant, QString> prompts;
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
    int leastMinutes{0};
    int mostMinutes{0};
    //! The step after which a pause is proposed.
    QString suggestedPauseAfter;
    PlaceholderNames placeholders;
    //! The short line about a variant that holds but did not choose the prompt.
    std::map<Variant, QString> extraLines;
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
