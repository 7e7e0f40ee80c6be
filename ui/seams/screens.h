// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QScreen;
class QWidget;

namespace rundbord
{

//! The screens of the machine, behind an interface so that a test can plug one in and out. Window's thread.
class Screens : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! A screen that the window is not on; null if there is none. May go at any time.
    [[nodiscard]] virtual QPointer<QScreen> besides(const QWidget& window) const = 0;

Q_SIGNALS:
    //! One has come or gone.
    void changed();
};

//! Qt's.
class SystemScreens final : public Screens
{
    Q_OBJECT

public:
    explicit SystemScreens(QObject* parent = nullptr);

    [[nodiscard]] QPointer<QScreen> besides(const QWidget& window) const override;
};

} // namespace rundbord
