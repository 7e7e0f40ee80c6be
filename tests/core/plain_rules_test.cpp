// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/plain_rules.h"

#include "tests/support/plain_language.h"

#include <chrono>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace rundbord
{

namespace
{

const PlainRules& swedish()
{
    static const PlainRules rules = test::swedishPlainRules();
    return rules;
}

Writing asExample(const PlainRule& rule)
{
    Writing writing;
    writing.kind = rule.tried;
    writing.names = QSet<QString>(rule.names.begin(), rule.names.end());
    writing.people = writing.names;
    return writing;
}

std::vector<PlainHint> hintsOf(const PlainRule& rule, const QString& text)
{
    std::vector<PlainHint> hints = swedish().hints(text, asExample(rule));
    std::erase_if(hints, [&rule](const PlainHint& hint) { return hint.rule != rule.id; });
    return hints;
}

std::vector<PlainHint> hintsOf(const QString& text, WritingKind kind, bool personNamed = false,
                               bool dayNamed = false)
{
    Writing writing;
    writing.kind = kind;
    writing.personNamed = personNamed;
    writing.dayNamed = dayNamed;
    return swedish().hints(text, writing);
}

class EachPlainRule : public testing::TestWithParam<std::pair<PlainRuleId, const char*>>
{
protected:
    static const PlainRule& rule()
    {
        for (const PlainRule& each : swedish().rules()) {
            if (each.id == GetParam().first)
                return each;
        }
        throw std::runtime_error("no such rule");
    }
};

} // namespace

TEST_P(EachPlainRule, SaysWhereItComesFrom)
{
    EXPECT_GE(rule().source.size(), 10);
    EXPECT_GE(rule().caught.size() + static_cast<size_t>(rule().silent.size()), 6U);
}

TEST_P(EachPlainRule, FindsWhatItMust)
{
    for (const CaughtExample& example : rule().caught) {
        const std::vector<PlainHint> hints = hintsOf(rule(), example.text);
        const auto found = std::find_if(hints.begin(), hints.end(), [&example](const PlainHint& hint) {
            return wordAt(example.text, hint.range) == example.marked;
        });
        ASSERT_NE(found, hints.end()) << example.text.toStdString();
        EXPECT_FALSE(found->sentence.isEmpty());
        EXPECT_FALSE(found->sentence.contains(QLatin1Char('%'))) << found->sentence.toStdString();
        EXPECT_EQ(found->replacement.toStdString(), example.write.toStdString())
            << example.text.toStdString();
    }
}

TEST_P(EachPlainRule, IsSilentWhereItMust)
{
    for (const QString& text : rule().silent) {
        for (const PlainHint& hint : hintsOf(rule(), text))
            ADD_FAILURE() << text.toStdString() << ": " << wordAt(text, hint.range).toStdString();
    }
}

TEST_P(EachPlainRule, IsSilentAboutQuotedWords)
{
    for (const CaughtExample& example : rule().caught)
        EXPECT_TRUE(hintsOf(rule(), u'\u201d' + example.text + u'\u201d').empty())
            << example.text.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Swedish, EachPlainRule, testing::ValuesIn(plainRuleWords), [](const auto& rule) {
    return QString::fromLatin1(rule.param.second).remove(QLatin1Char('-')).toStdString();
});

TEST(PlainRules, HasEveryRuleOnce)
{
    ASSERT_EQ(swedish().rules().size(), plainRuleWords.size());
}

TEST(PlainRules, AsksWhoOnlyWhereNobodyIsNamed)
{
    const QString text = QStringLiteral("Ansökan skickas in");
    EXPECT_EQ(hintsOf(text, WritingKind::Action).size(), 1U);
    EXPECT_TRUE(hintsOf(text, WritingKind::Action, true).empty());
    EXPECT_TRUE(hintsOf(text, WritingKind::Other).empty()) << "nothing is to be done there";
}

TEST(PlainRules, LeavesTheQuestionWhoToTheFieldBeside)
{
    const QString text = QStringLiteral("Ringa mamma");
    EXPECT_EQ(hintsOf(text, WritingKind::Task).size(), 1U);
    EXPECT_TRUE(hintsOf(text, WritingKind::Action).empty());
}

TEST(PlainRules, AsksWhenOnlyWhereNoDayIsSaid)
{
    EXPECT_EQ(hintsOf(QStringLiteral("snarast"), WritingKind::Time).size(), 1U);
    EXPECT_TRUE(hintsOf(QStringLiteral("snarast, senast 9 december"), WritingKind::Time).empty());
    EXPECT_TRUE(hintsOf(QStringLiteral("Ringa snarast"), WritingKind::Action, false, true).empty());
}

TEST(PlainRules, TellsTheWeightiestFirst)
{
    const std::vector<PlainHint> hints =
        hintsOf(QStringLiteral("FK ringer snarast om hon v\u00e4grar"), WritingKind::Action);
    ASSERT_EQ(hints.size(), 3U);
    EXPECT_EQ(hints[0].rule, PlainRuleId::StampingWord);
    EXPECT_EQ(hints[1].rule, PlainRuleId::VagueTime);
    EXPECT_EQ(hints[2].rule, PlainRuleId::Abbreviation);
}

TEST(PlainRules, ReplacesNoWordWithAnEndingOnIt)
{
    const std::vector<PlainHint> hints = hintsOf(QStringLiteral("Enligt FK:s beslut"), WritingKind::Other);
    ASSERT_EQ(hints.size(), 1U);
    EXPECT_TRUE(hints.front().replacement.isEmpty());
}

RC_GTEST_PROP(PlainRules, StaysWithinAnyText, (std::vector<char16_t> letters, uint8_t kind))
{
    const QString text = QString::fromUtf16(letters.data(), static_cast<qsizetype>(letters.size()));
    const auto which = writingKindWords[kind % writingKindWords.size()].first;
    for (const PlainHint& hint : hintsOf(text, which)) {
        RC_ASSERT(hint.range.at >= 0);
        RC_ASSERT(hint.range.size > 0);
        RC_ASSERT(hint.range.end() <= text.size());
    }
}

//! Words of the rules in any order, with anything between them.
RC_GTEST_PROP(PlainRules, MarksNoLetterTwice, (std::vector<uint16_t> picks, uint8_t kind))
{
    static const QStringList pieces = test::piecesOf(swedish());
    QString text;
    for (const uint16_t pick : picks)
        text += pieces.at(pick % pieces.size());
    QList<bool> marked(text.size());
    for (const PlainHint& hint : hintsOf(text, writingKindWords[kind % writingKindWords.size()].first)) {
        RC_ASSERT(hint.range.at >= 0 && hint.range.end() <= text.size());
        if (hint.rule == PlainRuleId::LongSentence)
            continue;
        for (qsizetype at = hint.range.at; at < hint.range.end(); ++at)
            RC_ASSERT(!std::exchange(marked[at], true));
    }
}

//! Ten times the text takes about ten times as long; a quadratic reading would take a hundred.
TEST(PlainRules, TakesTimeInProportionToTheText)
{
    const auto secondsFor = [](int times) {
        const QString text =
            QStringLiteral("brukare och FK v\u00e4grar snarast initialt bli aggressiv ").repeated(times);
        double best = 1e9;
        for (int round = 0; round < 3; ++round) {
            const auto start = std::chrono::steady_clock::now();
            (void)hintsOf(text, WritingKind::Task);
            best = std::min(best,
                            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
        }
        return best;
    };
    const double small = secondsFor(200);
    EXPECT_LT(secondsFor(2000), 40 * small);
}

TEST(PlainRules, RefusesARuleNobodyKnows)
{
    QByteArray json = readResource(QStringLiteral(":/language/rule-vague-goal.sv.json")).value();
    json.replace("\"vague-goal\"", "\"vague-gaol\"");
    const Result<PlainRule> rule = readPlainRule(json);
    ASSERT_FALSE(rule);
    EXPECT_EQ(rule.error().path, QStringLiteral("id"));
}

} // namespace rundbord
