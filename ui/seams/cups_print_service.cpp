// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seams/cups_print_service.h"

#include <cups/cups.h>
#include <memory>

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

bool send(cups_dest_t* destination, cups_dinfo_t* info, const PrintJob& job)
{
    Options options;
    fill(options, job);
    const QByteArray title = job.title.toUtf8();
    int id = 0;
    if (cupsCreateDestJob(CUPS_HTTP_DEFAULT, destination, info, &id, title.constData(), options.count(),
                          options.first()) != IPP_STATUS_OK)
        return false;
    const auto document = cupsStartDestDocument(CUPS_HTTP_DEFAULT, destination, info, id, title.constData(),
                                                CUPS_FORMAT_PDF, 0, nullptr, 1);
    const bool started = document == HTTP_STATUS_CONTINUE;
    const bool written =
        started && cupsWriteRequestData(CUPS_HTTP_DEFAULT, job.pdf.constData(),
                                        static_cast<size_t>(job.pdf.size())) == HTTP_STATUS_CONTINUE;
    const bool finished =
        started && cupsFinishDestDocument(CUPS_HTTP_DEFAULT, destination, info) <= IPP_STATUS_OK_CONFLICTING;
    if (!written || !finished)
        cupsCancelDestJob(CUPS_HTTP_DEFAULT, destination, id);
    return written && finished;
}

} // namespace

QList<PrinterChoice> CupsPrintService::printers()
{
    QList<PrinterChoice> choices;
    for (const cups_dest_t& each : Destinations()) {
        const char* info = cupsGetOption("printer-info", each.num_options, each.options);
        const QString name = QString::fromUtf8(each.name);
        choices << PrinterChoice{name, info && *info ? QString::fromUtf8(info) : name, each.is_default != 0};
    }
    return choices;
}

Result<void> CupsPrintService::print(const QString& printer, const PrintJob& job)
{
    const std::unique_ptr<cups_dest_t, FreeDestination> destination(
        cupsGetNamedDest(CUPS_HTTP_DEFAULT, printer.toUtf8().constData(), nullptr));
    if (!destination)
        return fail(ErrorCode::PrinterFailed, QStringLiteral("no such printer"));
    const std::unique_ptr<cups_dinfo_t, FreeInfo> info(
        cupsCopyDestInfo(CUPS_HTTP_DEFAULT, destination.get()));
    if (!info || !send(destination.get(), info.get(), job))
        return fail(ErrorCode::PrinterFailed, QString::fromUtf8(cupsLastErrorString()));
    return {};
}

} // namespace rundbord
