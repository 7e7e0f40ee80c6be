// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/print_flow.h"

#include <functional>

namespace rundbord
{

PrintFlow::PrintFlow(PrintService& service, QObject* parent)
    : QObject(parent)
    , m_service(service)
{
}

PrintFlow::~PrintFlow()
{
    stopTest();
    if (m_worker.joinable())
        m_worker.join();
}

//! Does the work on a thread of its own, and what it returns on this one.
void PrintFlow::run(std::function<Report()> work)
{
    if (isWorking())
        return;
    const int number = ++m_number;
    m_worker = std::thread([this, number, work = std::move(work)] {
        m_report = work();
        QMetaObject::invokeMethod(
            this,
            [this, number] {
                if (number == m_number)
                    deliver();
            },
            Qt::QueuedConnection);
    });
}

void PrintFlow::deliver()
{
    if (!isWorking())
        return; // somebody has waited for it
    m_worker.join();
    m_printing = false;
    std::exchange(m_report, {})();
}

void PrintFlow::finishPrinting()
{
    if (m_printing)
        deliver();
}

void PrintFlow::findPrinters()
{
    run([this]() -> Report { return [this, found = m_service.printers()] { Q_EMIT printersFound(found); }; });
}

void PrintFlow::print(const QString& printer, std::vector<PrintJob> jobs)
{
    if (isWorking())
        return;
    m_printing = true;
    run([this, printer, jobs = std::move(jobs)]() -> Report {
        for (const PrintJob& job : jobs) {
            if (const Result<void> sent = m_service.print(printer, job); !sent)
                return [this, error = sent.error()] { Q_EMIT failed(error); };
        }
        return [this] { Q_EMIT printed(); };
    });
}

void PrintFlow::test(const QString& printer, PrintJob job)
{
    if (isWorking())
        return;
    m_stop = {};
    run([this, printer, job = std::move(job), stop = m_stop.get_token()]() -> Report {
        const Result<std::optional<JobTraces>> traces = m_service.printAndLook(printer, job, stop);
        if (!traces)
            return [this, error = traces.error()] { Q_EMIT failed(error); };
        return [this, found = *traces] { Q_EMIT tested(found); };
    });
}

} // namespace rundbord
