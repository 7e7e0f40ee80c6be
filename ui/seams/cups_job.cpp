// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seams/cups_job.h"

#include <QDir>

#include <cups/cups.h>
#include <memory>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rundbord
{

namespace
{

struct FreeAnswer {
    void operator()(ipp_t* answer) const { ippDelete(answer); }
};
using Answer = std::unique_ptr<ipp_t, FreeAnswer>;

//! A question about one job; whoever sends it gives it away.
ipp_t* question(ipp_op_t about, int job)
{
    ipp_t* made = ippNewRequest(about);
    const QByteArray uri = "ipp://localhost/jobs/" + QByteArray::number(job);
    ippAddString(made, IPP_TAG_OPERATION, IPP_TAG_URI, "job-uri", nullptr, uri.constData());
    ippAddString(made, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
    return made;
}

//! What CUPS says of the job; null if it says nothing, and cupsLastError() why.
Answer ask(int job)
{
    Answer answer(cupsDoRequest(CUPS_HTTP_DEFAULT, question(IPP_OP_GET_JOB_ATTRIBUTES, job), "/"));
    return answer && cupsLastError() <= IPP_STATUS_OK_CONFLICTING ? std::move(answer) : nullptr;
}

bool isNotFound()
{
    return cupsLastError() == IPP_STATUS_ERROR_NOT_FOUND || cupsLastError() == IPP_STATUS_ERROR_GONE;
}

CupsJob::State stateIn(ipp_t* answer)
{
    ipp_attribute_t* state = ippFindAttribute(answer, "job-state", IPP_TAG_ENUM);
    if (!state)
        return CupsJob::State::Unknown;
    switch (ippGetInteger(state, 0)) {
    case IPP_JSTATE_COMPLETED:
        return CupsJob::State::Done;
    case IPP_JSTATE_CANCELED:
    case IPP_JSTATE_ABORTED:
        return CupsJob::State::Failed;
    default:
        return CupsJob::State::Waiting;
    }
}

//! A file that lies in memory only, for libcups to write an answer to.
class MemoryFile
{
public:
    MemoryFile()
        : m_fd(::memfd_create("answer", MFD_CLOEXEC))
    {
    }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }

    [[nodiscard]] int descriptor() const { return m_fd; }
    [[nodiscard]] bool isEmpty() const
    {
        struct stat info {
        };
        return ::fstat(m_fd, &info) != 0 || info.st_size == 0;
    }

private:
    int m_fd;
};

//! False also where this user may not look.
bool liesIn(const QString& spool, const QString& name)
{
    return !QDir(spool).entryList({name}, QDir::Files | QDir::Hidden).isEmpty();
}

//! Only then is a folder of this machine the server's.
bool isServerHere()
{
    const QByteArray server = cupsServer();
    return server.startsWith('/') || server == "localhost";
}

} // namespace

CupsJob::State CupsJob::state() const
{
    const Answer answer = ask(m_number);
    if (answer)
        return stateIn(answer.get());
    return isNotFound() ? State::Gone : State::Unknown;
}

void CupsJob::cancel() const
{
    const Answer answer(cupsDoRequest(CUPS_HTTP_DEFAULT, question(IPP_OP_CANCEL_JOB, m_number), "/"));
}

Kept CupsJob::pages() const
{
    const MemoryFile file;
    ipp_t* wanted = question(IPP_OP_CUPS_GET_DOCUMENT, m_number);
    ippAddInteger(wanted, IPP_TAG_OPERATION, IPP_TAG_INTEGER, "document-number", 1);
    const Answer answer(cupsDoIORequest(CUPS_HTTP_DEFAULT, wanted, "/", -1, file.descriptor()));
    if (answer && cupsLastError() <= IPP_STATUS_OK_CONFLICTING)
        return file.isEmpty() ? Kept::No : Kept::Yes;
    if (isNotFound())
        return Kept::No;
    // not for us to fetch; but CUPS also says whether it could print them again
    const Answer job = ask(m_number);
    ipp_attribute_t* preserved =
        job ? ippFindAttribute(job.get(), "job-preserved", IPP_TAG_BOOLEAN) : nullptr;
    if (!preserved)
        return Kept::Unknown;
    return ippGetBoolean(preserved, 0) ? Kept::Yes : Kept::No;
}

JobTraces CupsJob::traces(const QString& spool) const
{
    JobTraces traces;
    if (ask(m_number))
        traces.entry = Kept::Yes;
    else if (isNotFound())
        traces.entry = Kept::No;
    traces.pages = pages();
    if (isServerHere() && liesIn(spool, QString::asprintf("c%05d", m_number)))
        traces.entry = Kept::Yes;
    if (isServerHere() && liesIn(spool, QString::asprintf("d%05d-*", m_number)))
        traces.pages = Kept::Yes;
    return traces;
}

} // namespace rundbord
