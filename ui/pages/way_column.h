// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/scroll_column.h"

#include <QWidget>

namespace rundbord
{

class TurnsCorner;

//! The left column of the meeting: the way through it, which scrolls, and at its foot who has had the word, in the room
//! that the way leaves over.
class WayColumn : public QWidget
{
    Q_OBJECT

public:
    //! Takes the corner over.
    explicit WayColumn(TurnsCorner* turns, QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout* body() const { return m_way->body(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void share();

    ScrollColumn* m_way;
    TurnsCorner* m_turns;
};

} // namespace rundbord
