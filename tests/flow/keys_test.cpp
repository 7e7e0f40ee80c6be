// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/write_file.h"
#include "core/exchange/case_file.h"
#include "first_case.h"
#include "tests/support/recovery_paper.h"
#include "ui/pages/keys_page.h"
#include "ui/widgets/error_sentence.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

const QString newPassphrase = QStringLiteral("helt nya ord på en rad");
const QString colleaguesPassphrase = QStringLiteral("kollegans egna långa mening");

//! A desk with a store, and the page of its keys.
class KeysTest : public testing::Test
{
protected:
    void goToKeys()
    {
        desk->window().actions().keysPage->trigger();
        Hand::settle();
        ASSERT_TRUE(qobject_cast<KeysPage*>(desk->window().page()));
    }

    //! Everything that can be read on the page in front.
    [[nodiscard]] QString said() const
    {
        QStringList all;
        for (const TextLabel* label : desk->window().findChildren<TextLabel*>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all.join(QLatin1Char('\n'));
    }
    void waitFor(const char* words) const
    {
        Hand::until([&] { return said().contains(QString::fromUtf8(words)); }, words);
    }

    void lock()
    {
        desk->window().actions().lock->trigger();
        Hand::settle();
        ASSERT_EQ(desk->window().session(), nullptr);
    }
    //! At the door. True if the store opened, false if it was said to be wrong.
    bool opens(const QString& passphrase)
    {
        Hand::until([this] { return hand().find("unlock")->isEnabled(); }, "the next try");
        hand().write("passphrase", passphrase);
        hand().click("unlock");
        Hand::until(
            [this] { return desk->window().session() || said().contains(QStringLiteral("stämmer inte")); },
            "an answer");
        Hand::settle();
        return desk->window().session() != nullptr;
    }

    void changePassphrase(const QString& present, const QString& next)
    {
        hand().click("changePassphrase");
        hand().write("presentPassphrase", present);
        hand().write("newPassphrase", next);
        hand().write("newPassphraseAgain", next);
        hand().click("goKeys");
    }
    //! Up to the sheet on the screen.
    void showSheet()
    {
        hand().click("makeRecoveryKey");
        hand().write("presentPassphrase", Desk::passphrase());
        hand().click("goKeys");
        Hand::until([this] { return hand().sees("printKey") && hand().find("printKey")->isEnabled(); },
                    "the sheet");
    }
    //! What stands on the sheet that came out of the printer.
    [[nodiscard]] QString printSheet()
    {
        showSheet();
        hand().click("printKey");
        waitFor("Reservnyckeln gäller nu");
        const QString key = test::keyOnPaper(desk->printer.jobs().back().pdf);
        hand().click("keyDone");
        Hand::settle();
        return key;
    }

    [[nodiscard]] Hand hand() const { return desk->hand(); }

    QTemporaryDir folder;
    std::unique_ptr<Desk> desk = std::make_unique<Desk>(folder.path());
};

} // namespace

TEST_F(KeysTest, ANewPassphraseOpensAndTheOldDoesNot)
{
    desk->unlock();
    goToKeys();
    EXPECT_THAT(said().toStdString(), testing::HasSubstr("Vald när lagret skapades"));
    hand().click("changePassphrase");
    EXPECT_THAT(said().toStdString(), testing::HasSubstr("öppnas fortfarande med den gamla"));
    hand().click("cancelKeys");
    Hand::settle();
    changePassphrase(Desk::passphrase(), newPassphrase);
    waitFor("Den nya lösenfrasen gäller nu.");
    waitFor("Vald den 20 november 2026");
    lock();
    EXPECT_FALSE(opens(Desk::passphrase()));
    EXPECT_TRUE(opens(newPassphrase));
}

TEST_F(KeysTest, AWrongPassphraseChangesNothingAndTheNextTryWaits)
{
    desk->unlock();
    goToKeys();
    changePassphrase(QStringLiteral("inte den rätta frasen"), newPassphrase);
    waitFor("Lösenfrasen stämmer inte.");
    EXPECT_FALSE(hand().find("goKeys")->isEnabled());
    EXPECT_TRUE(qobject_cast<PassphraseField*>(hand().find("presentPassphrase"))->isEmpty());
    Hand::until([this] { return hand().find("goKeys")->isEnabled(); }, "the next try");
    hand().write("presentPassphrase", Desk::passphrase());
    hand().click("goKeys");
    waitFor("Den nya lösenfrasen gäller nu.");
}

TEST_F(KeysTest, RefusesWhatIsTooShortDifferentOrTheSame)
{
    desk->unlock();
    goToKeys();
    changePassphrase(Desk::passphrase(), QStringLiteral("elva tecken"));
    EXPECT_THAT(said().toStdString(), testing::HasSubstr("för kort"));
    hand().click("cancelKeys");
    Hand::settle();
    changePassphrase(Desk::passphrase(), Desk::passphrase());
    EXPECT_THAT(said().toStdString(), testing::HasSubstr("samma som den du har nu"));
    hand().write("newPassphrase", newPassphrase);
    hand().write("newPassphraseAgain", colleaguesPassphrase);
    hand().click("goKeys");
    EXPECT_THAT(said().toStdString(), testing::HasSubstr("inte lika"));
    lock();
    EXPECT_TRUE(opens(Desk::passphrase()));
}

//! The passphrase is forgotten and the machine is gone: what is left is a copy of the store, and the paper.
TEST_F(KeysTest, EverythingIsRestoredWithNothingButThePaper)
{
    const QByteArray example = readBytes(QStringLiteral(":/examples/1-adult-psychiatry.json")).value();
    const CarePlan expected = readCaseFile(example, QDate(2026, 11, 20)).value();
    desk->unlock();
    desk->files.file = folder.filePath(QStringLiteral("in.json"));
    ASSERT_TRUE(writeFile(desk->files.file, example));
    desk->window().actions().importCase->trigger();
    Hand::settle();
    ASSERT_EQ(factsOf(desk->plan()), factsOf(expected));
    goToKeys();
    const QString paper = printSheet();
    ASSERT_EQ(paper.size(), 7 * 4 + 6);
    EXPECT_EQ(desk->printer.jobs().back().title, QStringLiteral("Reservnyckel"));
    desk->close();
    desk.reset();

    const QTemporaryDir elsewhere;
    ASSERT_TRUE(QFile::copy(folder.filePath(QStringLiteral("store.rundbord")),
                            elsewhere.filePath(QStringLiteral("store.rundbord"))));
    desk = std::make_unique<Desk>(elsewhere.path());
    hand().click("otherWay");
    hand().write("passphrase", paper.toLower());
    hand().click("unlock");
    Hand::until([this] { return desk->window().session() != nullptr; }, "the store to open");
    Hand::settle();
    ASSERT_TRUE(qobject_cast<KeysPage*>(desk->window().page())) << "straight to a new passphrase";
    hand().write("newPassphrase", newPassphrase);
    hand().write("newPassphraseAgain", newPassphrase);
    hand().click("goKeys");
    waitFor("Den nya lösenfrasen gäller nu.");
    lock();
    EXPECT_FALSE(opens(Desk::passphrase()));
    ASSERT_TRUE(opens(newPassphrase));
    const auto entries = desk->window().session()->book().entries();
    ASSERT_TRUE(entries);
    ASSERT_EQ(entries->size(), 1U);
    ASSERT_TRUE(desk->window().session()->open(entries->front().id));
    EXPECT_EQ(factsOf(desk->plan()), factsOf(expected));
    EXPECT_EQ(desk->window().session()->damagedRecords(), 0);
    desk->window().session()->closeCase();
}

TEST_F(KeysTest, TheSheetIsInNoFileAndIsOverwrittenInMemory)
{
    desk->unlock();
    goToKeys();
    showSheet();
    hand().click("printKey");
    waitFor("Reservnyckeln gäller nu");
    const QByteArray inMemory = desk->printer.jobs().back().pdf; // shares its bytes with the sheet
    ASSERT_TRUE(inMemory.startsWith("%PDF"));
    const QString key = test::keyOnPaper(inMemory);
    hand().click("keyDone");
    Hand::settle();
    EXPECT_EQ(inMemory.count('\0'), inMemory.size());
    desk->close();
    const QString plain = QString(key).remove(u' ');
    for (const QFileInfo& file : QDir(folder.path()).entryInfoList(QDir::Files | QDir::Hidden)) {
        const QByteArray bytes = readBytes(file.filePath()).value_or(QByteArray());
        EXPECT_FALSE(bytes.contains("%PDF")) << qPrintable(file.fileName());
        for (const QString& group : key.split(u' '))
            EXPECT_FALSE(bytes.contains(group.toLatin1() + '-')) << qPrintable(file.fileName());
        EXPECT_FALSE(bytes.contains(plain.toLatin1())) << qPrintable(file.fileName());
    }
}

TEST_F(KeysTest, ANewSheetRetiresTheOldOnlyWhenItIsOnPaper)
{
    desk->unlock();
    goToKeys();
    const QString first = printSheet();
    desk->asker.answer = 0; // make a new one
    desk->printer.setBroken(true);
    showSheet();
    hand().click("printKey");
    waitFor("Skrivaren tog inte emot");
    hand().click("keyDone"); // "Avbryt"
    waitFor("Den gamla reservnyckeln gäller som förut.");
    desk->printer.setBroken(false);
    const QString second = printSheet();
    EXPECT_NE(first, second);
    EXPECT_TRUE(desk->asker.said.contains(QStringLiteral("Gör en ny reservnyckel?")));
    lock();
    hand().click("otherWay");
    hand().write("passphrase", first);
    hand().click("unlock");
    waitFor("Reservnyckeln öppnar inte det här lagret.");
    Hand::until([this] { return hand().find("unlock")->isEnabled(); }, "the next try");
    hand().write("passphrase", second);
    hand().click("unlock");
    Hand::until([this] { return desk->window().session() != nullptr; }, "the store to open");
}

TEST_F(KeysTest, AMistypedRecoveryKeyStaysToBeComparedWithThePaper)
{
    desk->unlock();
    goToKeys();
    QString paper = printSheet();
    lock();
    hand().click("otherWay");
    const QString right = paper;
    paper[5] = paper[5] == u'7' ? u'8' : u'7';
    hand().write("passphrase", paper);
    hand().click("unlock");
    waitFor("Något tecken är fel eller saknas.");
    EXPECT_EQ(desk->window().session(), nullptr);
    auto* field = qobject_cast<PassphraseField*>(hand().find("passphrase"));
    EXPECT_EQ(field->text(), paper);
    hand().click("otherWay");
    EXPECT_TRUE(field->isEmpty());
    EXPECT_FALSE(field->isRevealed());
}

TEST_F(KeysTest, ANewPassphraseAfterTheRecoveryKeyCanBeDeclinedButNotOverlooked)
{
    desk->unlock();
    goToKeys();
    const QString paper = printSheet();
    lock();
    hand().click("otherWay");
    hand().write("passphrase", paper);
    hand().click("unlock");
    Hand::until([this] { return desk->window().session() != nullptr; }, "the store to open");
    Hand::settle();
    hand().click("done"); // back, without an answer
    Hand::settle();
    waitFor("Lagret öppnades med reservnyckeln.");
    goToKeys();
    ASSERT_TRUE(hand().sees("newPassphrase"));
    desk->asker.answer = 0; // "Välj lösenfras"
    hand().click("cancelKeys");
    Hand::settle();
    EXPECT_TRUE(hand().sees("newPassphrase"));
    desk->asker.answer = 1; // "Fortsätt utan"
    hand().click("cancelKeys");
    Hand::settle();
    EXPECT_FALSE(hand().sees("newPassphrase"));
    EXPECT_THAT(said().toStdString(), testing::Not(testing::HasSubstr("Lagret öppnades med reservnyckeln.")));
    lock();
    EXPECT_TRUE(opens(Desk::passphrase()));
}

TEST_F(KeysTest, AColleagueComesInWithHerOwnPassphraseUntilSheIsTakenAway)
{
    desk->unlock();
    goToKeys();
    hand().click("addColleague");
    hand().write("colleagueName", QStringLiteral("Britt-Marie Åkesson"));
    hand().write("presentPassphrase", Desk::passphrase());
    hand().write("newPassphrase", colleaguesPassphrase);
    hand().write("newPassphraseAgain", colleaguesPassphrase);
    hand().click("goKeys");
    waitFor("Kollegan kan nu öppna lagret.");
    waitFor("Britt-Marie Åkesson har en egen lösenfras sedan den 20 november 2026.");
    lock();
    ASSERT_TRUE(opens(colleaguesPassphrase));
    goToKeys();
    changePassphrase(colleaguesPassphrase, newPassphrase); // her own
    waitFor("Den nya lösenfrasen gäller nu.");
    waitFor("Britt-Marie Åkesson har en egen lösenfras");
    lock();
    EXPECT_FALSE(opens(colleaguesPassphrase));
    ASSERT_TRUE(opens(Desk::passphrase()));
    goToKeys();
    desk->asker.answer = 0; // "Ta bort"
    hand().click("removeColleague");
    waitFor("Kollegan kan inte längre öppna lagret.");
    lock();
    EXPECT_FALSE(opens(newPassphrase));
    EXPECT_TRUE(opens(Desk::passphrase()));
}

TEST_F(KeysTest, LockingInTheMiddleAsksNothingAndLeavesTheOldWays)
{
    desk->unlock();
    goToKeys();
    hand().click("changePassphrase");
    hand().write("presentPassphrase", Desk::passphrase());
    hand().write("newPassphrase", newPassphrase);
    lock();
    EXPECT_TRUE(desk->asker.said.isEmpty());
    ASSERT_TRUE(opens(Desk::passphrase()));
    goToKeys();
    showSheet();
    lock();
    EXPECT_TRUE(desk->asker.said.isEmpty());
    ASSERT_TRUE(opens(Desk::passphrase()));
    goToKeys();
    EXPECT_THAT(said().toStdString(), testing::HasSubstr("Ingen är gjord."));
}

} // namespace rundbord
