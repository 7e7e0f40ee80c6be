// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/room_view.h"

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

constexpr int margin = 80;
constexpr int phaseLine = 140;

//! Whether anything is painted to the right of where the words end.
bool runsIntoTheMargin(const QImage& image, const QColor& ground)
{
    for (int y = 0; y < phaseLine; ++y) {
        for (int x = image.width() - margin + 2; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != ground)
                return true;
        }
    }
    return false;
}

} // namespace

TEST(RoomView, ThePhasesHaveRoomHoweverManyTheyAre)
{
    const Style style;
    RoomView view(style);
    view.resize(1920, 1080);
    RoomPicture picture;
    for (const int count : {1, 4, 6, 9}) {
        picture.phases.clear();
        for (int i = 0; i < count; ++i)
            picture.phases << QStringLiteral("Behov och insatser");
        for (picture.phase = 0; picture.phase < count; ++picture.phase) {
            view.setPicture(picture);
            EXPECT_FALSE(runsIntoTheMargin(view.grab().toImage(), style.colour(Token::Table)))
                << picture.phase << " of " << count;
        }
    }
}

} // namespace rundbord
