// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/language/text_range.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace rundbord
{

//! Words that leave a reader wondering, and the question to ask about them.
struct WordHint {
    QStringList terms;
    //! Phrases in which the terms mean something else.
    QStringList unless;
    QString question;

    bool operator==(const WordHint&) const = default;
};

//! What makes a goal or a time vague in one language (rules vague-goal and vague-time of the plain-language
//! rules). In lower case; whole words.
struct WordHints {
    std::vector<WordHint> vagueGoals;
    std::vector<WordHint> vagueTimes;
    //! Words that make a sentence concrete, besides every figure.
    QStringList concrete;
    //! Those that make only a time concrete.
    QStringList concreteTimes;
    //! Signs around words that are somebody's own and never touched.
    QString quotationMarks;

    bool operator==(const WordHints&) const = default;
};

//! Reads the format rundbord-hints/1 strictly; a fault has its path.
[[nodiscard]] Result<WordHints> readWordHints(const QByteArray& json);

//! A vague word where it stands, and the question about it.
struct VaguePlace {
    TextRange range;
    QString question;

    bool operator==(const VaguePlace&) const = default;
};

//! The first vague word of each sentence of a goal, and of a time; the rules are those of the two below.
[[nodiscard]] std::vector<VaguePlace> vagueGoals(const WordHints& hints, const QString& text);
[[nodiscard]] std::vector<VaguePlace> vagueTimes(const WordHints& hints, const QString& text);

//! The question about the first vague word of a goal, unless a number, a day or a time stands anywhere in it.
//! Never for quoted words, nor for a name (a capital inside a sentence). Ask only about goals in the
//! services' words and subgoals, never about the person's own words.
[[nodiscard]] std::optional<QString> vagueGoalQuestion(const WordHints& hints, const QString& text);

//! The question about the first vague time, unless a number, a day or a time stands in the same sentence, or
//! a colon after it leads to what is meant. Ask only about times, actions and subgoals.
[[nodiscard]] std::optional<QString> vagueTimeQuestion(const WordHints& hints, const QString& text);

} // namespace rundbord
