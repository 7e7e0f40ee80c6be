// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/seams/print_service.h"

#include <optional>

class QWidget;

namespace rundbord
{

//! What somebody chose in the system's printer dialog.
struct PrinterSettings {
    QString printer;
    //! Set when the dialog's own "print to file" was chosen.
    QString file;
    int copies{1};
    Sides sides{Sides::One};
};

//! The system's printer dialog, behind an interface so that a test can answer. Window's thread; blocks until answered.
class PrinterDialog
{
public:
    PrinterDialog() = default;
    PrinterDialog(const PrinterDialog&) = delete;
    PrinterDialog& operator=(const PrinterDialog&) = delete;
    virtual ~PrinterDialog() = default;

    //! None if the person changed her mind.
    [[nodiscard]] virtual std::optional<PrinterSettings> choose(QWidget* over, const QString& printer) = 0;
};

//! Qt's dialog. Only what is chosen in it is used: the pages go to the printer as they are, through PrintService. Where
//! there is no print system it offers a file, which is written by whoever asked: QPrinter never draws a page.
class SystemPrinterDialog final : public PrinterDialog
{
public:
    [[nodiscard]] std::optional<PrinterSettings> choose(QWidget* over, const QString& printer) override;
};

} // namespace rundbord
