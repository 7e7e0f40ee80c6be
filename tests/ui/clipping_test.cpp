// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery_boards.h"
#include "window.h"

#include <QLayout>

namespace rundbord
{

namespace
{

//! As much height as its content wants at this width.
int wantedHeight(const QWidget& widget)
{
    const bool follows = widget.layout() ? widget.layout()->hasHeightForWidth() : widget.hasHeightForWidth();
    return follows ? widget.heightForWidth(widget.width()) : widget.minimumSizeHint().height();
}

void expectRoom(const QWidget& board, int zoom)
{
    for (const QWidget* widget : board.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->metaObject()->className() || widget->minimumSizeHint().isEmpty())
            continue;
        EXPECT_GE(widget->width(), std::min(widget->minimumSizeHint().width(), widget->sizeHint().width()))
            << widget->metaObject()->className() << " at " << zoom;
        EXPECT_GE(widget->height(), wantedHeight(*widget))
            << widget->metaObject()->className() << " at " << zoom;
    }
}

} // namespace

class Clipping : public StyledTest, public testing::WithParamInterface<int>
{
};

TEST_P(Clipping, NothingIsGivenLessRoomThanItsTextNeeds)
{
    const int zoom = GetParam();
    style.setZoom(zoom);
    for (const Board& make : {Board(componentsBoard), Board(moreBoard)}) {
        const std::unique_ptr<QWidget> board = make(style);
        board->resize(700 * zoom / 100, 1600 * zoom / 100);
        board->show();
        QCoreApplication::sendPostedEvents();
        expectRoom(*board, zoom);
    }
}

INSTANTIATE_TEST_SUITE_P(Zooms, Clipping, testing::Values(100, 125, 150, 175, 200));

} // namespace rundbord
