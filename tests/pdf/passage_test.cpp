// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/passage.h"

#include <QTextLayout>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

using testing::ElementsAre;

QString u8(const char* text)
{
    return QString::fromUtf8(text);
}

FontSet& fonts()
{
    static FontSet set;
    return set;
}

KeepRules rules()
{
    return {{u8("Mona Sund"), u8("Johan Ahl")}, {u8("kl."), u8("rum")}};
}

std::vector<std::string> linesOf(const Text& text, qreal width, Breaking breaking = Breaking::Ragged)
{
    QStringList unknown;
    std::vector<std::string> lines;
    const Passage passage(text, full::text, fonts(), rules(), unknown);
    for (const SetLine& line : passage.set(width, breaking).lines)
        lines.push_back(line.text().toStdString());
    return lines;
}

//! Whether the two stay on one line wherever the column ends between them.
bool isKept(const char* text, const char* together)
{
    QStringList unknown;
    const Passage passage(u8(text), full::text, fonts(), rules(), unknown);
    for (qreal width = 36; width < 110; width += 0.5) {
        bool whole = false;
        for (const SetLine& line : passage.set(width, Breaking::Ragged).lines)
            whole |= line.text().contains(u8(together));
        if (!whole)
            return false;
    }
    return true;
}

} // namespace

TEST(Passage, KeepsTogetherWhatBelongsTogether)
{
    EXPECT_TRUE(isKept("Vi ses igen om en tid, tisdag 8 december och sedan", "8 december"));
    EXPECT_TRUE(isKept("Vi ses på en plats nästa gång kl. 13.00–14.15 om det går", "kl. 13.00–14.15"));
    EXPECT_TRUE(isKept("Du når mig på telefon som är 08-465 004 02 varje dag", "08-465 004 02"));
    EXPECT_TRUE(isKept("Det blir minst så mycket som 5 nätter varje vecka", "5 nätter"));
    EXPECT_TRUE(isKept("Den som kommer hem till mig är Mona Sund från kommunen", "Mona Sund"));
    EXPECT_TRUE(isKept("Chefen för hela enheten heter Karin Ö. och är snäll", "Karin Ö."));
    EXPECT_TRUE(isKept("Mötet är på mottagningen i rum Eken nästa gång", "rum Eken"));
    EXPECT_TRUE(isKept("Det börjar den dag som är 8 december 2026 och sedan", "8 december 2026"));
    EXPECT_FALSE(isKept("Det finns inget här som ska hållas ihop med något", "ska hållas"));
}

TEST(Passage, BreaksAfterALineFeedWhateverStandsBeforeIt)
{
    EXPECT_THAT(linesOf(u8("kl. 13.00\nHär"), 100), ElementsAre("kl. 13.00", "Här"));
    EXPECT_THAT(linesOf(u8("ett\r\ntvå\n\nfyra\n"), 100), ElementsAre("ett", "två", "", "fyra"));
    EXPECT_THAT(linesOf(u8("a") + QChar(0x2028) + u8("b"), 100), ElementsAre("a", "b"));
}

TEST(Passage, CutsAWordThatIsWiderThanTheColumnAndLeavesNoSingleLetter)
{
    const std::vector<std::string> lines = linesOf(u8("Hjälpmedelsbedömning"), 43);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0] + lines[1], "Hjälpmedelsbedömning");
    EXPECT_GE(u8(lines[1].c_str()).size(), 3);
    for (const std::string& line : linesOf(QStringLiteral("abcdefghij").repeated(50), 20))
        EXPECT_GE(line.size(), 3U);
}

TEST(Passage, BalancesWithoutAddingLinesOrCuttingWords)
{
    const QString text = u8("vårdcentralen Solhöjden");
    EXPECT_THAT(linesOf(text, 42, Breaking::Balanced), ElementsAre("vårdcentralen", "Solhöjden"));
    const Text words = u8("”Att slippa berätta allt från början för varje ny person.”");
    EXPECT_THAT(linesOf(words, 90, Breaking::Balanced),
                ElementsAre("”Att slippa berätta allt från", "början för varje ny person.”"));
}

TEST(Passage, LeavesNoShortWordAloneOnALastLine)
{
    const Text text = u8("Det här är en rad som fyller hela bredden och slutar så");
    const std::vector<std::string> ragged = linesOf(text, 95);
    ASSERT_EQ(ragged.back(), "så");
    EXPECT_NE(linesOf(text, 95, Breaking::Calm).back(), "så");
}

TEST(Passage, MeasuresLinesAsTheyAreDrawn)
{
    QStringList unknown;
    const Text text = u8("Vem gör vad när jag mår sämre? ") + bold(u8("Mona"));
    const SetText set = Passage(text, full::text, fonts(), rules(), unknown).set(200, Breaking::Ragged);
    ASSERT_EQ(set.lines.size(), 1U);
    ASSERT_EQ(set.lines[0].pieces.size(), 2U);
    EXPECT_TRUE(set.lines[0].pieces[1].font.bold);
    EXPECT_DOUBLE_EQ(set.lines[0].pieces[1].x, set.lines[0].pieces[0].width);
    EXPECT_DOUBLE_EQ(set.lines[0].width, set.lines[0].pieces[1].x + set.lines[0].pieces[1].width);
}

TEST(Letters, FindsEachItsFont)
{
    QStringList unknown;
    const Letters letters = lettersOf(u8("år سارة ✓"), full::text, fonts(), unknown);
    ASSERT_EQ(letters.runs.size(), 3U);
    EXPECT_EQ(letters.runs[1].font, (FontKey{Face::Arabic, false, 121}));
    EXPECT_EQ(letters.runs[2].font.face, Face::Symbols);
    EXPECT_TRUE(letters.hasRightToLeft);
    EXPECT_TRUE(unknown.isEmpty());
}

TEST(Letters, ShowsWhatNoFontHasAndWhatWouldWorkUnseen)
{
    QStringList unknown;
    const QString text = u8("a😀\x07") + QChar(0x202e) + QChar(0xd800) + u8("b\t\u200d");
    const Letters letters = lettersOf(text, full::text, fonts(), unknown);
    EXPECT_THAT(unknown, ElementsAre(u8("U+1F600"), u8("U+0007"), u8("U+202E"), u8("U+D800")));
    EXPECT_EQ(letters.text.count(QChar(0xfffc)), 4);
    EXPECT_TRUE(letters.text.endsWith(u8("b ")) || letters.text.endsWith(u8("b \u200d")));
}

TEST(Letters, HaveNoLigatures)
{
    QTextLayout layout(u8("träffar flik"), fonts().font(FontSet::key(Face::Latin, false, 11)));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    EXPECT_EQ(layout.glyphRuns().front().glyphIndexes().size(), 12);
}

} // namespace rundbord
