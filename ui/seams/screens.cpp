// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seams/screens.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace rundbord
{

SystemScreens::SystemScreens(QObject* parent)
    : Screens(parent)
{
    connect(qApp, &QGuiApplication::screenAdded, this, &Screens::changed, Qt::QueuedConnection);
    connect(qApp, &QGuiApplication::screenRemoved, this, &Screens::changed);
}

QPointer<QScreen> SystemScreens::besides(const QWidget& window) const
{
    for (QScreen* screen : QGuiApplication::screens()) {
        if (screen != window.screen())
            return screen;
    }
    return {};
}

} // namespace rundbord
