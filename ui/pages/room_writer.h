// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/room_picture.h"

#include <QObject>
#include <QPointer>

namespace rundbord
{

//! Follows what is being written within a part of the window, letter by letter and past the way that a change of the
//! plan takes, so that the room sees a letter as soon as its writer does. Only fields whose content stands in the plan in
//! her hand: a field that nobody has said so of is not followed.
class RoomWriter : public QObject
{
    Q_OBJECT

public:
    //! `part` outlives it.
    explicit RoomWriter(QWidget& part, QObject* parent = nullptr);

    //! Follows another part, which outlives it too or is left before it goes.
    void setPart(QWidget& part);

    //! None while nothing is written.
    [[nodiscard]] const std::optional<RoomWriting>& writing() const { return m_writing; }

Q_SIGNALS:
    void changed();

private:
    void follow(QWidget* now);
    void read();

    QWidget* m_part;
    QPointer<QWidget> m_field;
    std::optional<RoomWriting> m_writing;
};

} // namespace rundbord
