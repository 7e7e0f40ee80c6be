// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/law_points.h"
#include "first_case.h"
#include "tests/support/scale.h"
#include "ui/widgets/caret.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QProcess>

#include <algorithm>
#include <atomic>
#include <future>
#include <gtest/gtest.h>
#include <iostream>
#include <list>
#include <random>

namespace rundbord
{

// Somebody writes in the real window, and the program is killed in the middle of a word. And again, as soon as it is
// back: each time what was said to be saved must be there, at the same step and field.

namespace
{

//! Where in the meeting somebody is writing when the power goes.
struct Moment {
    const char* phase;
    const char* step;
    const char* field;
    QString (*written)(const CarePlan& plan);
};

//! What the program said of itself when it was there again.
struct Back {
    QString step;
    int letters{-1};
    bool atField{false};
    int milliseconds{0};
};

//! Somebody who is killed and comes back, again and again. Runs on a thread of its own.
class Chain
{
public:
    explicit Chain(const Moment& moment)
        : m_moment(moment)
    {
    }

    void run(int kills)
    {
        std::mt19937 random(
            20261122); // NOLINT(bugprone-random-generator-seed,cert-msc51-cpp): to be repeatable
        for (int kill = 0; kill < kills && !testing::Test::HasFailure(); ++kill) {
            const int before = m_saved;
            m_back = {};
            writeAndKill(static_cast<int>(1 + random() % 20), static_cast<int>(random() % 120));
            EXPECT_GT(m_saved, before) << m_moment.phase << " is stuck";
            if (kill == 0)
                continue;
            EXPECT_EQ(m_back.step.toStdString(), m_moment.step);
            EXPECT_TRUE(m_back.atField) << m_moment.phase << ", kill " << kill;
            EXPECT_GE(m_back.letters, before) << m_moment.phase << ", kill " << kill;
            m_times.push_back(m_back.milliseconds);
        }
        std::sort(m_times.begin(), m_times.end());
    }

    void print() const
    {
        std::cout << m_moment.phase << ": " << m_times.size() + 1 << " kills, " << m_saved
                  << " letters, from the passphrase to the field without the KDF "
                  << m_times.at(m_times.size() / 2) << " ms (median), " << m_times.back() << " ms (longest)"
                  << std::endl;
    }

    //! What is found at the end, in the window of this thread.
    void expectPlanAsWritten() const
    {
        Desk desk(m_folder.path());
        desk.clock.set(QDateTime(QDate(2026, 12, 1), QTime(13, 40)));
        desk.unlock();
        ASSERT_TRUE(desk.window().session()->openCase());
        EXPECT_EQ(desk.meeting().status, MeetingStatus::Running);
        EXPECT_EQ(desk.meeting().stepId.toStdString(), m_moment.step);
        EXPECT_EQ(desk.plan().person.name, QStringLiteral("Amanda Lindqvist"));
        const QString written = m_moment.written(desk.plan());
        EXPECT_GE(written.size(), m_saved);
        QString expected;
        for (int n = 1; n <= written.size(); ++n)
            expected += QLatin1Char(Desk::letter(n));
        EXPECT_EQ(written.toStdString(), expected.toStdString());
        // and it is there to be seen and gone on with, behind the last letter
        EXPECT_EQ(desk.window().page()->findChildren<QWidget*>(QStringLiteral("stepTitle")).size(), 1);
        QWidget* field = QApplication::focusWidget();
        ASSERT_TRUE(field);
        EXPECT_EQ(field->objectName().toStdString(), m_moment.field);
        EXPECT_EQ(caretOf(*field).position, Caret::end);
        desk.hand().type(QStringLiteral("Z"));
        desk.window().session()->edits().flush();
        EXPECT_EQ(m_moment.written(desk.plan()), written + QLatin1Char('Z'));
        desk.hand().click("next");
    }

private:
    void hear(QProcess& typist)
    {
        while (typist.canReadLine()) {
            const QList<QByteArray> words = typist.readLine().trimmed().split(' ');
            if (words.first() == "back")
                m_back = {QString::fromLatin1(words.at(1)), words.at(2).toInt(), words.at(3) == "1",
                          words.at(4).toInt()};
            else
                m_saved = words.first().toInt();
        }
    }

    //! Lets somebody write until some letters more are said to be saved, and a moment longer.
    void writeAndKill(int letters, int moment)
    {
        QProcess typist;
        typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        typist.start(QStringLiteral(RUNDBORD_TYPIST), {m_folder.path(), QString::fromLatin1(m_moment.step),
                                                       QString::fromLatin1(m_moment.field)});
        const int enough = m_saved + letters;
        while (m_saved < enough && typist.waitForReadyRead(300'000))
            hear(typist);
        const QDeadlineTimer end(moment);
        while (!end.hasExpired() && typist.waitForReadyRead(static_cast<int>(end.remainingTime())))
            hear(typist);
        typist.kill();
        typist.waitForFinished();
        hear(typist);
    }

    const Moment& m_moment;
    QTemporaryDir m_folder;
    Back m_back;
    int m_saved{0};
    std::vector<int> m_times;
};

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

TEST(KilledMeeting, GoesOnAtTheSameStepWithEveryLetterThatWasSaved)
{
    const int kills = scaled(51, 4);
    std::list<Chain> chains(std::begin(moments), std::end(moments));
    // two cores' worth at a time, as each of them waits now and then
    std::atomic<size_t> next{0};
    const auto work = [&] {
        for (size_t i = next++; i < chains.size(); i = next++)
            std::next(chains.begin(), static_cast<std::ptrdiff_t>(i))->run(kills);
    };
    std::future<void> other = std::async(std::launch::async, work);
    std::async(std::launch::async, work).get();
    other.get();
    for (const Chain& chain : chains) {
        ASSERT_FALSE(HasFailure());
        chain.print();
        chain.expectPlanAsWritten();
    }
}

} // namespace rundbord
