// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/seams/print_service.h"

namespace rundbord
{

//! Prints through CUPS by streaming the document from memory: QPrinter would lay it in clear in a temporary
//! file and leave it there if the program died (qcupsprintengine.cpp of Qt 6.4).
class CupsPrintService final : public PrintService
{
public:
    [[nodiscard]] QList<PrinterChoice> printers() override;
    [[nodiscard]] Result<void> print(const QString& printer, const PrintJob& job) override;
};

} // namespace rundbord
