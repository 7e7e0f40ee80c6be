// SPDX-License-Identifier: GPL-3.0-or-later
// An empty window of Qt from the start of its process until it stands there.
#include "first_paint.h"

#include <QApplication>

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    rundbord::EndAtFirstPaint end;
    app.installEventFilter(&end);
    QWidget window;
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
