// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes.h"
#include "hand.h"
#include "tests/support/fake_clock.h"
#include "ui/forms/writing_aid.h"
#include "ui/shell/content.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/focus_ring.h"

namespace rundbord
{

class RoomView;

//! The program as it stands on somebody's desk: the real window over a real store, with a clock, a printer and dialogs
//! that a test decides over.
class Desk
{
public:
    //! `folder` is where the store lies or shall lie, on the system's disk or another.
    explicit Desk(const QString& folder, const QByteArray& vfs = {});
    //! The same with another way to forget.
    Desk(const QString& folder, const QByteArray& vfs, FreshProcess& fresh);
    //! The same with real printers.
    Desk(const QString& folder, PrintService& printers);

    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] const Services& services() const { return m_services; }
    [[nodiscard]] Hand hand() { return Hand(*m_window, thinks); }
    //! The plan of the case that is open.
    [[nodiscard]] const CarePlan& plan() const { return m_window->session()->openCase()->plan(); }
    [[nodiscard]] const MeetingState& meeting() const { return m_window->session()->openCase()->meeting(); }
    [[nodiscard]] bool isSaved() const;

    //! Makes the store, or opens it if there is one, at the door.
    void unlock();
    //! Leaves the case; all of it is power-safe then.
    void close();

    //! The n-th letter of a text that goes on and on, counted from 1.
    [[nodiscard]] static char letter(int n) { return n % 7 == 0 ? ' ' : static_cast<char>('a' + n % 26); }
    //! What hangs on the wall; null while nothing is to be seen there.
    [[nodiscard]] static RoomView* room();
    [[nodiscard]] static QString passphrase() { return QStringLiteral("fyra ord som inte hör ihop"); }

    FakeClock clock;
    FakePrinter printer;
    FakePrinterDialog printerDialog;
    FakeFilePicker files;
    FakeAsker asker;
    FakeSystemWatch system;
    FakeFreshProcess freshProcess;
    FakeScreens screens;
    //! Whether what is on the clipboard was put there by the program, as a display would say.
    bool ownsClipboard{true};
    //! How long whoever uses it stops after the first letter of a text.
    std::chrono::milliseconds thinks{};

private:
    Desk(const QString& folder, const QByteArray& vfs, FreshProcess& fresh, PrintService& printers);

    Style m_style;
    FocusRing m_ring;
    Content m_content;
    WritingAid m_aid;
    Services m_services;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace rundbord
