// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_program.h"

#include "app/data_folder.h"
#include "ui/seams/cups_print_service.h"
#include "ui/shell/content.h"
#include "ui/shell/main_window.h"
#include "ui/texts/error_text.h"
#include "ui/widgets/focus_ring.h"

#include <QApplication>
#include <QDir>

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

int runWindow(QApplication& app, Request& request)
{
    const Result<Content> content = readContent();
    if (!content)
        return refuse(content.error());
    const QDir folder = dataFolder(request.dataDir);

    Style style;
    style.apply(app);
    const FocusRing ring(style);
    const SystemClock clock;
    DialogAsker asker;
    DialogFilePicker files;
    CupsPrintService printers;
    SystemPrinterDialog printerDialog;
    const Services services{style,
                            clock,
                            content->dateWords,
                            content->wordHints,
                            content->agenda,
                            content->wordings,
                            content->plainWordings,
                            asker,
                            files,
                            printers};
    MainWindow window(services, printerDialog,
                      {storePlace(request.dataDir), folder.filePath(QStringLiteral("window.ini")), {}});
    window.show();
    if (request.demo)
        window.showExample();
    else if (!request.passphrase.isEmpty())
        window.unlockWith(std::move(request.passphrase));
    return QApplication::exec();
}

} // namespace rundbord
