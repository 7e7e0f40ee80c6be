// SPDX-License-Identifier: GPL-3.0-or-later
// play_meeting --out FOLDER [--zoom PERCENT] [--dark] [--size WIDTHxHEIGHT] [--agendas]: plays the example meeting through the real
// windows, from an empty store to the printed plan, then what there is to keep the store safe, and leaves the two papers
// and a picture of each step, and of the room's screen. With --agendas it goes through a meeting of every agenda instead.
#include "agenda_walk.h"
#include "app/languages.h"
#include "core/base/write_file.h"
#include "core/pdf/plan_papers.h"
#include "core/usecases/agenda_shelf.h"
#include "first_case.h"
#include "ui/pages/room_view.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <iostream>

namespace rundbord
{

namespace
{

struct Wish {
    QDir out;
    int zoom{100};
    bool dark{false};
    QSize size{1366, 768};
    bool agendas{false};
};

Wish readWish()
{
    QCommandLineParser parser;
    const QCommandLineOption out(QStringLiteral("out"), {}, QStringLiteral("folder"), QStringLiteral("out"));
    const QCommandLineOption zoom(QStringLiteral("zoom"), {}, QStringLiteral("percent"),
                                  QStringLiteral("100"));
    const QCommandLineOption dark(QStringLiteral("dark"));
    const QCommandLineOption size(QStringLiteral("size"), {}, QStringLiteral("size"),
                                  QStringLiteral("1366x768"));
    const QCommandLineOption agendas(QStringLiteral("agendas"));
    parser.addOptions({out, zoom, dark, size, agendas});
    parser.process(*QCoreApplication::instance());
    const QStringList sides = parser.value(size).split(QLatin1Char('x'));
    return {QDir(parser.value(out)),
            parser.value(zoom).toInt(),
            parser.isSet(dark),
            {sides.value(0).toInt(), sides.value(1).toInt()},
            parser.isSet(agendas)};
}

void dress(Desk& desk, const Wish& wish)
{
    MainWindow& window = desk.window();
    window.resize(wish.size);
    desk.screens.plugIn(true);
    (wish.dark ? window.actions().darkTheme : window.actions().lightTheme)->trigger();
    for (int zoom = 100; zoom < wish.zoom; zoom += 25)
        window.actions().larger->trigger();
}

//! A picture of the window and of the room's screen.
void takePicture(Desk& desk, const Wish& wish, const QString& name)
{
    Hand::settle();
    if (name.contains(QLatin1String("-plan-")))
        QTest::qWait(400); // the pages are drawn on a thread of their own
    desk.window().grab().save(wish.out.filePath(name + QStringLiteral(".png")));
    if (RoomView* room = Desk::room()) {
        room->resize(1920, 1080);
        room->grab().save(wish.out.filePath(name + QStringLiteral("-room.png")));
    }
    std::cout << name.toStdString() << std::endl;
}

//! The pages of the store, the receipt of a case that is shredded, the curtain and the door.
void showSafety(Desk& desk, const std::function<void(const QString&)>& take)
{
    const Hand hand = desk.hand();
    MainWindow& window = desk.window();
    const ActionCatalog& actions = window.actions();
    actions.keysPage->trigger();
    take(QStringLiteral("91-keys"));
    actions.copiesPage->trigger();
    hand.click("copyNow");
    Hand::until([&] { return !window.session()->copies().copies().empty(); }, "a copy");
    take(QStringLiteral("92-copies"));
    actions.logPage->trigger();
    take(QStringLiteral("93-log"));
    actions.safetyPage->trigger();
    take(QStringLiteral("94-settings"));
    actions.printerTest->trigger();
    take(QStringLiteral("95-printer-test"));
    actions.curtain->trigger();
    take(QStringLiteral("96-curtain"));
    actions.curtain->trigger();
    actions.cases->trigger();
    desk.clock.pass(std::chrono::hours(24 * 31));
    actions.safetyPage->trigger();
    hand.click("done");
    take(QStringLiteral("97-may-be-shredded"));
    desk.asker.answer = 1;
    hand.click("shred");
    take(QStringLiteral("98-receipt"));
    actions.lock->trigger();
    take(QStringLiteral("99-door"));
}

void play(const Wish& wish)
{
    wish.out.mkpath(QStringLiteral("."));
    const QTemporaryDir folder;
    Desk desk(folder.path());
    MainWindow& window = desk.window();
    dress(desk, wish);
    const auto take = [&](const QString& name) { takePicture(desk, wish, name); };

    take(QStringLiteral("00-unlock"));
    desk.unlock();
    take(QStringLiteral("00-start-empty"));
    const CarePlan plan = firstCase();
    Secretary secretary(desk, plan, take);
    desk.hand().click("newCase");
    try {
        secretary.prepare();
        desk.clock.set(plan.appointment.date.startOfDay().addSecs(13 * 3600));
        secretary.holdMeeting();
        secretary.printAndHandOver();
        secretary.endMeeting();
    } catch (const std::exception&) {
        take(QStringLiteral("stuck"));
        throw;
    }
    const Content content = readContent().value();
    const PlanPapers papers =
        renderPlanPapers(desk.plan(), content.wordings, content.plainWordings, {.madeAt = desk.clock.now()})
            .value();
    for (const auto& [name, paper] :
         {std::pair{"plan.pdf", &papers.full}, {"min-plan.pdf", &papers.simple}}) {
        if (!writeFile(wish.out.filePath(QString::fromLatin1(name)), paper->pdf))
            throw std::runtime_error("the papers could not be written");
    }
    window.actions().print->trigger();
    desk.hand().write("inRecords", QLocale().toString(desk.clock.today(), QStringLiteral("yyyy-MM-dd")));
    window.actions().cases->trigger();
    take(QStringLiteral("90-start"));
    showSafety(desk, take);
    desk.close();
}

void playAgendas(const Wish& wish)
{
    wish.out.mkpath(QStringLiteral("."));
    const std::vector<Agenda> agendas = programAgendas().value();
    for (const Agenda& agenda : agendas) {
        const QTemporaryDir folder;
        keepCase(folder.path(), planFor(agenda));
        Desk desk(folder.path());
        dress(desk, wish);
        desk.unlock();
        leadThrough(desk, agenda, [&](const QString& place) { takePicture(desk, wish, place); });
        desk.close();
    }
}

} // namespace

} // namespace rundbord

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    rundbord::speak(QStringLiteral("sv"));
    try {
        const rundbord::Wish wish = rundbord::readWish();
        wish.agendas ? rundbord::playAgendas(wish) : rundbord::play(wish);
    } catch (const std::exception& stuck) {
        std::cerr << "The meeting could not be played: " << stuck.what() << '\n';
        return 1;
    }
    return 0;
}
