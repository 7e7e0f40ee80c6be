// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seams/printer_dialog.h"

#include <QPrintDialog>
#include <QPrinter>

namespace rundbord
{

std::optional<PrinterSettings> SystemPrinterDialog::choose(QWidget* over, const QString& printer)
{
    QPrinter settings;
    if (!printer.isEmpty())
        settings.setPrinterName(printer);
    settings.setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(&settings, over);
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return PrinterSettings{settings.printerName(), settings.outputFileName(), settings.copyCount(),
                           settings.duplex() == QPrinter::DuplexNone ? Sides::One : Sides::TwoLongEdge};
}

} // namespace rundbord
