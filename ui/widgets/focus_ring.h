// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QPointer>
#include <QWidget>

namespace rundbord
{

//! Where within a control the ring goes, when not around all of it: a row, a tab. An empty rectangle: around
//! all.
void setFocusRect(QWidget& control, const QRect& part);
//! The corners of a control that has others than buttons have; roundEnds for half its height.
inline constexpr int roundEnds = -1;
void setFocusRadius(QWidget& control, int radius);

//! The ring around whatever has focus, in whichever window: 2 px, 2 px outside, always shown, with mouse too.
//! Fields and combo boxes change their border instead, and lists mark a row. Made once, after the
//! application; takes no input. Leave 4 px free around controls.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(const Style& style, QObject* parent = nullptr);

    //! What it stands around now, or nothing.
    [[nodiscard]] QWidget* target() const { return m_target; }
    //! The widget that shows the ring, in the target's window; nothing while nothing needs one.
    [[nodiscard]] QWidget* overlay() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Overlay;

    void follow(QWidget* old, QWidget* now);
    void watch(QWidget* target);
    void unwatch();
    void place();

    const Style& m_style;
    QPointer<QWidget> m_target;
    QList<QPointer<QWidget>> m_watched; //!< the target and what it lies in: whatever can move it
    QPointer<Overlay> m_overlay;
};

} // namespace rundbord
