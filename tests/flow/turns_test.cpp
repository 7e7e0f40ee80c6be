// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda_walk.h"
#include "core/usecases/agenda_shelf.h"
#include "core/usecases/edit_record.h"
#include "core/usecases/lead_meeting.h"
#include "first_case.h"
#include "ui/pages/meeting_page.h"
#include "ui/pages/room_view.h"
#include "ui/pages/turns_corner.h"
#include "ui/pages/way_column.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/round_table.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

using namespace std::chrono_literals;

const QString welcome = QStringLiteral("welcome");

//! A meeting at its first step, with everybody of the first example here.
class TurnsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        desk = beginMeeting(folder.path(), firstCase());
        ASSERT_EQ(desk->meeting().stepId, welcome);
    }

    //! And looks at the page again, as its clock would.
    void pass(std::chrono::seconds time)
    {
        desk->clock.pass(time);
        window().actions().meeting->trigger();
        Hand::settle();
    }
    [[nodiscard]] RoundTable& table() const { return *window().findChild<RoundTable*>(); }
    [[nodiscard]] QString sentence() const
    {
        return window().findChild<TextLabel*>(QStringLiteral("turnHint"))->text();
    }
    [[nodiscard]] TableSeat seatOf(const char* initials) const
    {
        for (const TableSeat& seat : table().seats()) {
            if (seat.initials == QLatin1String(initials))
                return seat;
        }
        return {};
    }
    void giveWord(const char* initials)
    {
        for (int i = 0; i < table().itemCount(); ++i) {
            if (table().seats().at(i).initials == QLatin1String(initials))
                QTest::mouseClick(&table(), Qt::LeftButton, {}, table().itemBox(i).center());
        }
        Hand::settle();
    }
    [[nodiscard]] Hand hand() const { return desk->hand(); }
    [[nodiscard]] MainWindow& window() const { return desk->window(); }

    QTemporaryDir folder;
    std::unique_ptr<Desk> desk;
};

} // namespace

TEST_F(TurnsTest, AClickGivesTheWordAndNobodyIsNamedAtFirst)
{
    EXPECT_TRUE(hand().sees("roundTable"));
    ASSERT_EQ(table().itemCount(), 7);
    EXPECT_TRUE(table().seats().first().own);
    EXPECT_FALSE(seatOf("UB").spoken);
    QWidget* writing = QApplication::focusWidget();
    giveWord("UB");
    EXPECT_TRUE(seatOf("UB").spoken);
    EXPECT_EQ(desk->meeting().turns.size(), 1U);
    EXPECT_EQ(QApplication::focusWidget(), writing) << "whoever writes goes on writing";
    EXPECT_EQ(sentence(), QString());
}

TEST_F(TurnsTest, OneSentenceNamesHerFirstAndThenTheOneUnheardLongest)
{
    pass(10min);
    EXPECT_EQ(sentence(), QStringLiteral("Fråga vad Amanda tänker."));
    EXPECT_EQ(table().accessibleDescription(), sentence());
    EXPECT_TRUE(seatOf("UB").unheard);
    for (const char* each : {"AL", "RF", "MS", "LK", "PW"})
        giveWord(each);
    EXPECT_EQ(sentence(), QString());
    pass(5min);
    EXPECT_EQ(sentence(), QStringLiteral("Ulla har inte haft ordet på ett tag."));
    giveWord("UB");
    EXPECT_EQ(sentence(), QString());
    EXPECT_FALSE(seatOf("UB").unheard);
}

TEST_F(TurnsTest, ARoundOfTheTableIsToldWhenAskedFor)
{
    const auto told = [this] {
        window().actions().speakingOrder->trigger();
        Hand::settle();
        return window().findChild<MeetingPage*>()->findChild<Banner*>()->sentence().toStdString();
    };
    EXPECT_EQ(told(), "Talarordning: Amanda, Rebecka, Johan, Mona, Leila, Per, Ulla");
    desk->clock.pass(1min);
    giveWord("UB");
    giveWord("RF");
    EXPECT_EQ(told(), "Talarordning: Amanda, Johan, Mona, Leila, Per, Rebecka, Ulla");
}

TEST_F(TurnsTest, NamesakesAreToldApart)
{
    ASSERT_TRUE(editRecord<Participant>(*window().session()->openCase(), desk->plan().participants[1].id,
                                        [](Participant& each) { each.name = QStringLiteral("Ulla Ek"); }));
    pass(15min);
    for (const char* each : {"AL", "UE", "MS", "LK", "PW"})
        giveWord(each);
    EXPECT_EQ(sentence(), QStringLiteral("Ulla Berg har inte haft ordet på ett tag."));
}

TEST_F(TurnsTest, APauseTakesNoWordsAndTheEndTakesTheTable)
{
    window().resize(1366, 900); // in a pause there is a banner too
    giveWord("UB");
    window().actions().pause->trigger();
    Hand::settle();
    EXPECT_TRUE(hand().sees("roundTable"));
    giveWord("AL");
    EXPECT_EQ(desk->meeting().turns.size(), 1U);
    window().actions().pause->trigger();
    giveWord("AL");
    EXPECT_EQ(desk->meeting().turns.size(), 2U);
    ASSERT_TRUE(leadMeeting(*window().session()->openCase(),
                            desk->services().agendas.of(desk->plan().appointment), event::Interrupt{}));
    Hand::settle();
    EXPECT_FALSE(hand().sees("roundTable"));
    EXPECT_FALSE(hand().sees("turnHint"));
    EXPECT_TRUE(desk->meeting().turns.empty());
}

TEST_F(TurnsTest, SwitchedOffTheSentenceStaysAndTheChoiceIsKept)
{
    pass(10min);
    window().actions().roundTable->trigger();
    Hand::settle();
    EXPECT_FALSE(hand().sees("roundTable"));
    EXPECT_TRUE(hand().sees("turnHint"));
    desk->close();
    desk = nullptr;
    desk = std::make_unique<Desk>(folder.path());
    EXPECT_FALSE(window().actions().roundTable->isChecked());
}

TEST_F(TurnsTest, IsThereOnlyWhereThereIsRoom)
{
    pass(10min);
    window().resize(1100, 768);
    Hand::settle();
    EXPECT_FALSE(hand().sees("roundTable"));
    EXPECT_FALSE(hand().sees("turnHint"));
    window().resize(1366, 768);
    for (int zoom = 100; zoom < 200; zoom += 25)
        window().actions().larger->trigger();
    Hand::settle();
    EXPECT_FALSE(hand().sees("roundTable"));
    EXPECT_FALSE(hand().sees("turnHint"));
    window().actions().normalSize->trigger();
    Hand::settle();
    EXPECT_TRUE(hand().sees("roundTable"));
    window().resize(1366, 700);
    window().actions().larger->trigger();
    window().resize(1600, 700);
    Hand::settle();
    EXPECT_FALSE(hand().sees("roundTable"));
    EXPECT_TRUE(hand().sees("turnHint"));
}

TEST_F(TurnsTest, TheRoomSeesNothingOfIt)
{
    window().actions().roomView->trigger();
    pass(10min);
    ASSERT_TRUE(Desk::room());
    const RoomPicture before = Desk::room()->picture();
    giveWord("UB");
    giveWord("AL");
    EXPECT_EQ(Desk::room()->picture(), before);
    EXPECT_FALSE(Desk::room()->findChild<RoundTable*>());
}

TEST_F(TurnsTest, IsTheSameAfterTheProgramBeganAnew)
{
    giveWord("UB");
    const QList<TableSeat> before = table().seats();
    Hand::until([this] { return desk->isSaved(); }, "all to be saved");
    desk = nullptr;
    desk = std::make_unique<Desk>(folder.path());
    desk->unlock();
    if (hand().sees("openMeeting")) // else one is back where one was
        hand().click("openMeeting");
    Hand::settle();
    EXPECT_EQ(table().seats(), before);
}

//! At the window's usual size the way never has to scroll because of what stands below it.
TEST(TurnsRoom, NoWayScrollsBecauseOfIt)
{
    const std::vector<Agenda> agendas = programAgendas().value();
    for (const Agenda& agenda : agendas) {
        const QTemporaryDir folder;
        keepCase(folder.path(), planFor(agenda));
        Desk desk(folder.path());
        desk.window().resize(1366, 768);
        desk.unlock();
        leadThrough(desk, agenda, [&desk](const QString& place) {
            desk.clock.pass(std::chrono::minutes(16));
            desk.window().actions().meeting->trigger();
            Hand::settle();
            const auto* way = desk.window().findChild<WayColumn*>()->findChild<QScrollArea*>();
            const int with = way->verticalScrollBar()->maximum();
            auto* corner = desk.window().findChild<TurnsCorner*>();
            const bool shown = corner->isVisible();
            corner->hide();
            Hand::settle();
            const int without = way->verticalScrollBar()->maximum();
            EXPECT_TRUE(with == 0 || without > 0) << place.toStdString() << ' ' << with;
            corner->setVisible(shown);
        });
        desk.close();
    }
}

} // namespace rundbord
