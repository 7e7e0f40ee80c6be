// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QObject>
#include <QTimer>
#include <QWidget>

#include <unistd.h>

namespace rundbord
{

//! Ends the process when a window has been painted for the first time.
class EndAtFirstPaint : public QObject
{
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::Paint && widget && widget->isWindow())
            QTimer::singleShot(0, this, [] { _exit(0); });
        return false;
    }
};

} // namespace rundbord
