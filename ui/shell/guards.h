// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/services.h"
#include "ui/seams/fresh_process.h"
#include "ui/seams/printer_dialog.h"
#include "ui/seams/screens.h"
#include "ui/seams/system_watch.h"
#include "ui/shell/clipboard_guard.h"
#include "ui/shell/curtain.h"
#include "ui/shell/idle_watch.h"

namespace rundbord
{

class Banner;

//! How the window reaches the system it stands in. All of it outlives the window.
struct WindowSeams {
    PrinterDialog& printerDialog;
    SystemWatch& system;
    FreshProcess& freshProcess;
    ClipboardGuard::Owns ownsClipboard;
    Screens& screens;
};

//! What guards an unlocked window: the curtain, the clipboard, and whatever says that nobody sits here any more. Locks
//! nothing itself, but asks for it.
class Guards : public QObject
{
    Q_OBJECT

public:
    //! All outlive it; `notice` is where half a minute's notice is given.
    Guards(const Services& services, const WindowSeams& seams, QMainWindow& window, FrontStack& front,
           Banner& notice, IdleWatch::Patience patience);

    [[nodiscard]] Curtain& curtain() { return *m_curtain; }
    [[nodiscard]] ClipboardGuard& clipboard() { return m_clipboard; }

Q_SIGNALS:
    void lockAsked();

private:
    Curtain* m_curtain;
    ClipboardGuard m_clipboard;
    IdleWatch m_idle;
};

} // namespace rundbord
