// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/room_view.h"
#include "ui/seams/screens.h"

#include <QObject>

#include <memory>

namespace rundbord
{

//! The window of the room: over the whole of a second screen if there is one, otherwise a window beside the chair's. It
//! comes by itself when a meeting runs and there is a second screen. If that screen goes, so does the window, since it
//! would otherwise cover the chair's; it comes back with the screen.
class RoomWindow : public QObject
{
    Q_OBJECT

public:
    //! All outlive it; `window` is the chair's.
    RoomWindow(const Style& style, Screens& screens, QWidget& window);
    ~RoomWindow() override;

    [[nodiscard]] bool isShown() const { return m_view->isVisible(); }
    //! Somebody does not want it.
    [[nodiscard]] bool isPutAway() const { return m_putAway; }
    void setPicture(const RoomPicture& picture) { m_view->setPicture(picture); }
    void show();
    void hide();
    //! The meeting runs: shows it on a second screen, unless somebody has put it away.
    void offer();
    //! Somebody else has the second screen: it comes there neither by itself nor when asked for.
    void setScreenTaken(bool taken) { m_screenTaken = taken; }
    //! Nothing of it is to be seen, wherever it is.
    void setVeiled(VeilReason reason, bool veiled) { m_view->setVeiled(reason, veiled); }

Q_SIGNALS:
    void shownChanged(bool shown);
    //! Its screen is gone.
    void screenLost();

private:
    void followScreens();
    void place();
    [[nodiscard]] QPointer<QScreen> second() const;

    Screens& m_screens;
    QWidget& m_window;
    std::unique_ptr<RoomView> m_view;
    bool m_onSecond{false};
    //! Hidden only because its screen is gone.
    bool m_lost{false};
    bool m_putAway{false};
    bool m_screenTaken{false};
};

} // namespace rundbord
