// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/dates_in_words.h"
#include "core/document/verbatim.h"
#include "core/document/wordings.h"
#include "tests/support/made_up_plans.h"

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

QString u8(const char* text)
{
    return QString::fromUtf8(text);
}

Sentence sentence(const char* written, int places)
{
    return Sentence::read(u8(written), places).value();
}

QByteArray group(InStyle style)
{
    QByteArray texts;
    for (const KnownWording& known : knownWordings) {
        if (known.style == InStyle::Both || (known.style == InStyle::Plain) == (style == InStyle::Plain))
            texts += (texts.isEmpty() ? "\"" : ",\"") +
                     QByteArray(known.key.data(), static_cast<qsizetype>(known.key.size())) + "\": \"words\"";
    }
    return texts;
}

QByteArray changed(const char* from, const char* to)
{
    const QByteArray file = "{\"language\": \"sv\", \"standard\": {" + group(InStyle::Standard) +
                            "}, \"plain\": {" + group(InStyle::Plain) + "}}";
    return QByteArray(file).replace(from, to);
}

std::string faultIn(const QByteArray& file)
{
    const Result<PaperWordings> read = readPaperWordings(file);
    return read ? "none" : read.error().path.toStdString();
}

} // namespace

TEST(Sentence, FillsInOnePassAndReadsNothingInWhatItFills)
{
    const Sentence pair = sentence("%2 efter %1.", 2);
    EXPECT_EQ(pair.filled({u8("%2"), u8("%1 <b> %n **x**")}).plain(), u8("%1 <b> %n **x** efter %2."));
}

TEST(Sentence, HasBoldWords)
{
    const Text text = sentence("**%1** och **jag:** %2", 2).filled({u8("Mona"), u8("ja")});
    EXPECT_EQ(text, bold(u8("Mona")) + Text(u8(" och ")) + bold(u8("jag:")) + Text(u8(" ja")));
}

TEST(Sentence, GivesWayToAStopAndToNothing)
{
    EXPECT_EQ(sentence("Det blev så: %1.", 1).filled({u8("Bra.")}).plain(), u8("Det blev så: Bra."));
    EXPECT_EQ(sentence("Det blev så: %1.", 1).filled({u8("Bra")}).plain(), u8("Det blev så: Bra."));
    EXPECT_EQ(sentence("Jag sa ja %1.", 1).filled({Text()}).plain(), u8("Jag sa ja."));
}

TEST(Sentence, RefusesWhatIsDamaged)
{
    EXPECT_FALSE(Sentence::read(u8("Hej %2"), 1));
    EXPECT_FALSE(Sentence::read(u8("Hej %0"), 1));
    EXPECT_FALSE(Sentence::read(u8("**Hej"), 1));
    EXPECT_FALSE(Sentence::read(QString(), 1));
    EXPECT_TRUE(Sentence::read(u8("100 % av alla"), 0));
}

TEST(Wordings, BothStylesAreWhole)
{
    EXPECT_EQ(test::wordings(u8("sv")).plain("paper.simple"), QString());
    EXPECT_EQ(test::wordings(u8("sv")).plain("law.4", {u8("Region")}), u8("Övergripande ansvar: Region"));
    EXPECT_EQ(test::plainWordings(u8("sv")).plain("status.tryout"), u8("Det är inte bestämt än."));
    EXPECT_EQ(test::plainWordings(u8("sv")).list({u8("a"), QString(), u8("b"), u8("c")}), u8("a, b och c"));
}

TEST(Wordings, RefusesAFileThatIsNotWhole)
{
    EXPECT_EQ(faultIn(changed("", "")), "none");
    EXPECT_EQ(faultIn(changed("\"quick.call\": \"words\",", "")), "quick.call");
    EXPECT_EQ(faultIn(changed("\"quick.call\": \"words\"", "\"quick.call\": \"\"")), "quick.call");
    EXPECT_EQ(faultIn(changed("\"quick.call\": \"words\"", "\"quick.call\": 7")), "quick.call");
    EXPECT_EQ(faultIn(changed("\"quick.call\": \"words\"", "\"quick.call\": \"%2\"")), "quick.call");
    EXPECT_EQ(faultIn(changed("\"quick.call\"", "\"quick.cal\"")), "quick.call");
    EXPECT_EQ(faultIn(changed("\"quick.call\":", "\"new\": \"words\", \"quick.call\":")), "new");
    EXPECT_EQ(faultIn(changed("plain", "easy")), "head.kind");
    EXPECT_EQ(faultIn(changed("\"sv\"", "\"\"")), "language");
    EXPECT_FALSE(readPaperWordings("{"));
    EXPECT_FALSE(readPaperWordings("[]"));
}

TEST(DatesInWords, HaveTheYearOnlyWhereItIsAnother)
{
    const Wordings say = test::wordings(u8("sv"));
    const DatesInWords dates(say, 2026);
    EXPECT_EQ(dates.day(QDate(2026, 12, 8)), u8("8 december"));
    EXPECT_EQ(dates.day(QDate(2027, 1, 12)), u8("12 januari 2027"));
    EXPECT_EQ(dates.dayAndYear(QDate(2026, 12, 8)), u8("8 december 2026"));
    EXPECT_EQ(dates.weekdayAndDay(QDate(2026, 12, 8)), u8("tisdag 8 december"));
    EXPECT_EQ(dates.days({QDate(2026, 12, 16), QDate(2027, 1, 12), QDate(2027, 1, 26)}),
              u8("16 december, 12 januari 2027 och 26 januari 2027"));
    EXPECT_EQ(dates.time(QTime(9, 0)), u8("09.00"));
    EXPECT_EQ(dates.day({}) + dates.weekdayAndDay({}) + dates.time({}) + dates.days({}), QString());
}

TEST(Verbatim, QuotesOnce)
{
    EXPECT_EQ(quoted(u8(" Hej. ")), u8("”Hej.”"));
    EXPECT_EQ(quoted(u8("”Hej.”")), u8("”Hej.”"));
    EXPECT_EQ(quoted(u8("\"Hej\" sa hon")), u8("\"Hej\" sa hon"));
    EXPECT_EQ(quoted(u8("Hon ritade: ”Hej.”")), u8("Hon ritade: ”Hej.”"));
    EXPECT_EQ(quoted(u8("  ")), QString());
}

TEST(Verbatim, TellsSeveralThingsInOneLine)
{
    EXPECT_EQ(told({u8("Lugnt rum"), u8("Gå ut när jag vill.")}), u8("Lugnt rum. Gå ut när jag vill."));
    EXPECT_EQ(told({u8("lugnt rum"), u8("Vatten")}), u8("lugnt rum, Vatten"));
    EXPECT_EQ(told({}), QString());
}

TEST(Verbatim, FindsSentencesAndCutsNone)
{
    const QStringList abbreviations{u8("tel"), u8("dvs")};
    EXPECT_EQ(sentencesOf(u8("startar sömnskolan. Vi ses 4 gånger."), abbreviations),
              QStringList({u8("startar sömnskolan."), u8("Vi ses 4 gånger.")}));
    EXPECT_EQ(sentencesOf(u8("ringer mig. Vi pratar! ”Bra.” Sen? Ja"), abbreviations),
              QStringList({u8("ringer mig."), u8("Vi pratar!"), u8("”Bra.”"), u8("Sen?"), u8("Ja")}));
    for (const char* whole : {"träffar dr. Berg kl. 9.", "ringer tel. Mona", "pratar med Karin Ö. Berg",
                              "kommer t.ex. Måndag", "går ut, dvs. Ut i skogen", "betalar 10.5 Kronor"})
        EXPECT_EQ(sentencesOf(u8(whole), abbreviations), QStringList(u8(whole))) << whole;
    EXPECT_EQ(sentencesOf(u8("ett\ntvå"), abbreviations), QStringList({u8("ett"), u8("två")}));
}

} // namespace rundbord
