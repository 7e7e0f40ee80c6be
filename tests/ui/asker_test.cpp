// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seams/asker.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMessageBox>
#include <QTest>
#include <QTimer>

#include <functional>
#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

int answerAfter(const std::function<void(QMessageBox&)>& act)
{
    QTimer::singleShot(0, qApp, [act] {
        if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget()))
            act(*box);
    });
    QWidget over;
    over.show();
    return DialogAsker().ask(&over, QStringLiteral("Ska ärendet gallras?"), {},
                             {QStringLiteral("Behåll ärendet"), QStringLiteral("Gallra")});
}

} // namespace

TEST(DialogAsker, GivesTheAnswerThatIsPressed)
{
    for (const int place : {0, 1}) {
        EXPECT_EQ(answerAfter([place](QMessageBox& box) {
                      for (QAbstractButton* button : box.buttons()) {
                          if ((button->text() == QStringLiteral("Gallra")) == (place == 1))
                              return button->click();
                      }
                  }),
                  place);
    }
}

TEST(DialogAsker, IsNotAnsweredByEscapeOrByBeingClosed)
{
    EXPECT_EQ(answerAfter([](QMessageBox& box) { QTest::keyClick(&box, Qt::Key_Escape); }), -1);
    EXPECT_EQ(answerAfter([](QMessageBox& box) { box.close(); }), -1);
}

TEST(DialogAsker, TakesReturnForTheFirstAnswer)
{
    EXPECT_EQ(answerAfter([](QMessageBox& box) { QTest::keyClick(&box, Qt::Key_Return); }), 0);
}

} // namespace rundbord
