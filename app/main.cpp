// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/hardening.h"
#include "app/languages.h"
#include "app/paper_commands.h"
#include "app/restore_command.h"
#include "app/verify_command.h"
#include "app/window_program.h"
#include "core/vault/passphrase_file.h"
#include "ui/texts/error_text.h"

#include <QApplication>
#include <QLoggingCategory>

#include <iostream>
#include <sys/prctl.h>

namespace
{

constexpr int faulty = 2;

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("rundbord"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RUNDBORD_VERSION));
    prctl(PR_SET_NAME, "rundbord", 0, 0, 0); // begun anew after a lock it would be called "exe"
}

//! In an application of its own, since whether there must be a screen depends on the answer.
rundbord::Request readRequest(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    rundbord::speak(rundbord::languageAskedFor(QCoreApplication::arguments()));
    rundbord::Request request = rundbord::readCommandLine(QCoreApplication::arguments());
    using What = rundbord::Request::What;
    const bool opensStore =
        request.what == What::Window || request.what == What::Verify || request.what == What::Restore;
    if (opensStore && !request.passphraseFile.isEmpty()) {
        rundbord::Result<rundbord::Secret> read = rundbord::readPassphraseFile(request.passphraseFile);
        if (read) {
            request.passphrase = std::move(*read);
        } else {
            request.what = rundbord::Request::What::Refused;
            request.words = request.passphraseFile + QStringLiteral(": ") + rundbord::errorText(read.error());
        }
    }
    return request;
}

int answer(const rundbord::Answer& answer)
{
    std::cout << answer.out.toStdString() << std::flush;
    std::cerr << answer.faults.toStdString();
    return answer.exitCode;
}

int makePapers(int argc, char** argv, const rundbord::Request& request)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // what Qt thinks of the machine is no fault of the case file
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
    const QGuiApplication app(argc, argv);
    rundbord::speak(request.language);
    if (request.what == rundbord::Request::What::Papers)
        return answer(rundbord::writeAllPapers(request));
    return answer(rundbord::writePapers(request.caseFile, request.outDir));
}

int check(int argc, char** argv, const rundbord::Request& request)
{
    const QCoreApplication app(argc, argv);
    rundbord::speak(request.language);
    return answer(rundbord::checkCase(request.caseFile));
}

int verify(int argc, char** argv, const rundbord::Request& request)
{
    const QCoreApplication app(argc, argv);
    rundbord::speak(request.language);
    return answer(rundbord::verifyStore(request));
}

int restore(int argc, char** argv, const rundbord::Request& request)
{
    const QCoreApplication app(argc, argv);
    rundbord::speak(request.language);
    return answer(rundbord::restoreStore(request));
}

int openWindow(int argc, char** argv, rundbord::Request& request)
{
    const QList<QByteArray> arguments(argv, argv + argc);
    QApplication app(argc, argv);
    rundbord::speak(request.language);
    return rundbord::runWindow(app, request, arguments);
}

} // namespace

int main(int argc, char** argv)
{
    using What = rundbord::Request::What;
    rundbord::hardenProcess();
    nameApplication();
    rundbord::Request request = readRequest(argc, argv);
    switch (request.what) {
    case What::Window:
        return openWindow(argc, argv, request);
    case What::Plan:
    case What::Papers:
        return makePapers(argc, argv, request);
    case What::Check:
        return check(argc, argv, request);
    case What::Verify:
        return verify(argc, argv, request);
    case What::Restore:
        return restore(argc, argv, request);
    case What::Help:
    case What::Version:
        return answer({0, request.words, {}});
    case What::Refused:
        return answer({faulty, {}, request.words + QLatin1Char('\n')});
    }
    return faulty;
}
