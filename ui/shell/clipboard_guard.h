// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QClipboard>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace rundbord
{

//! What is copied here stays on the clipboard for a moment only, also where a selection alone copies, and is marked so
//! that clipboard histories leave it alone (x-kde-passwordManagerHint). What another program has copied is left as it
//! is.
class ClipboardGuard : public QObject
{
    Q_OBJECT

public:
    //! Whether what lies there was put there by this program.
    using Owns = std::function<bool(QClipboard::Mode mode)>;

    static constexpr std::chrono::milliseconds usualMoment{10'000};

    //! `moment` is how long a copy stays.
    ClipboardGuard(QClipboard& clipboard, Owns owns, std::chrono::milliseconds moment = usualMoment,
                   QObject* parent = nullptr);

    //! Takes back at once what was copied here, if it is still there.
    void clear();

private:
    void notice(QClipboard::Mode mode);
    void takeBack(QClipboard::Mode mode);
    [[nodiscard]] QTimer& timerOf(QClipboard::Mode mode);

    QClipboard& m_clipboard;
    Owns m_owns;
    QTimer m_copied;
    QTimer m_selected;
};

} // namespace rundbord
