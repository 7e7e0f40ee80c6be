// SPDX-License-Identifier: GPL-3.0-or-later
#include "room_pair.h"

#include "core/usecases/add_record.h"
#include "key_painted.h"
#include "ui/pages/room_view.h"

#include <QApplication>
#include <QTextEdit>

namespace rundbord
{

namespace
{

constexpr size_t manyActions = 40;
constexpr QSize wall{1920, 1080};
constexpr int pauseBefore = 20;
constexpr int keys = 300;

void fillPlan(OpenCase& open)
{
    const SubgoalId subgoal = open.plan().needs.front().goals.front().subgoals.front().id;
    for (size_t i = 0; i < manyActions; ++i) {
        Action action;
        action.id = ActionId::create();
        action.what = QStringLiteral("Göra något som tar en rad och en till att läsa");
        if (!addAction(open, subgoal, action))
            throw std::runtime_error("no action");
    }
}

} // namespace

void addRoomPair(Desk& desk)
{
    auto* mirrored = new QPlainTextEdit;
    auto* mirror = new QTextEdit;
    mirror->resize(wall);
    QObject::connect(mirrored, &QPlainTextEdit::textChanged, mirror,
                     [mirrored, mirror] { mirror->setPlainText(mirrored->toPlainText()); });
    auto* floor = new PaintWatch(*mirror->viewport());
    addPair(
        "key press to letter on the room's screen, 99 of 100, 40 actions", "a QTextEdit that mirrors another",
        keys,
        [&desk] {
            static PaintWatch* painted = nullptr;
            static QPlainTextEdit* field = nullptr;
            if (!painted) {
                fillPlan(*desk.window().session()->openCase());
                desk.screens.plugIn(true);
                desk.window().actions().roomView->trigger();
                Hand::settle();
                RoomView* room = Desk::room();
                room->resize(wall);
                painted = new PaintWatch(*room);
                field = qobject_cast<QPlainTextEdit*>(desk.hand().find("what", 0));
                field->setFocus();
            }
            return keyToPainted(*field, *painted, pauseBefore);
        },
        [mirrored, mirror, floor] {
            mirrored->show();
            mirror->show();
            return keyToPainted(*mirrored, *floor, pauseBefore);
        },
        Figure::Percentile99);
}

} // namespace rundbord
