// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/law_points.h"
#include "first_case.h"
#include "ui/widgets/caret.h"

#include <QApplication>
#include <QProcess>

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

//! Where in the meeting somebody is writing when the power goes.
struct Moment {
    const char* phase;
    const char* step;
    const char* field;
    QString (*written)(const CarePlan& plan);
};

void PrintTo(const Moment& moment, std::ostream* out)
{
    *out << moment.phase;
}

class KilledMeeting : public testing::TestWithParam<Moment>
{
protected:
    //! Lets somebody write until a good many letters are said to be saved, and kills in the middle of a word. Returned
    //! is how many letters were said to be saved last.
    int writeAndKill()
    {
        static constexpr int enough = 150;
        QProcess typist;
        typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        typist.start(QStringLiteral(RUNDBORD_TYPIST), {folder.path(), QString::fromLatin1(GetParam().step),
                                                       QString::fromLatin1(GetParam().field)});
        int saved = 0;
        while (saved < enough && typist.waitForReadyRead(60'000)) {
            while (typist.canReadLine())
                saved = typist.readLine().trimmed().toInt();
        }
        typist.kill();
        typist.waitForFinished();
        while (typist.canReadLine())
            saved = typist.readLine().trimmed().toInt();
        return saved;
    }

    QTemporaryDir folder;
};

QString textFrom(int letters)
{
    QString text;
    for (int n = 1; n <= letters; ++n)
        text += QLatin1Char(Desk::letter(n));
    return text;
}

const Moment moments[] = {
    {"Opening", "purpose-and-time", "purpose", [](const CarePlan& plan) { return plan.purpose.purpose; }},
    {"CurrentSituation", "works-less-well", "worksLessWell",
     [](const CarePlan& plan) { return plan.currentSituation.worksLessWell; }},
    {"NeedsAndActions", "actions", "what",
     [](const CarePlan& plan) {
         const auto actions = allActions(plan);
         return actions.empty() ? QString() : actions.front()->what;
     }},
    {"Summary", "own-comment", "ownComment", [](const CarePlan& plan) { return plan.summary.ownComment; }},
};

} // namespace

TEST_P(KilledMeeting, GoesOnAtTheSameStepWithEveryLetterThatWasSaved)
{
    const int saved = writeAndKill();
    ASSERT_GE(saved, 100);

    Desk desk(folder.path());
    desk.clock.set(QDateTime(QDate(2026, 12, 1), QTime(13, 40)));
    desk.unlock(); // nothing more is needed
    ASSERT_TRUE(desk.window().session()->openCase());
    EXPECT_EQ(desk.meeting().status, MeetingStatus::Running);
    EXPECT_EQ(desk.meeting().stepId.toStdString(), GetParam().step);
    EXPECT_EQ(desk.plan().person.name, QStringLiteral("Amanda Lindqvist"));
    const QString written = GetParam().written(desk.plan());
    EXPECT_GE(written.size(), saved);
    EXPECT_EQ(written.toStdString(), textFrom(static_cast<int>(written.size())).toStdString());
    // and one is back in the field, behind the last letter
    EXPECT_EQ(desk.window().page()->findChildren<QWidget*>(QStringLiteral("stepTitle")).size(), 1);
    QWidget* field = QApplication::focusWidget();
    ASSERT_TRUE(field);
    EXPECT_EQ(field->objectName().toStdString(), GetParam().field);
    EXPECT_EQ(caretOf(*field).position, Caret::end);
    desk.hand().type(QStringLiteral("Z"));
    desk.window().session()->edits().flush();
    EXPECT_EQ(GetParam().written(desk.plan()), written + QLatin1Char('Z'));
    desk.hand().click("next");
}

INSTANTIATE_TEST_SUITE_P(Phases, KilledMeeting, testing::ValuesIn(moments),
                         [](const auto& each) { return std::string(each.param.phase); });

} // namespace rundbord
