// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <stop_token>

namespace rundbord
{

//! A printer one can choose.
struct PrinterChoice {
    //! The system's name, to print with.
    QString name;
    //! What people call it.
    QString description;
    bool isDefault{false};

    bool operator==(const PrinterChoice&) const = default;
};

enum class Sides { One, TwoLongEdge };

//! A document on its way to a printer: vector pages as PDF, in memory.
struct PrintJob {
    QByteArray pdf;
    //! What the queue shows; the kind of paper, never a name.
    QString title;
    int copies{1};
    Sides sides{Sides::One};
    //! What it is called where it is saved as a file instead; tells of nobody. May be empty where one file is saved alone.
    QString file{};
};

//! Whether something is still there.
enum class Kept { No, Yes, Unknown };

//! What the print system has left of a job that is done.
struct JobTraces {
    //! Its line in the list of jobs, with its title and who sent it.
    Kept entry{Kept::Unknown};
    Kept pages{Kept::Unknown};

    bool operator==(const JobTraces&) const = default;
};

//! The system's printers. Behind an interface so that a test can be the printer. All calls block on the print system
//! and may be made from any thread.
class PrintService
{
public:
    PrintService() = default;
    PrintService(const PrintService&) = delete;
    PrintService& operator=(const PrintService&) = delete;
    virtual ~PrintService() = default;

    [[nodiscard]] virtual QList<PrinterChoice> printers() = 0;
    //! PrinterFailed if the print system did not take it whole.
    [[nodiscard]] virtual Result<void> print(const QString& printer, const PrintJob& job) = 0;
    //! Prints, waits until the print system says that it is done, and looks at what it keeps then. None if it isn't
    //! done in some minutes, or if somebody asks to stop: it is taken out of the queue then. PrinterFailed.
    [[nodiscard]] virtual Result<std::optional<JobTraces>>
    printAndLook(const QString& printer, const PrintJob& job, std::stop_token stop) = 0;
};

} // namespace rundbord
