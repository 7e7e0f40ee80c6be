// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QIcon>

#include <memory>

class QPainter;
class QSvgRenderer;

namespace rundbord
{

//! Line icons of Breeze and two marks of our own. A word always stands beside each.
enum class Icon {
    Pause,
    Continue,
    Print,
    Lock,
    RoomView,
    Flag,
    Back,
    Forward,
    Down,
    Up,
    Add,
    Search,
    Clock,
    Tick,
    Exclamation, //!< only for errors
};

//! The icons in any colour, drawn from their SVG at the size of the moment. Keeps what it has read. Main
//! thread.
class IconShelf
{
public:
    //! Fills rect with the icon.
    void paint(QPainter& painter, Icon icon, const QColor& colour, const QRectF& rect) const;
    //! An icon that is sharp at every size and device pixel ratio; in disabled controls it takes the other
    //! colour.
    [[nodiscard]] QIcon icon(Icon icon, const QColor& colour, const QColor& disabled) const;

private:
    using Renderer = std::shared_ptr<QSvgRenderer>;
    [[nodiscard]] Renderer renderer(Icon icon, const QColor& colour) const;

    mutable QHash<quint64, Renderer> m_renderers;
};

} // namespace rundbord
