// SPDX-License-Identifier: GPL-3.0-or-later
// start_rundbord FOLDER: the program from its start until its window stands there, over a store in that folder or none.
#include "app/hardening.h"
#include "app/languages.h"
#include "app/window_program.h"
#include "first_paint.h"

#include <QApplication>

int main(int argc, char** argv)
{
    rundbord::hardenProcess();
    rundbord::Request request;
    {
        const QCoreApplication app(argc, argv);
        rundbord::speak(rundbord::languageAskedFor(QCoreApplication::arguments()));
    }
    request.dataDir = QString::fromLocal8Bit(argv[1]);
    QApplication app(argc, argv);
    rundbord::speak({});
    rundbord::EndAtFirstPaint end;
    app.installEventFilter(&end);
    return rundbord::runWindow(app, request, {});
}
