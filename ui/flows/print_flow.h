// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/seams/print_service.h"

#include <QObject>

#include <thread>
#include <vector>

namespace rundbord
{

//! Asks the print system for its printers and hands papers over to it, away from the window's thread. One thing at a
//! time. Lives as long as the window, so that no page that is left has to wait for a slow print system.
class PrintFlow : public QObject
{
    Q_OBJECT

public:
    explicit PrintFlow(PrintService& service, QObject* parent = nullptr);
    ~PrintFlow() override;

    //! All return at once; a signal follows. Nothing happens while one is under way.
    void findPrinters();
    void print(const QString& printer, std::vector<PrintJob> jobs);
    //! Prints and then tells what the print system keeps of it. May take minutes.
    void test(const QString& printer, PrintJob job);
    //! Ends a test that is under way.
    void stopTest() { m_stop.request_stop(); }
    [[nodiscard]] bool isWorking() const { return m_worker.joinable(); }
    //! Papers are on their way, and what becomes of them is still to be said.
    [[nodiscard]] bool isPrinting() const { return m_printing; }
    //! Waits for papers that are on their way, and says at once what has become of them. For those who are about to
    //! leave the case: what was printed is to be recorded in it.
    void finishPrinting();

Q_SIGNALS:
    void printersFound(const QList<rundbord::PrinterChoice>& printers);
    void printed();
    //! None if it wasn't done in time, and was taken back.
    void tested(const std::optional<rundbord::JobTraces>& traces);
    void failed(const rundbord::Error& error);

private:
    using Report = std::function<void()>;

    void run(std::function<Report()> work);
    void deliver();

    PrintService& m_service;
    std::stop_source m_stop;
    std::thread m_worker;
    Report m_report; //!< the worker's until it is joined
    int m_number{0};
    bool m_printing{false};
};

} // namespace rundbord
