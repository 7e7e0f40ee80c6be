// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/seams/print_service.h"

#include <chrono>

namespace rundbord
{

//! How a job is followed until it is done.
struct JobWatch {
    std::chrono::milliseconds lookEvery{250};
    //! Paper may have to be filled in first.
    std::chrono::milliseconds patience{180'000};
    //! Where CUPS on this machine keeps its jobs. Looked into when this user may.
    QString spool{QStringLiteral("/var/spool/cups")};
};

//! Prints through CUPS by streaming the document from memory: QPrinter would lay it in clear in a temporary
//! file and leave it there if the program died (qcupsprintengine.cpp of Qt 6.4). Never asks for a password.
class CupsPrintService final : public PrintService
{
public:
    explicit CupsPrintService(JobWatch watch = {})
        : m_watch(std::move(watch))
    {
    }

    [[nodiscard]] QList<PrinterChoice> printers() override;
    [[nodiscard]] Result<void> print(const QString& printer, const PrintJob& job) override;
    [[nodiscard]] Result<std::optional<JobTraces>> printAndLook(const QString& printer, const PrintJob& job,
                                                                std::stop_token stop) override;

private:
    JobWatch m_watch;
};

} // namespace rundbord
