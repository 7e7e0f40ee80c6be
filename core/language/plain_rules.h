// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/plain_rule.h"
#include "core/language/text_range.h"
#include "core/language/word_hints.h"

#include <QHash>
#include <QSet>

namespace rundbord
{

//! What is known of a text beside its letters.
struct Writing {
    WritingKind kind{WritingKind::Other};
    //! Who does it is said in another field.
    bool personNamed{false};
    //! When it is done is said in another field.
    bool dayNamed{false};
    //! Words of names of people, places and services: never judged.
    QSet<QString> names;
    //! Those of people: they say who does something.
    QSet<QString> people;

    bool operator==(const Writing&) const = default;
};

//! A place in a text that a reader may stumble over.
struct PlainHint {
    TextRange range;
    PlainRuleId rule{};
    //! A question or a simpler word, ready to be shown.
    QString sentence;
    //! What can stand in place of the range; empty if that takes a writer.
    QString replacement;

    bool operator==(const PlainHint&) const = default;
};

//! The rules of plain language for one language, ready to be asked. A value; pure.
class PlainRules
{
public:
    //! `vague` has the words of the rules vague-goal and vague-time, which the review of a plan asks about too.
    PlainRules(std::vector<PlainRule> rules, WordHints vague);

    [[nodiscard]] const std::vector<PlainRule>& rules() const { return m_rules; }

    //! The hints about a text, the weightiest rule first and then by place; no two of them about the same letters, but a
    //! long sentence may hold others. Never about quoted words. Time grows with the length of the text.
    [[nodiscard]] std::vector<PlainHint> hints(const QString& text, const Writing& writing) const;

private:
    struct Entry {
        size_t rule;
        size_t term;
        QString words;
        Qt::CaseSensitivity sensitivity;
    };
    class Reading;

    std::vector<PlainRule> m_rules;
    WordHints m_vague;
    //! By the first word of the term, in small letters.
    QHash<QString, std::vector<Entry>> m_entries;
};

//! The rules that come with the program. Fails only if it was built wrong.
[[nodiscard]] Result<PlainRules> programPlainRules(WordHints vague);

} // namespace rundbord
