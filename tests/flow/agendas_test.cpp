// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda_walk.h"
#include "core/exchange/case_file.h"
#include "pictures.h"
#include "tests/support/first_meeting.h"
#include "tests/support/scratch_folder.h"
#include "ui/widgets/choice.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

class AgendasTest : public testing::Test
{
protected:
    void openDesk()
    {
        desk.reset();
        desk = std::make_unique<Desk>(folder.path());
        desk->unlock();
    }
    [[nodiscard]] Hand hand() const { return desk->hand(); }
    [[nodiscard]] OpenCase& open() const { return *desk->window().session()->openCase(); }

    //! A case about somebody who has a need, a goal and people around, at the choice of the agenda.
    void makeCase(const CarePlan& plan)
    {
        const auto made = desk->window().session()->book().create(plan);
        ASSERT_TRUE(made);
        desk->close();
        openDesk();
        hand().click("openPreparation");
        hand().click("topic2");
    }
    void keepAgenda(const char* name, const QByteArray& text) const
    {
        QDir(folder.path()).mkpath(QStringLiteral("agendas"));
        QFile file(QDir(folder.path()).filePath(QStringLiteral("agendas/") + QString::fromLatin1(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] static CarePlan example()
    {
        CarePlan plan = readCaseFile(readBytes(QStringLiteral(":/examples/1-adult-psychiatry.json")).value(),
                                     QDate(2026, 11, 20))
                            .value();
        plan.appointment.date = QDate(2026, 11, 20);
        return plan;
    }
    [[nodiscard]] QStringList news() const
    {
        QStringList sentences;
        for (const QWidget* banner :
             hand().all(QStringLiteral("news0")) + hand().all(QStringLiteral("news1"))) {
            for (const QLabel* label : banner->findChildren<QLabel*>())
                sentences << label->text();
        }
        return sentences;
    }

    ScratchFolder folder;
    std::unique_ptr<Desk> desk;
};

} // namespace

TEST_F(AgendasTest, EachIsChosenInThePreparationUntilTheMeetingBegins)
{
    openDesk();
    makeCase(example());
    for (const Agenda& agenda : ownAgendas().all()) {
        hand().choose("agenda", agenda.id);
        Hand::settle();
        ASSERT_EQ(ownAgendas().of(open().plan().appointment).id, agenda.id);
        EXPECT_EQ(open().meeting().stepId, stepsOf(agenda, StepMoment::Before).front()->id);
    }
    ASSERT_EQ(open().plan().appointment.agenda, QStringLiteral("most-important-first"));
    desk->window().actions().meeting->trigger();
    hand().click("next");
    ASSERT_EQ(open().meeting().status, MeetingStatus::Running);
    desk->window().actions().prepare->trigger();
    hand().click("topic2");
    EXPECT_FALSE(hand().find("agenda")->isEnabled());
}

TEST_F(AgendasTest, EachLeadsFromTheDoorToTheEndThroughAllItsSteps)
{
    for (const Agenda& agenda : ownAgendas().all()) {
        SCOPED_TRACE(agenda.id.toStdString());
        const ScratchFolder own;
        const CarePlan plan = planFor(agenda);
        keepCase(own.path(), plan);
        Desk led(own.path());
        led.unlock();
        const QStringList visited = leadThrough(led, agenda, [&led](const QString& place) {
            SCOPED_TRACE(place.toStdString());
            const auto* title = qobject_cast<QLabel*>(led.hand().find("stepTitle"));
            EXPECT_TRUE(title && !title->text().isEmpty());
            EXPECT_TRUE(led.hand().sees("prompt"));
        });
        EXPECT_EQ(visited.join(QLatin1Char(' ')).toStdString(),
                  stepsToLead(agenda, plan).join(QLatin1Char(' ')).toStdString());
    }
}

TEST_F(AgendasTest, EachLaterNeedHasWordsOfItsOwn)
{
    openDesk();
    makeCase(example());
    desk->window().actions().meeting->trigger();
    while (open().meeting().stepId != QStringLiteral("actions"))
        hand().click("next");
    const auto said = [this] {
        QStringList words;
        for (const QLabel* label : hand().find("prompt")->findChildren<QLabel*>())
            words << label->text();
        return words.join(QLatin1Char('\n'));
    };
    const auto named = [this](size_t need) {
        return QStringLiteral("\u201D%1\u201D").arg(open().plan().needs.at(need).text);
    };
    const QString first = said();
    EXPECT_TRUE(first.contains(QStringLiteral("viktigast"))) << first.toStdString();
    hand().click("next");
    ASSERT_EQ(open().meeting().stepId, QStringLiteral("actions"));
    EXPECT_FALSE(said().contains(QStringLiteral("viktigast"))) << said().toStdString();
    EXPECT_TRUE(said().contains(named(1))) << said().toStdString();
    hand().click("next");
    EXPECT_TRUE(said().contains(named(2))) << said().toStdString();
    hand().click("back");
    hand().click("back");
    EXPECT_EQ(said(), first);
}

TEST_F(AgendasTest, HerTellingIsTickedOnceAndUnderHerName)
{
    openDesk();
    makeCase(example());
    desk->window().actions().meeting->trigger();
    while (open().meeting().stepId != QStringLiteral("read-through"))
        hand().click("next");
    const auto* told = dynamic_cast<const CheckBox*>(hand().find("teachBack"));
    ASSERT_TRUE(told);
    EXPECT_EQ(told->words(), QStringLiteral("Amanda har ber\u00e4ttat med egna ord"));
    for (const QCheckBox* each : desk->window().findChildren<QCheckBox*>()) {
        const auto* box = dynamic_cast<const CheckBox*>(each);
        EXPECT_TRUE(!box || box == told || !box->words().contains(QStringLiteral("egna ord")));
    }
}

TEST_F(AgendasTest, AFaultyFileIsNamedWithLineAndReasonAndNotOffered)
{
    QByteArray text = firstMeetingJson();
    text.replace("\"id\": \"first-meeting\"", "\"id\": \"ours\"");
    keepAgenda("good.json", text);
    text.replace("\"id\": \"ours\"", "\"id\": \"other\"").replace("\"share\": 14", "\"share\": 13");
    keepAgenda("faulty.json", text);
    openDesk();
    const QString said = news().join(QLatin1Char('\n'));
    EXPECT_TRUE(said.contains(QStringLiteral("faulty.json"))) << said.toStdString();
    const int line = static_cast<int>(text.left(text.indexOf("\"share\": 13")).count('\n')) + 1;
    EXPECT_TRUE(said.contains(QStringLiteral("rad %1").arg(line))) << said.toStdString();
    EXPECT_FALSE(said.contains(QStringLiteral("good.json")));
    desk->window().resize(1366, 768);
    test::keepPicture(desk->window(), "agenda-at-fault");
    makeCase(example());
    const auto* choice = qobject_cast<QComboBox*>(hand().find("agenda"));
    EXPECT_EQ(choice->count(), 8);
    EXPECT_GE(choice->findData(QStringLiteral("ours")), 0);
    EXPECT_EQ(choice->findData(QStringLiteral("other")), -1);
}

TEST_F(AgendasTest, AMeetingWhoseAgendaIsNotHereFollowsTheFirstAndSaysSo)
{
    openDesk();
    CarePlan plan = example();
    plan.appointment.agenda = QStringLiteral("ours");
    makeCase(plan);
    EXPECT_TRUE(news().join(QLatin1Char(' ')).contains(firstMeeting().title));
    EXPECT_EQ(open().meeting().stepId, QStringLiteral("room-ready"));
    hand().choose("agenda", QStringLiteral("short"));
    Hand::settle();
    EXPECT_FALSE(news().join(QLatin1Char(' ')).contains(firstMeeting().title));
}

} // namespace rundbord
