// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_need.h"

#include "tests/support/fake_clock.h"
#include "tests/support/swedish.h"
#include "ui/pages/plan_line.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

class PlanNeedTest : public testing::Test
{
protected:
    PlanNeedTest()
    {
        need.text = QStringLiteral("Sova");
        need.goals.resize(1);
        need.goals[0].ownWords = QStringLiteral("Jag vill sova");
        need.goals[0].subgoals.resize(1);
        for (const char* what : {"Ringa", "Skriva", "Mötas"})
            add(what);
        show();
    }

    void add(const char* what)
    {
        Action action;
        action.id = ActionId::create();
        action.what = QString::fromUtf8(what);
        actions().push_back(action);
    }
    void show(ActionId writing = {}) { shown.setNeed(plan, need, writing); }
    [[nodiscard]] std::vector<Action>& actions() { return need.goals[0].subgoals[0].actions; }
    //! From the top; the words of a line and what stands below them.
    [[nodiscard]] std::vector<std::string> texts() const
    {
        std::vector<std::string> all;
        for (int i = 0; i < shown.layout()->count(); ++i) {
            const QWidget* row = shown.layout()->itemAt(i)->widget();
            QStringList words;
            if (const auto* label = qobject_cast<const TextLabel*>(row))
                words << label->text();
            for (const TextLabel* label : row->findChildren<TextLabel*>())
                words << label->text();
            words.removeAll(QString());
            all.push_back(words.join(QLatin1Char('|')).toStdString());
        }
        return all;
    }
    [[nodiscard]] QWidget* row(int i) const { return shown.layout()->itemAt(i)->widget(); }

    using Texts = std::vector<std::string>;
    Style style;
    FakeClock clock{QDateTime(QDate(2026, 12, 1), QTime(13, 0))};
    CarePlan plan;
    Need need;
    PlanNeed shown{FormContext{style, swedishDates(), clock}};
};

} // namespace

TEST_F(PlanNeedTest, ShowsTheNeedHerWordsAndEachAction)
{
    EXPECT_EQ(texts(), (Texts{"Sova", "”Jag vill sova”", "Ringa", "Skriva", "Mötas"}));
    need.text.clear();
    need.goals.clear();
    show();
    EXPECT_EQ(texts(), (Texts{"Ett behov till", "Inte påbörjat"}));
}

TEST_F(PlanNeedTest, OnlyTheRowThatDiffersIsMadeAnew)
{
    const QList<QWidget*> before{row(0), row(1), row(2), row(3), row(4)};
    actions()[1].what = QStringLiteral("Skriva ett brev");
    show(actions()[1].id);
    EXPECT_EQ(texts(), (Texts{"Sova", "”Jag vill sova”", "Ringa", "Skriva ett brev|…", "Mötas"}));
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(row(i), before.at(i)) << i;
    show();
    EXPECT_EQ(texts()[3], "Skriva ett brev");
}

TEST_F(PlanNeedTest, TellsWhatSheHasAnsweredToWhoeverSeesTheMarkOrHearsIt)
{
    plan.person.name = QStringLiteral("Amanda Lindqvist");
    actions()[0].accepted = Acceptance::Yes;
    actions()[1].accepted = Acceptance::No;
    const QList<QWidget*> before{row(2), row(3), row(4)};
    show();
    EXPECT_EQ(texts(), (Texts{"Sova", "”Jag vill sova”", "Ringa", "Skriva|Amanda har sagt nej", "Mötas"}));
    const auto said = [this](int i) {
        return row(i)->findChild<TextLabel*>()->accessibleDescription().toStdString();
    };
    EXPECT_EQ(said(2), "Amanda har sagt ja");
    EXPECT_EQ(said(3), "Amanda har sagt nej");
    EXPECT_EQ(said(4), "");
    actions()[0].accepted = Acceptance::NotAsked;
    show();
    EXPECT_EQ(said(2), "");
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(row(i + 2), before.at(i)) << i;
}

TEST_F(PlanNeedTest, EachAnswerHasAMarkOfItsOwn)
{
    PlanLine line(style);
    line.setWords(QStringLiteral("Ringa"), {});
    line.resize(200, 60);
    line.layout()->activate();
    const auto picture = [&line](Acceptance answer) {
        line.setAnswer(answer, {});
        return line.grab().toImage();
    };
    const QImage dot = picture(Acceptance::NotAsked);
    const QImage tick = picture(Acceptance::Yes);
    const QImage back = picture(Acceptance::No);
    EXPECT_NE(tick, dot);
    EXPECT_NE(back, dot);
    EXPECT_NE(back, tick);
    EXPECT_EQ(picture(Acceptance::NotAsked), dot);
}

TEST_F(PlanNeedTest, RowsComeAndGoInTheMiddle)
{
    actions().erase(actions().begin() + 1);
    show();
    EXPECT_EQ(texts(), (Texts{"Sova", "”Jag vill sova”", "Ringa", "Mötas"}));
    need.goals[0].ownWords.clear();
    show();
    EXPECT_EQ(texts(), (Texts{"Sova", "Ringa", "Mötas"}));
    need.goals.push_back(need.goals[0]);
    need.goals[1].ownWords = QStringLiteral("Orka");
    need.goals[0].ownWords = QStringLiteral("Jag vill sova");
    add("Vila");
    show();
    EXPECT_EQ(texts(),
              (Texts{"Sova", "”Jag vill sova”", "Ringa", "Mötas", "Vila", "”Orka”", "Ringa", "Mötas"}));
    actions().clear();
    need.goals.resize(1);
    show();
    EXPECT_EQ(texts(), (Texts{"Sova", "”Jag vill sova”", "Inte påbörjat"}));
}

} // namespace rundbord
