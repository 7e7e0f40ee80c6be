// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace rundbord
{

//! After a wrong passphrase the next try waits 1, 2, 4 … 30 seconds, so that nobody guesses at the screen. Nothing is
//! ever destroyed.
class GrowingWait : public QObject
{
    Q_OBJECT

public:
    explicit GrowingWait(QObject* parent = nullptr);

    //! Until the next try is let through; 0 if it is now.
    [[nodiscard]] int seconds() const { return m_seconds; }
    //! That one was wrong.
    void lengthen();
    //! That one was right.
    void reset() { m_next = 1; }

Q_SIGNALS:
    void changed(int seconds);

private:
    QTimer m_second;
    int m_seconds{0};
    int m_next{1};
};

} // namespace rundbord
