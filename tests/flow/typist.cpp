// SPDX-License-Identifier: GPL-3.0-or-later
// typist FOLDER STEP FIELD: holds the example meeting until a step and then writes and writes in a field there. Whenever
// the window says that all is saved, it says how many letters that is. Made to be killed.
#include "app/languages.h"
#include "first_case.h"
#include "ui/shell/save_state_label.h"

#include <QApplication>
#include <QTest>

#include <iostream>

namespace rundbord
{

namespace
{

constexpr int manyLetters = 100'000;

void typeOn(Desk& desk)
{
    const auto* label = desk.window().findChild<SaveStateLabel*>();
    for (int letters = 1; letters < manyLetters; ++letters) {
        QTest::keyClick(QApplication::focusWidget(), Desk::letter(letters));
        // sometimes a moment goes by, as it does when somebody thinks
        QTest::qWait(letters % 11 == 0 ? 60 : 1);
        if (label->text() == QStringLiteral("Sparat"))
            std::cout << letters << std::endl;
    }
}

void write(const QStringList& arguments)
{
    const CarePlan plan = firstCase();
    Desk desk(arguments.at(1));
    desk.unlock();
    Secretary secretary(desk, plan);
    desk.hand().click("newCase");
    secretary.prepare();
    desk.clock.set(QDateTime(plan.appointment.date, QTime(13, 0)));
    secretary.holdMeetingUntil(arguments.at(2));
    desk.hand().click(arguments.at(3).toLatin1().constData());
    typeOn(desk);
}

} // namespace

} // namespace rundbord

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    rundbord::speak(QStringLiteral("sv"));
    try {
        rundbord::write(QCoreApplication::arguments());
    } catch (const std::exception& stuck) {
        std::cerr << stuck.what() << '\n';
    }
    return 1;
}
