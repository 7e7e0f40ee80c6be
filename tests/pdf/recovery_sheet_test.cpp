// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/recovery_sheet.h"

#include "core/pdf/render_paper.h"
#include "core/vault/recovery_key.h"
#include "page_reading.h"
#include "tests/support/made_up_plans.h"
#include "tests/support/recovery_paper.h"

#include <QBuffer>
#include <QPdfDocument>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

using namespace test;

const QDate madeOn(2026, 11, 22);
constexpr qreal smallestType = 11;

Paper sheetOf(const QString& key)
{
    static const Wordings standard = wordings(QStringLiteral("sv"));
    return makeRecoverySheet(key, madeOn, standard);
}

QString someKey()
{
    return writtenRecoveryKey(Secret::random(recoveryKeySize));
}

//! The same letter in every place, which no true key has: the widest and the narrowest there can be.
QString keyOf(char letter)
{
    return QStringList(7, QString(4, QLatin1Char(letter))).join(u'-');
}

} // namespace

TEST(RecoverySheet, IsOnePageThatKeepsTheRulesOfThePapers)
{
    for (const QString& key : {someKey(), keyOf('W'), keyOf('1')}) {
        const Pages pages = layOut(sheetOf(key));
        ASSERT_EQ(pages.pages.size(), 1U);
        EXPECT_EQ(faultsOn(pages.pages.front(), smallestType), QStringList()) << qPrintable(key);
        EXPECT_TRUE(pages.unknownCharacters.isEmpty());
    }
}

TEST(RecoverySheet, HasEachGroupWholeAndInLargeLetters)
{
    for (const QString& key : {someKey(), keyOf('W'), keyOf('M')}) {
        const Pages pages = layOut(sheetOf(key));
        QStringList groups;
        qreal rightOfLast = 0;
        qreal lineOfLast = 0;
        for (const ReadLine& line : wordsOn(pages.pages.front())) {
            if (line.text->style.size < 20 || line.origin.role != Role::ListItem)
                continue;
            groups << line.text->line.text();
            const QRectF area = line.text->area;
            EXPECT_TRUE(area.top() > lineOfLast || area.left() > rightOfLast) << "groups touch";
            rightOfLast = area.right();
            lineOfLast = area.top();
        }
        EXPECT_EQ(groups, key.split(u'-'));
    }
}

TEST(RecoverySheet, HasTheKeyInTheQrCodeToo)
{
    const QString key = someKey();
    const Pages pages = layOut(sheetOf(key));
    const auto codes = shapesOn<QrItem>(pages.pages.front());
    ASSERT_EQ(codes.size(), 1U);
    EXPECT_EQ(codes.front().second->address, key);
    EXPECT_GE(codes.front().second->area.width(), 35) << "to be read with any reader";
}

TEST(RecoverySheet, SaysWhatItIsHowItIsUsedAndWhatToDoWhenItIsLost)
{
    const QString text = textOf(layOut(sheetOf(someKey())).pages.front());
    for (const char* words :
         {"Reservnyckel till Rundbord", "22 november 2026", "registratorn", "kuvert", "Jag har reservnyckeln",
          "Välj en ny lösenfras", "Om pappret är borta", "gallrade"})
        EXPECT_THAT(text.toStdString(), testing::HasSubstr(words));
}

TEST(RecoverySheet, CanBeReadBackFromTheFileAndNamesNobody)
{
    const Secret key = Secret::random(recoveryKeySize);
    const auto rendered = renderPaper(sheetOf(writtenRecoveryKey(key)));
    ASSERT_TRUE(rendered);
    EXPECT_EQ(rendered->pages, 1);
    const auto read = readRecoveryKey(Secret::fromPassphrase(keyOnPaper(rendered->pdf)));
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->sameAs(key));
    QBuffer buffer;
    buffer.setData(rendered->pdf);
    ASSERT_TRUE(buffer.open(QIODevice::ReadOnly));
    QPdfDocument document;
    document.load(&buffer);
    EXPECT_EQ(document.metaData(QPdfDocument::MetaDataField::Title).toString(),
              QStringLiteral("Reservnyckel"));
    EXPECT_TRUE(document.metaData(QPdfDocument::MetaDataField::Author).toString().isEmpty());
}

} // namespace rundbord
