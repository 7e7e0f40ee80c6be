// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seams/cups_print_service.h"

#include "ui/seams/cups_job.h"

#include <condition_variable>
#include <cups/cups.h>
#include <memory>
#include <mutex>

namespace rundbord
{

namespace
{

//! The destinations CUPS knows, freed with the list.
class Destinations
{
public:
    Destinations()
        : m_count(cupsGetDests2(CUPS_HTTP_DEFAULT, &m_first))
    {
    }
    Destinations(const Destinations&) = delete;
    Destinations& operator=(const Destinations&) = delete;
    ~Destinations() { cupsFreeDests(m_count, m_first); }

    [[nodiscard]] const cups_dest_t* begin() const { return m_first; }
    [[nodiscard]] const cups_dest_t* end() const { return m_first + m_count; }

private:
    cups_dest_t* m_first{nullptr};
    int m_count;
};

//! The options of one job, freed with it.
class Options
{
public:
    Options() = default;
    Options(const Options&) = delete;
    Options& operator=(const Options&) = delete;
    ~Options() { cupsFreeOptions(m_count, m_first); }

    void add(const char* name, const char* value) { m_count = cupsAddOption(name, value, m_count, &m_first); }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] cups_option_t* first() const { return m_first; }

private:
    cups_option_t* m_first{nullptr};
    int m_count{0};
};

struct FreeDestination {
    void operator()(cups_dest_t* destination) const { cupsFreeDests(1, destination); }
};
struct FreeInfo {
    void operator()(cups_dinfo_t* info) const { cupsFreeDestInfo(info); }
};

void fill(Options& options, const PrintJob& job)
{
    options.add(CUPS_COPIES, QByteArray::number(job.copies).constData());
    options.add(CUPS_SIDES, job.sides == Sides::One ? CUPS_SIDES_ONE_SIDED : CUPS_SIDES_TWO_SIDED_PORTRAIT);
    options.add(CUPS_MEDIA, CUPS_MEDIA_A4);
    options.add("print-scaling", "none");
}

//! A printer that answers, and what it can do.
struct Printer {
    std::unique_ptr<cups_dest_t, FreeDestination> destination;
    std::unique_ptr<cups_dinfo_t, FreeInfo> info;
};

//! Who asks for a password is refused: this thread has nobody to ask, and a terminal must not be.
void refusePasswords()
{
    cupsSetPasswordCB2(
        [](const char*, http_t*, const char*, const char*, void*) -> const char* { return nullptr; },
        nullptr);
}

tl::unexpected<Error> cupsFault()
{
    return fail(ErrorCode::PrinterFailed, QString::fromUtf8(cupsLastErrorString()));
}

//! A name may have a set of choices of its own behind a slash, as lpoptions makes them.
Result<Printer> find(const QString& name)
{
    refusePasswords();
    const QByteArray queue = name.section(QLatin1Char('/'), 0, 0).toUtf8();
    const QByteArray choices = name.section(QLatin1Char('/'), 1).toUtf8();
    Printer found;
    found.destination.reset(cupsGetNamedDest(CUPS_HTTP_DEFAULT, queue.constData(),
                                             choices.isEmpty() ? nullptr : choices.constData()));
    if (!found.destination)
        return fail(ErrorCode::PrinterFailed, QStringLiteral("no such printer"));
    found.info.reset(cupsCopyDestInfo(CUPS_HTTP_DEFAULT, found.destination.get()));
    if (!found.info)
        return cupsFault();
    return found;
}

//! Streams the pages. A document that breaks off is never finished, so that half a plan isn't printed.
bool stream(const Printer& printer, int job, const QByteArray& title, const QByteArray& pdf)
{
    return cupsStartDestDocument(CUPS_HTTP_DEFAULT, printer.destination.get(), printer.info.get(), job,
                                 title.constData(), CUPS_FORMAT_PDF, 0, nullptr, 1) == HTTP_STATUS_CONTINUE &&
           cupsWriteRequestData(CUPS_HTTP_DEFAULT, pdf.constData(), static_cast<size_t>(pdf.size())) ==
               HTTP_STATUS_CONTINUE &&
           cupsFinishDestDocument(CUPS_HTTP_DEFAULT, printer.destination.get(), printer.info.get()) <=
               IPP_STATUS_OK_CONFLICTING;
}

Result<CupsJob> send(const QString& name, const PrintJob& job)
{
    const Result<Printer> printer = find(name);
    if (!printer)
        return failAs(printer);
    Options options;
    fill(options, job);
    const QByteArray title = job.title.toUtf8();
    int number = 0;
    if (cupsCreateDestJob(CUPS_HTTP_DEFAULT, printer->destination.get(), printer->info.get(), &number,
                          title.constData(), options.count(), options.first()) != IPP_STATUS_OK)
        return cupsFault();
    const CupsJob sent(number);
    if (stream(*printer, number, title, job.pdf))
        return sent;
    const auto fault = cupsFault();
    sent.cancel();
    return fault;
}

//! Waits a while, or until somebody asks to stop: false then.
bool waitOn(const std::stop_token& stop, std::chrono::milliseconds time)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

CupsJob::State follow(const CupsJob& job, const JobWatch& watch, const std::stop_token& stop)
{
    const auto end = std::chrono::steady_clock::now() + watch.patience;
    CupsJob::State state = job.state();
    while (state == CupsJob::State::Waiting && std::chrono::steady_clock::now() < end &&
           waitOn(stop, watch.lookEvery))
        state = job.state();
    return state;
}

} // namespace

QList<PrinterChoice> CupsPrintService::printers()
{
    refusePasswords();
    QList<PrinterChoice> choices;
    for (const cups_dest_t& each : Destinations()) {
        if (each.instance)
            continue;
        const char* info = cupsGetOption("printer-info", each.num_options, each.options);
        const QString name = QString::fromUtf8(each.name);
        choices << PrinterChoice{name, info && *info ? QString::fromUtf8(info) : name, each.is_default != 0};
    }
    return choices;
}

Result<void> CupsPrintService::print(const QString& printer, const PrintJob& job)
{
    const Result<CupsJob> sent = send(printer, job);
    return sent ? Result<void>() : failAs(sent);
}

Result<std::optional<JobTraces>> CupsPrintService::printAndLook(const QString& printer, const PrintJob& job,
                                                                std::stop_token stop)
{
    const Result<CupsJob> sent = send(printer, job);
    if (!sent)
        return failAs(sent);
    switch (follow(*sent, m_watch, stop)) {
    case CupsJob::State::Waiting:
        sent->cancel();
        return std::nullopt;
    case CupsJob::State::Failed:
        return fail(ErrorCode::PrinterFailed, QStringLiteral("the print system gave the job up"));
    case CupsJob::State::Gone:
    case CupsJob::State::Done:
    case CupsJob::State::Unknown:
        break;
    }
    return sent->traces(m_watch.spool);
}

} // namespace rundbord
