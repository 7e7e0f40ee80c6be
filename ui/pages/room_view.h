// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/room_picture.h"
#include "ui/widgets/veilable.h"

#include <QWidget>

#include <set>

class QPainter;

namespace rundbord
{

//! The picture of the meeting for a projector or a large screen, in letters that are read from six metres: at least 28
//! points on 1080 lines, and in proportion on other screens. Only to be looked at. What has no room gives way so that
//! what is being written always has it.
class RoomView final : public QWidget, public Veilable
{
    Q_OBJECT

public:
    explicit RoomView(const Style& style, QWidget* parent = nullptr);

    [[nodiscard]] const RoomPicture& picture() const { return m_picture; }
    void setPicture(const RoomPicture& picture);
    //! Shows nothing of it.
    void setVeiled(VeilReason reason, bool veiled) override;
    [[nodiscard]] bool isVeiled() const { return !m_veils.empty(); }

Q_SIGNALS:
    //! Somebody closed the window.
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Style& m_style;
    RoomPicture m_picture;
    std::set<VeilReason> m_veils;
};

} // namespace rundbord
