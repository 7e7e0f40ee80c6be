// SPDX-License-Identifier: GPL-3.0-or-later
// ask_printers: asks for the printers, as the program does.
#include "app/hardening.h"
#include "ui/seams/cups_print_service.h"

#include <QCoreApplication>

#include <iostream>

int main(int argc, char** argv)
{
    rundbord::hardenProcess();
    const QCoreApplication app(argc, argv);
    rundbord::CupsPrintService service;
    std::cout << service.printers().size() << std::endl;
    return 0;
}
