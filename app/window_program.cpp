// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_program.h"

#include "app/data_folder.h"
#include "app/termination.h"
#include "ui/forms/writing_aid.h"
#include "ui/seams/cups_print_service.h"
#include "ui/seams/screens.h"
#include "ui/seams/watch_system.h"
#include "ui/shell/content.h"
#include "ui/shell/main_window.h"
#include "ui/texts/error_text.h"
#include "ui/widgets/focus_ring.h"

#include <QApplication>
#include <QDir>
#include <QTimer>

#include <iostream>

namespace rundbord
{

namespace
{

constexpr int faulty = 2;

int refuse(const Error& error)
{
    const QString place = error.path.isEmpty() ? QString() : error.path + QStringLiteral(": ");
    std::cerr << (place + errorText(error)).toStdString() << '\n';
    return faulty;
}

} // namespace

int runWindow(QApplication& app, Request& request, const QList<QByteArray>& arguments)
{
    const QDir folder = dataFolder(request.dataDir);
    const Result<Content> content = readContent(folder.filePath(QStringLiteral("agendas")));
    if (!content)
        return refuse(content.error());

    Style style;
    style.apply(app);
    const FocusRing ring(style);
    const SystemClock clock;
    DialogAsker asker;
    DialogFilePicker files;
    CupsPrintService printers;
    SystemPrinterDialog printerDialog;
    SystemScreens screens;
    WritingAid aid(content->wordHints);
    const Services services{style,
                            clock,
                            content->dateWords,
                            content->wordHints,
                            content->agendas,
                            content->wordings,
                            content->plainWordings,
                            asker,
                            files,
                            printers,
                            &content->explanations,
                            &aid};
    const std::unique_ptr<SystemWatch> system = watchSystem();
    ExecFreshProcess freshProcess(argumentsAtTheDoor(arguments));
    const auto owns = [](QClipboard::Mode mode) {
        return mode == QClipboard::Selection ? QGuiApplication::clipboard()->ownsSelection()
                                             : QGuiApplication::clipboard()->ownsClipboard();
    };
    MainWindow window(services, {printerDialog, *system, freshProcess, owns, screens},
                      {storePlace(request.dataDir), folder.filePath(QStringLiteral("window.ini")), {}});
    window.show();
    QTimer::singleShot(0, system.get(), &SystemWatch::start);
    if (request.demo)
        window.showExample();
    else if (!request.passphrase.isEmpty())
        window.unlockWith(std::move(request.passphrase));
    const Termination termination;
    return QApplication::exec();
}

} // namespace rundbord
