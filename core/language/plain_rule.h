// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace rundbord
{

//! The rules of plain language, in the order in which their hints are shown.
enum class PlainRuleId {
    StampingWord,
    ActionWithoutPerson,
    PassiveWithoutActor,
    VagueTime,
    VagueGoal,
    Abbreviation,
    LongSentence,
    NounForVerb,
    LongWord,
    HeavyWord, //!< needed in the whole plan, too heavy for the short one
};

inline constexpr std::array plainRuleWords{
    std::pair{PlainRuleId::StampingWord, "stamping-word"},
    std::pair{PlainRuleId::ActionWithoutPerson, "action-without-person"},
    std::pair{PlainRuleId::PassiveWithoutActor, "passive-without-actor"},
    std::pair{PlainRuleId::VagueTime, "vague-time"},
    std::pair{PlainRuleId::VagueGoal, "vague-goal"},
    std::pair{PlainRuleId::Abbreviation, "abbreviation"},
    std::pair{PlainRuleId::LongSentence, "long-sentence"},
    std::pair{PlainRuleId::NounForVerb, "noun-for-verb"},
    std::pair{PlainRuleId::LongWord, "long-word"},
    std::pair{PlainRuleId::HeavyWord, "heavy-word"},
};

//! What a professional writes, as far as the rules differ. There is none for the individual's own words: they are
//! never judged.
enum class WritingKind {
    Goal,    //!< a goal in the services' words
    Subgoal, //!< a step, and how it shows
    Action,  //!< what is to be done, with fields of its own for who and when
    Task,    //!< what is to be done, all in one text
    Time,    //!< when
    Risk,    //!< what to do then
    Easy,    //!< the words of the short plan
    Other,
};

inline constexpr std::array writingKindWords{
    std::pair{WritingKind::Goal, "goal"},     std::pair{WritingKind::Subgoal, "subgoal"},
    std::pair{WritingKind::Action, "action"}, std::pair{WritingKind::Task, "task"},
    std::pair{WritingKind::Time, "time"},     std::pair{WritingKind::Risk, "risk"},
    std::pair{WritingKind::Easy, "easy"},     std::pair{WritingKind::Other, "other"},
};

//! Words a rule is about. Whole words, in any case unless they have capitals beyond the first letter.
struct RuleTerm {
    QStringList terms;
    //! Phrases of the same sentence in which they mean something else.
    QStringList unless;
    //! Endings of the word that must come next, and is part of what is found; empty for none.
    QStringList before;
    //! A sentence of their own, in the rule's stead.
    QString say;
    //! What is told in the rule's sentence.
    QString instead;
    //! What can stand in their place without another letter being changed; empty if nothing can.
    QString write;

    bool operator==(const RuleTerm&) const = default;
};

//! A text in which the rule must find something, and what.
struct CaughtExample {
    QString text;
    QString marked;
    QString write;

    bool operator==(const CaughtExample&) const = default;
};

//! One rule, with the examples that its tests hold it to.
struct PlainRule {
    PlainRuleId id{};
    //! The law, guideline or report it comes from.
    QString source;
    //! What is shown; %1 is what the word has in its stead.
    QString sentence;
    //! What is shown for what the rule finds without a term; the sentence if empty.
    QString otherwise;
    //! The most words of a sentence or letters of a word; 0 if the rule counts nothing.
    int limit{0};
    QStringList unless; //!< words of a sentence that make the rule silent
    QStringList
        except; //!< beginnings of words that are well known, or words that only look like what is sought
    QStringList endings; //!< of words the rule is about, whatever they begin with
    std::vector<RuleTerm> terms;

    WritingKind tried{WritingKind::Other}; //!< what the examples are
    QStringList names;                     //!< of the examples
    std::vector<CaughtExample> caught;
    QStringList silent;

    bool operator==(const PlainRule&) const = default;
};

//! Reads the format rundbord-rule/1 strictly; a fault has its path.
[[nodiscard]] Result<PlainRule> readPlainRule(const QByteArray& json);

} // namespace rundbord
