// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/plain_rules.h"

#include "core/base/resource.h"
#include "core/language/quotations.h"
#include "core/language/sentences.h"
#include "core/language/whole_words.h"

#include <algorithm>
#include <tuple>

namespace rundbord
{

namespace
{

//! What is shorter is too often another word with the same end.
constexpr qsizetype shortestWithEnding = 6;

bool concerns(PlainRuleId rule, const Writing& writing)
{
    const WritingKind kind = writing.kind;
    const bool isDeed = kind == WritingKind::Action || kind == WritingKind::Task;
    switch (rule) {
    case PlainRuleId::ActionWithoutPerson:
        return isDeed && !writing.personNamed;
    case PlainRuleId::PassiveWithoutActor:
        return (isDeed || kind == WritingKind::Subgoal || kind == WritingKind::Risk) && !writing.personNamed;
    case PlainRuleId::VagueTime:
        return (isDeed || kind == WritingKind::Subgoal || kind == WritingKind::Time) && !writing.dayNamed;
    case PlainRuleId::VagueGoal:
        return kind == WritingKind::Goal || kind == WritingKind::Subgoal;
    case PlainRuleId::HeavyWord:
        return kind == WritingKind::Easy;
    case PlainRuleId::StampingWord:
    case PlainRuleId::Abbreviation:
    case PlainRuleId::LongSentence:
    case PlainRuleId::LongWord:
    case PlainRuleId::NounForVerb:
        break;
    }
    return true;
}

//! "FK" and "SoL" are no ordinary words: "sol" is another.
Qt::CaseSensitivity sensitivityOf(const QString& term)
{
    const bool capitals =
        std::any_of(term.begin() + 1, term.end(), [](QChar letter) { return letter.isUpper(); });
    return capitals ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

bool endsWithAny(const QString& word, const QStringList& endings)
{
    return std::any_of(endings.begin(), endings.end(),
                       [&word](const QString& ending) { return word.endsWith(ending, Qt::CaseInsensitive); });
}

bool beginsWithAny(const QString& word, const QStringList& beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [&word](const QString& beginning) {
        return word.startsWith(beginning, Qt::CaseInsensitive);
    });
}

qsizetype longestPart(const QString& word)
{
    qsizetype longest = 0;
    for (const QString& part : word.split(QLatin1Char('-')))
        longest = std::max(longest, part.size());
    return longest;
}

QString withCapital(QString words)
{
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

} // namespace

//! One text being read, sentence by sentence.
class PlainRules::Reading
{
public:
    Reading(const PlainRules& rules, const QString& text, const Writing& writing)
        : m_rules(rules)
        , m_writing(writing)
        , m_text(withoutQuotations(text, rules.m_vague.quotationMarks))
        , m_words(wordsIn(m_text))
    {
    }

    std::vector<PlainHint> run()
    {
        for (const TextRange& sentence : sentencesIn(m_text))
            readSentence(sentence);
        for (const PlainRule& rule : m_rules.m_rules)
            readVague(rule);
        return chosen();
    }

private:
    void readSentence(TextRange sentence)
    {
        while (m_first < m_words.size() && m_words[m_first].at < sentence.at)
            ++m_first;
        m_last = m_first;
        while (m_last < m_words.size() && m_words[m_last].at < sentence.end())
            ++m_last;
        m_sentence = sentence;
        m_phrases.clear();
        m_hasPerson =
            std::any_of(m_words.begin() + m_first, m_words.begin() + m_last,
                        [this](TextRange word) { return isOrOwns(m_writing.people, wordAt(m_text, word)); });
        for (const PlainRule& rule : m_rules.m_rules) {
            if (concerns(rule.id, m_writing))
                readCounts(rule);
        }
        for (size_t at = m_first; at < m_last; ++at)
            readTerms(at);
        m_first = m_last;
    }

    //! A name, or the genitive of one.
    [[nodiscard]] static bool isOrOwns(const QSet<QString>& names, const QString& word)
    {
        return names.contains(word) || (word.endsWith(QLatin1Char('s')) && names.contains(word.chopped(1)));
    }

    //! One that is known, or has a capital inside the sentence.
    [[nodiscard]] bool isName(size_t at) const
    {
        const QString word = wordAt(m_text, m_words[at]);
        return isOrOwns(m_writing.names, word) || (at > m_first && word.at(0).isUpper());
    }

    void readCounts(const PlainRule& rule)
    {
        if (rule.id == PlainRuleId::LongSentence)
            return readLength(rule);
        for (size_t at = m_first; at < m_last; ++at) {
            const QString word = wordAt(m_text, m_words[at]);
            const bool isLong = rule.limit > 0 && longestPart(word) > rule.limit;
            const bool ends = word.size() >= shortestWithEnding && endsWithAny(word, rule.endings);
            if ((isLong || ends) && !isName(at) && !beginsWithAny(word, rule.except) && !isSilent(rule))
                add(rule, m_words[at], rule.otherwise.isEmpty() ? rule.sentence : rule.otherwise, {}, 1);
        }
    }

    //! What is marked is what there is too much of.
    void readLength(const PlainRule& rule)
    {
        const size_t limit = m_first + static_cast<size_t>(rule.limit);
        if (m_last > limit)
            add(rule, {m_words[limit].at, m_words[m_last - 1].end() - m_words[limit].at}, rule.sentence, {},
                0);
    }

    void readTerms(size_t at)
    {
        const auto entries = m_rules.m_entries.constFind(wordAt(m_text, m_words[at]).toLower());
        if (entries == m_rules.m_entries.constEnd())
            return;
        for (const Entry& entry : *entries)
            readTerm(at, entry);
    }

    void readTerm(size_t at, const Entry& entry)
    {
        const PlainRule& rule = m_rules.m_rules[entry.rule];
        const RuleTerm& term = rule.terms[entry.term];
        if (!concerns(rule.id, m_writing) || !stands(m_words[at].at, entry) || isLeftAlone(rule, term, at))
            return;
        TextRange range{m_words[at].at, entry.words.size()};
        if (!term.before.isEmpty()) {
            if (!goesOn(rule, term, at))
                return;
            range.size = m_words[at + 1].end() - range.at;
        }
        if (isSilent(rule) || containsPhrase(term.unless))
            return;
        const QString& told = term.instead.isEmpty() ? term.write : term.instead;
        const QString sentence =
            term.say.isEmpty() ? QString(rule.sentence).replace(QStringLiteral("%1"), told) : term.say;
        add(rule, range, sentence, replacementFor(term, range), entry.words.size() + 1);
    }

    [[nodiscard]] bool stands(qsizetype at, const Entry& entry) const
    {
        const qsizetype end = at + entry.words.size();
        if (QStringView(m_text).mid(at, entry.words.size()).compare(entry.words, entry.sensitivity) != 0)
            return false;
        const auto isPart = [](QChar c) {
            return c.isLetterOrNumber() || c.isMark() || c == QLatin1Char('-');
        };
        return end == m_text.size() || !isPart(m_text.at(end)) || !isPart(m_text.at(end - 1));
    }

    //! A word that means something else here, or in a place where the rule has nothing to say.
    [[nodiscard]] bool isLeftAlone(const PlainRule& rule, const RuleTerm& term, size_t at) const
    {
        if (rule.id == PlainRuleId::Abbreviation)
            return at > m_first && isName(at - 1) && m_words[at].at == m_words[at - 1].end() + 1;
        if (rule.id != PlainRuleId::ActionWithoutPerson)
            return isName(at);
        // Where a field beside asks who, only one who is nobody is asked about.
        const bool askedBeside = m_writing.kind == WritingKind::Action && term.say.isEmpty();
        return at != m_first || m_hasPerson || askedBeside;
    }

    [[nodiscard]] bool goesOn(const PlainRule& rule, const RuleTerm& term, size_t at) const
    {
        if (at + 1 >= m_last)
            return false;
        const QString next = wordAt(m_text, m_words[at + 1]);
        return endsWithAny(next, term.before) && !rule.except.contains(next, Qt::CaseInsensitive);
    }

    [[nodiscard]] bool isSilent(const PlainRule& rule) { return containsPhrase(rule.unless); }

    //! Asked once a sentence, however often a word stands in it.
    [[nodiscard]] bool containsPhrase(const QStringList& phrases)
    {
        if (phrases.isEmpty())
            return false;
        const auto known = m_phrases.constFind(&phrases);
        if (known != m_phrases.constEnd())
            return *known;
        return *m_phrases.insert(&phrases, containsAny(wordAt(m_text, m_sentence), phrases));
    }

    //! With a capital where a sentence begins; none where an ending hangs on the word.
    [[nodiscard]] QString replacementFor(const RuleTerm& term, TextRange range) const
    {
        const bool hasEnding = range.end() < m_text.size() && m_text.at(range.end()) == QLatin1Char(':');
        if (term.write.isEmpty() || hasEnding)
            return {};
        const bool begins = range.at == m_sentence.at && m_text.at(range.at).isUpper();
        return begins ? withCapital(term.write) : term.write;
    }

    void readVague(const PlainRule& rule)
    {
        if (!concerns(rule.id, m_writing))
            return;
        std::vector<VaguePlace> places;
        if (rule.id == PlainRuleId::VagueGoal)
            places = vagueGoals(m_rules.m_vague, m_text);
        else if (rule.id == PlainRuleId::VagueTime)
            places = vagueTimes(m_rules.m_vague, m_text);
        for (const VaguePlace& place : places)
            add(rule, place.range, place.question, {}, place.range.size);
    }

    //! Of several terms that begin at one place, the weightier counts.
    void add(const PlainRule& rule, TextRange range, const QString& sentence, const QString& replacement,
             qsizetype weight)
    {
        m_found.push_back({{range, rule.id, sentence, replacement}, weight});
    }

    [[nodiscard]] std::vector<PlainHint> chosen()
    {
        std::stable_sort(m_found.begin(), m_found.end(), [](const Found& a, const Found& b) {
            return std::tuple(a.hint.rule, a.hint.range.at, -a.weight) <
                   std::tuple(b.hint.rule, b.hint.range.at, -b.weight);
        });
        std::vector<bool> taken(static_cast<size_t>(m_text.size()));
        const auto take = [&taken](TextRange range) {
            const auto from = taken.begin() + range.at;
            const auto until = taken.begin() + range.end();
            if (std::find(from, until, true) != until)
                return false;
            std::fill(from, until, true);
            return true;
        };
        std::vector<PlainHint> hints;
        for (Found& found : m_found) {
            if (found.hint.rule == PlainRuleId::LongSentence || take(found.hint.range))
                hints.push_back(std::move(found.hint));
        }
        return hints;
    }

    struct Found {
        PlainHint hint;
        qsizetype weight;
    };

    const PlainRules& m_rules;
    const Writing& m_writing;
    const QString m_text;
    const std::vector<TextRange> m_words;
    size_t m_first{0}; //!< word of the sentence
    size_t m_last{0};  //!< after the last
    TextRange m_sentence;
    bool m_hasPerson{false};
    QHash<const QStringList*, bool> m_phrases;
    std::vector<Found> m_found;
};

PlainRules::PlainRules(std::vector<PlainRule> rules, WordHints vague)
    : m_rules(std::move(rules))
    , m_vague(std::move(vague))
{
    for (size_t rule = 0; rule < m_rules.size(); ++rule) {
        for (size_t term = 0; term < m_rules[rule].terms.size(); ++term) {
            for (const QString& words : m_rules[rule].terms[term].terms) {
                const std::vector<TextRange> parts = wordsIn(words);
                if (!parts.empty())
                    m_entries[wordAt(words, parts.front()).toLower()].push_back(
                        {rule, term, words, sensitivityOf(words)});
            }
        }
    }
}

std::vector<PlainHint> PlainRules::hints(const QString& text, const Writing& writing) const
{
    return Reading(*this, text, writing).run();
}

Result<PlainRules> programPlainRules(WordHints vague)
{
    std::vector<PlainRule> rules;
    for (const auto& [id, word] : plainRuleWords) {
        const Result<QByteArray> json =
            readResource(QStringLiteral(":/language/rule-%1.sv.json").arg(QLatin1String(word)));
        if (!json)
            return failAs(json);
        Result<PlainRule> rule = readPlainRule(*json);
        if (!rule)
            return failAs(rule);
        rules.push_back(std::move(*rule));
    }
    return PlainRules(std::move(rules), std::move(vague));
}

} // namespace rundbord
