// SPDX-License-Identifier: GPL-3.0-or-later
// locker FOLDER exec|stay: makes a store, holds a meeting with words that stand nowhere else, and says "typed". When a
// line comes on its input it locks. With exec it begins anew, comes to the door of the same store, and says "door"; with
// stay it only forgets, and says "forgotten". Made to have its memory looked through.
#include "app/languages.h"
#include "unheard_case.h"

#include <QApplication>
#include <QFile>

#include <iostream>

namespace rundbord
{

namespace
{

//! Says when the program would have begun anew.
class Staying final : public FreshProcess
{
public:
    void begin() override { std::cout << "forgotten" << std::endl; }
};

void waitForALine()
{
    std::string line;
    std::getline(std::cin, line);
}

void work(Desk& desk)
{
    const Hand hand = desk.hand();
    hand.write("passphrase", unheard(Desk::passphrase()));
    hand.write("passphraseAgain", unheard(Desk::passphrase()));
    hand.click("unlock");
    Hand::until([&desk] { return desk.window().session() != nullptr; }, "the store");
    Hand::settle();
    const CarePlan plan = unheardCase();
    Secretary secretary(desk, plan);
    hand.click("newCase");
    secretary.prepare();
    desk.clock.set(QDateTime(plan.appointment.date, QTime(13, 0)));
    secretary.holdMeetingUntil(QStringLiteral("coordination"));
    Hand::until([&desk] { return desk.isSaved(); }, "all to be saved");
    std::cout << "typed" << std::endl;
    waitForALine();
    desk.window().actions().lock->trigger();
}

int run(const QList<QByteArray>& arguments)
{
    const QString folder = QString::fromLocal8Bit(arguments.at(1));
    const bool again = QFile::exists(folder + QStringLiteral("/store.rundbord"));
    ExecFreshProcess fresh(arguments);
    Staying staying;
    Desk desk(folder, {},
              arguments.at(2) == "exec" ? static_cast<FreshProcess&>(fresh)
                                        : static_cast<FreshProcess&>(staying));
    if (again)
        std::cout << "door" << std::endl;
    else
        work(desk);
    return QApplication::exec();
}

} // namespace

} // namespace rundbord

int main(int argc, char** argv)
{
    const QList<QByteArray> arguments(argv, argv + argc);
    const QApplication app(argc, argv);
    rundbord::speak(QStringLiteral("sv"));
    try {
        return rundbord::run(arguments);
    } catch (const std::exception& stuck) {
        std::cerr << stuck.what() << '\n';
        return 1;
    }
}
