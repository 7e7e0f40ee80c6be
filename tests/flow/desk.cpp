// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "ui/pages/room_view.h"

#include <QApplication>
#include <QDir>
#include <QTest>

namespace rundbord
{

namespace
{

Style& applied(Style& style)
{
    style.apply(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    return style;
}

} // namespace

Desk::Desk(const QString& folder, const QByteArray& vfs)
    : Desk(folder, vfs, freshProcess)
{
}

Desk::Desk(const QString& folder, const QByteArray& vfs, FreshProcess& fresh)
    : Desk(folder, vfs, fresh, printer)
{
}

Desk::Desk(const QString& folder, PrintService& printers)
    : Desk(folder, {}, freshProcess, printers)
{
}

Desk::Desk(const QString& folder, const QByteArray& vfs, FreshProcess& fresh, PrintService& printers)
    : clock(QDateTime(QDate(2026, 11, 20), QTime(9, 0)))
    , m_ring(applied(m_style))
    , m_content(readContent(QDir(folder).filePath(QStringLiteral("agendas"))).value())
    , m_aid(m_content.wordHints)
    , m_services{m_style,
                 clock,
                 m_content.dateWords,
                 m_content.wordHints,
                 m_content.agendas,
                 m_content.wordings,
                 m_content.plainWordings,
                 asker,
                 files,
                 printers,
                 &m_content.explanations,
                 &m_aid}
    , m_window(std::make_unique<MainWindow>(
          m_services,
          WindowSeams{
              printerDialog, system, fresh,
              [this](QClipboard::Mode mode) { return ownsClipboard && mode == QClipboard::Clipboard; },
              screens},
          WindowPlaces{StorePlace(QDir(folder).filePath(QStringLiteral("store.rundbord")), vfs),
                       QDir(folder).filePath(QStringLiteral("window.ini")), KdfCost::cheapest()}))
{
    m_window->show();
    m_window->activateWindow();
    (void)QTest::qWaitForWindowActive(m_window.get());
}

bool Desk::isSaved() const
{
    const Session* session = m_window->session();
    return session && session->openCase() && session->openCase()->saveState() == SaveState::Saved &&
           const_cast<Session*>(session)->edits().isEmpty();
}

RoomView* Desk::room()
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        auto* room = qobject_cast<RoomView*>(window);
        if (room && room->isVisible())
            return room;
    }
    return nullptr;
}

void Desk::unlock()
{
    const Hand user = hand();
    const bool anew = user.sees("passphraseAgain");
    user.write("passphrase", passphrase());
    if (anew)
        user.write("passphraseAgain", passphrase());
    user.click("unlock");
    Hand::until([this] { return m_window->session() != nullptr; }, "the store to open");
    Hand::settle();
}

void Desk::close()
{
    m_window->close();
    m_window.reset();
    Hand::settle();
}

} // namespace rundbord
