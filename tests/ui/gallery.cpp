// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every control in all its states, light and dark, and the meeting's three parts in the window sizes of
// the design's pictures: gallery FOLDER [zoom in percent]. For the eye, not a test.
#include "gallery_boards.h"
#include "ui/style/style.h"
#include "ui/widgets/focus_ring.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QTest>

namespace rundbord
{

namespace
{

//! Gives focus, and in a field with suggestions brings them up.
void write(QWidget& focused)
{
    focused.setFocus();
    if (qobject_cast<QLineEdit*>(&focused))
        QTest::keyClicks(&focused, QStringLiteral("Per"));
}

QPixmap drawn(QWidget& board, QSize size)
{
    board.resize(size);
    board.show();
    board.activateWindow();
    if (auto* focused = board.findChild<QWidget*>(QStringLiteral("focused")))
        write(*focused);
    QTest::qWait(150);
    return board.grab();
}

void drawBoth(Style& style, const QString& file, QSize size, const Board& make)
{
    QImage both(size.width() * 2, size.height(), QImage::Format_RGB32);
    QPainter painter(&both);
    int x = 0;
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        style.setTheme(theme);
        const std::unique_ptr<QWidget> board = make(style);
        painter.drawPixmap(x, 0, drawn(*board, size));
        x += size.width();
    }
    painter.end();
    both.save(file);
}

} // namespace

} // namespace rundbord

int main(int argc, char** argv)
{
    using namespace rundbord;
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        return 1;
    const QDir folder(arguments.at(1));
    const int zoom = arguments.size() > 2 ? arguments.at(2).toInt() : 100;
    Style style;
    style.apply(app);
    style.setZoom(zoom);
    const FocusRing ring(style);
    const auto file = [&folder, zoom](const char* name) {
        return folder.filePath(QStringLiteral("%1-%2.png").arg(QLatin1String(name)).arg(zoom));
    };
    drawBoth(style, file("components"), QSize(zoom == 100 ? 683 : 900 * zoom / 150, 1560 * zoom / 100),
             componentsBoard);
    drawBoth(style, file("more"), QSize(zoom == 100 ? 683 : 900 * zoom / 150, 1100 * zoom / 100), moreBoard);
    drawBoth(style, file("meeting-1366"), QSize(1366, 640), meetingBoard);
    drawBoth(style, file("meeting-1024"), QSize(1024, 580), meetingBoard);
    return 0;
}
