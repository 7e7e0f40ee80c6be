// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

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
};

//! The system's printers. Behind an interface so that a test can be the printer. Both calls block on the
//! print system and may be made from any thread, one at a time.
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
};

} // namespace rundbord
