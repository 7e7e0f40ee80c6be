// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda_walk.h"
#include "tests/support/first_meeting.h"
#include "tests/support/scratch_folder.h"

#include <QApplication>
#include <QLabel>

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

//! Nothing of it is hidden by an edge, by a column that scrolls or by what lies on top.
void expectWhole(const QWidget* widget, const char* what)
{
    ASSERT_TRUE(widget) << what;
    EXPECT_EQ(widget->visibleRegion().boundingRect(), widget->rect()) << what;
    const QRect window(QPoint(), widget->window()->size());
    EXPECT_TRUE(window.contains(QRect(widget->mapTo(widget->window(), QPoint()), widget->size()))) << what;
}

} // namespace

//! docs/glance.md: what to say, where to write, and the way on, with the step and the time, in two seconds.
TEST(Glance, WhatTheChairMustSeeIsAboveTheFoldAtEveryStepOfEveryAgenda)
{
    for (const Agenda& agenda : ownAgendas().all()) {
        const ScratchFolder folder;
        keepCase(folder.path(), planFor(agenda));
        Desk desk(folder.path());
        desk.window().resize(1366, 768);
        desk.unlock();
        leadThrough(desk, agenda, [&desk](const QString& place) {
            SCOPED_TRACE(place.toStdString());
            Hand::settle(); // many fields take more rounds to lay out
            const Hand hand = desk.hand();
            for (const char* name : {"stepTitle", "prompt", "next", "clock", "pause"})
                expectWhole(hand.find(name), name);
            expectWhole(QApplication::focusWidget(), "where one writes");
        });
    }
}

//! Where the text is twice as large the field may be further down, but not what to say: it scrolls when one writes.
TEST(Glance, InTheLargestTextTheSentenceAndTheWayOnAreInSightOnArrival)
{
    for (const Agenda& agenda : ownAgendas().all()) {
        const ScratchFolder folder;
        keepCase(folder.path(), planFor(agenda));
        Desk desk(folder.path());
        desk.window().resize(1366, 768);
        while (desk.services().style.zoom() < 200)
            desk.window().actions().larger->trigger();
        desk.unlock();
        leadThrough(desk, agenda, [&desk](const QString& place) {
            SCOPED_TRACE(place.toStdString());
            Hand::settle();
            for (const char* name : {"prompt", "next", "clock", "pause"})
                expectWhole(desk.hand().find(name), name);
        });
    }
}

} // namespace rundbord
