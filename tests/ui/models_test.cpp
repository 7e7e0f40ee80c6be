// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cases_model.h"
#include "ui/models/findings_model.h"
#include "ui/texts/finding_text.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

const QDate today(2026, 12, 1);

Finding finding(FindingCode code, const char* path)
{
    Finding made;
    made.code = code;
    made.path = QString::fromLatin1(path);
    return made;
}

CaseEntry entry(const char* name, NextStep next, QDate meeting)
{
    CaseEntry made;
    made.id = CaseId::create();
    made.summary.name = QString::fromLatin1(name);
    made.summary.nextStep = next;
    made.summary.appointment.date = meeting;
    made.summary.appointment.start = QTime(13, 0);
    return made;
}

//! Watches a model and fails the test where the model breaks the rules of Qt's models.
class Watched
{
public:
    explicit Watched(QAbstractItemModel& model)
        : m_tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
    }

private:
    QAbstractItemModelTester m_tester;
};

QString shown(const QAbstractItemModel& model, int row, int column = 0)
{
    return model.index(row, column).data().toString();
}

} // namespace

TEST(FindingsModel, ShowsSentencesInTheOrderOfThePlan)
{
    FindingsModel model;
    const Watched watched(model);
    model.setFindings(
        {finding(FindingCode::ActionWithoutDate, "needs[0].goals[0].subgoals[0].actions[0].when"),
         finding(FindingCode::FollowUpMissing, "followUp.date")});
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_FALSE(shown(model, 0).isEmpty());
    EXPECT_EQ(shown(model, 1), findingText(finding(FindingCode::FollowUpMissing, "followUp.date")));
    EXPECT_EQ(model.index(1, 0).data(FindingsModel::PathRole).toString(), QStringLiteral("followUp.date"));
    model.setFindings({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(FindingsModel, LeavesPointsOfTheLawToTheLamps)
{
    FindingsModel model;
    const Watched watched(model);
    model.setFindings({finding(FindingCode::ActionsMissing, "needs"),
                       finding(FindingCode::LeadPrincipalMissing, "responsibility.leadPrincipal")});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(FindingsModel, LeavesWhatIsBeingWrittenInPeaceUntilItIsLeft)
{
    FindingsModel model;
    const Watched watched(model);
    const char* action = "needs[0].goals[0].subgoals[0].actions[1]";
    const std::vector<Finding> findings{
        finding(FindingCode::ActionWithoutDate, "needs[0].goals[0].subgoals[0].actions[1].when"),
        finding(FindingCode::ActionWithoutDate, "needs[0].goals[0].subgoals[0].actions[10].when")};
    model.setFindings(findings);
    model.setWriting(QString::fromLatin1(action));
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_TRUE(model.index(0, 0).data(FindingsModel::PathRole).toString().contains(QLatin1String("[10]")));
    model.setWriting({});
    EXPECT_EQ(model.rowCount(), 2);
}

TEST(CasesModel, ShowsWhenWhoAndWhatIsNext)
{
    CasesModel model;
    const Watched watched(model);
    model.setEntries({entry("Amanda Lindqvist", NextStep::HoldMeeting, today),
                      entry("Elias Norberg", NextStep::HandOverPlan, today.addDays(-3))},
                     today);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.columnCount(), CasesModel::ColumnCount);
    EXPECT_EQ(shown(model, 0, CasesModel::Name), QStringLiteral("Amanda Lindqvist"));
    EXPECT_TRUE(shown(model, 0, CasesModel::When).contains(QLatin1String("13.00")));
    EXPECT_FALSE(shown(model, 0, CasesModel::Next).isEmpty());
    EXPECT_FALSE(model.index(0, CasesModel::Next).data(CasesModel::LateRole).toBool());
    EXPECT_TRUE(model.index(1, CasesModel::Next).data(CasesModel::LateRole).toBool());
    EXPECT_EQ(model.index(1, 0).data(CasesModel::CaseRole).toUuid(), model.entries().at(1).id.uuid());
    for (int row = 0; row < model.rowCount(); ++row)
        EXPECT_LT(model.index(row, CasesModel::Progress).data(CasesModel::ProgressRole).toInt(),
                  CasesModel::stepCount);
}

TEST(CasesModel, ShowsACaseThatCanNotBeReadAsOne)
{
    CasesModel model;
    const Watched watched(model);
    CaseEntry damaged;
    damaged.id = CaseId::create();
    damaged.damaged = true;
    model.setEntries({damaged}, today);
    EXPECT_FALSE(shown(model, 0, CasesModel::Name).isEmpty());
}

} // namespace rundbord
