// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/paper_languages.h"

#include "core/base/resource.h"
#include "core/document/dates_in_words.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <gtest/gtest.h>
#include <set>

namespace rundbord
{

namespace
{

QJsonObject fileOf(const QString& language)
{
    const QByteArray bytes = readResource(QStringLiteral(":/papers/%1.json").arg(language)).value();
    return QJsonDocument::fromJson(bytes).object();
}

QStringList foreign()
{
    return paperLanguages().mid(2);
}

//! "%1 %2", in order, each once.
std::set<QString> placesOf(const QString& sentence)
{
    static const QRegularExpression place(QStringLiteral("%[1-9]"));
    std::set<QString> places;
    for (auto each = place.globalMatch(sentence); each.hasNext();)
        places.insert(each.next().captured());
    return places;
}

} // namespace

TEST(PaperLanguages, AllCanBeRead)
{
    for (const QString& language : paperLanguages())
        EXPECT_TRUE(readPaperLanguage(language)) << language.toStdString();
    EXPECT_FALSE(readPaperLanguage(QStringLiteral("xx")));
}

TEST(PaperLanguages, SayAllThatIsSaidInSwedish)
{
    for (const QString& language : foreign()) {
        for (const char* style : {"standard", "plain"}) {
            const QJsonObject swedish = fileOf(QStringLiteral("sv")).value(QLatin1String(style)).toObject();
            const QJsonObject theirs = fileOf(language).value(QLatin1String(style)).toObject();
            for (auto each = swedish.begin(); each != swedish.end(); ++each) {
                const QString& key = each.key();
                if (key.startsWith(QLatin1String("shred.")) || key.startsWith(QLatin1String("recovery.")))
                    continue;
                ASSERT_TRUE(theirs.contains(key)) << language.toStdString() << ' ' << key.toStdString();
                if (key.startsWith(QLatin1String("title.")))
                    continue; // her name in the genitive, or as it is
                EXPECT_EQ(placesOf(theirs.value(key).toString()), placesOf(each.value().toString()))
                    << language.toStdString() << ' ' << key.toStdString();
            }
        }
    }
}

TEST(PaperLanguages, KnowWhichAreWrittenFromTheRight)
{
    for (const QString& language : paperLanguages()) {
        const bool fromTheRight = language == QLatin1String("ar") || language == QLatin1String("fa");
        EXPECT_EQ(readPaperLanguage(language)->plain.isRightToLeft(), fromTheRight);
    }
    EXPECT_EQ(readPaperLanguage(QStringLiteral("sv-lattlast"))->standard.swedish(), nullptr);
    EXPECT_EQ(readPaperLanguage(QStringLiteral("so"))->standard.swedish()->plain("col.what"),
              QStringLiteral("Vad"));
}

TEST(PaperLanguages, HaveFiguresAsOnAClockAndNamesOfMonths)
{
    const QDate day(2026, 12, 8);
    const std::map<QString, QString> told{
        {QStringLiteral("sv"), QStringLiteral("8 december 2026")},
        {QStringLiteral("en"), QStringLiteral("8 December 2026")},
        {QStringLiteral("fi"), QStringLiteral("8. joulukuuta 2026")},
        {QStringLiteral("ar"), QStringLiteral("8 ديسمبر 2026")},
        {QStringLiteral("so"), QStringLiteral("8 Desembar 2026")},
    };
    for (const auto& [language, words] : told) {
        const PaperWordings say = readPaperLanguage(language).value();
        EXPECT_EQ(DatesInWords(say.standard, 2026).dayAndYear(day), words);
    }
}

TEST(PaperLanguages, AreAllStillToBeCheckedByNativeReaders)
{
    // When one has been, translations/papers.md tells who and when, and the file says so.
    for (const QString& language : foreign())
        EXPECT_EQ(fileOf(language).value(QLatin1String("checkedByNativeReader")), QJsonValue(false))
            << language.toStdString();
}

} // namespace rundbord
