// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/write_loop.h"

namespace rundbord
{

namespace
{

//! Failures of the request rather than of the disk: trying again would fail for ever.
bool isHopeless(ErrorCode code)
{
    return code == ErrorCode::NotFound || code == ErrorCode::SealBroken || code == ErrorCode::DuplicateId ||
           code == ErrorCode::NotAllowed;
}

} // namespace

WriteLoop::WriteLoop(std::unique_ptr<Store> store, WriterPace pace, WriteQueue& queue, WriteNews& news)
    : m_queue(queue)
    , m_news(news)
    , m_store(std::move(store))
    , m_pace(pace)
{
}

void WriteLoop::run()
{
    for (bool stopping = false; !stopping;) {
        const WriteQueue::Taken taken = m_queue.take(wakeAt());
        for (const WriteQueue::Job& job : taken.jobs)
            perform(job);
        stopping = taken.stop;
        work(taken.hurry || stopping);
        copyOn(stopping);
    }
    m_store.reset();
    m_queue.close();
}

void WriteLoop::perform(const WriteQueue::Job& job)
{
    if (const Batch* batch = std::get_if<Batch>(&job)) {
        collect(*batch);
        return;
    }
    // What was submitted before a question belongs into its answer.
    if (m_failure)
        recover();
    else if (!m_waiting.isEmpty())
        attempt(Durability::Draft);
    std::get<WriteQueue::Task>(job)(*this);
}

void WriteLoop::collect(const Batch& batch)
{
    ++m_upTo;
    m_waiting.add(batch);
    m_kept.add(batch);
    m_urgent = m_urgent || batch.durability == Durability::Act;
}

WriteLoop::Clock::time_point WriteLoop::wakeAt() const
{
    if (m_store->isCopying())
        return Clock::now();
    return m_failure ? m_retryAt : m_syncAt.value_or(Clock::now() + std::chrono::hours(1));
}

void WriteLoop::work(bool hurry)
{
    if (m_failure) {
        if (hurry || Clock::now() >= m_retryAt)
            recover();
        return;
    }
    const bool due = m_syncAt && Clock::now() >= *m_syncAt;
    if (hurry || due || m_urgent)
        attempt(Durability::Act);
    else if (!m_waiting.isEmpty())
        attempt(Durability::Draft);
}

void WriteLoop::attempt(Durability durability)
{
    if (const Result<void> written = writeAll(durability); !written)
        fail(written.error());
    else if (durability == Durability::Act)
        settle();
    else if (!m_syncAt)
        m_syncAt = Clock::now() + m_pace.syncWithin;
}

Result<void> WriteLoop::writeAll(Durability durability)
{
    bool safe = false;
    for (const Batch& batch : m_waiting.batches(durability)) {
        Result<void> written = m_store->write(batch);
        const bool hopeless = !written && isHopeless(written.error().code);
        if (hopeless)
            written = dropHopeless(batch, written.error());
        if (!written)
            return written;
        safe = !hopeless && batch.durability == Durability::Act;
    }
    m_waiting.clear();
    const bool stillToSync = durability == Durability::Act && !safe && !m_kept.isEmpty();
    return stillToSync ? m_store->sync() : Result<void>();
}

//! What the log is to say of it is written all the same.
Result<void> WriteLoop::dropHopeless(const Batch& batch, const Error& error)
{
    m_kept.forget(batch.caseId);
    Q_EMIT m_news.failed(error);
    Batch rest;
    rest.log = batch.log;
    return rest.log.empty() ? Result<void>() : m_store->write(rest);
}

void WriteLoop::settle()
{
    m_kept.clear();
    m_syncAt.reset();
    m_urgent = false;
    if (m_announced == m_upTo)
        return;
    m_announced = m_upTo;
    Q_EMIT m_news.logged(m_store->logAnchor());
    // Told first, so that whoever waits in flush() finds the signals of what it waited for.
    Q_EMIT m_news.durable(m_upTo);
    m_queue.setDurable(m_upTo);
}

void WriteLoop::startCopy(CopyReason reason, const QDateTime& at, bool always)
{
    copyOn(true);
    if (!always && !m_store->isCopyDue())
        return;
    if (m_failure)
        return failCopy(*m_failure);
    if (const Result<void> started = m_store->startCopy(reason, at); !started)
        failCopy(started.error());
}

//! One step between two jobs, so that nothing that is typed waits for a copy.
void WriteLoop::copyOn(bool toTheEnd)
{
    while (m_store->isCopying()) {
        const Result<std::optional<StoreCopy>> made = m_store->advanceCopy();
        if (!made)
            failCopy(made.error());
        else if (*made)
            Q_EMIT m_news.copied(**made);
        if (!toTheEnd)
            return;
    }
}

void WriteLoop::failCopy(const Error& error)
{
    m_store->giveUpCopy();
    Q_EMIT m_news.copyFailed(error);
}

void WriteLoop::fail(const Error& error)
{
    if (m_store->isCopying())
        failCopy(error);
    const bool isNew = !m_failure;
    if (isNew || m_failure->code != error.code)
        Q_EMIT m_news.failed(error);
    m_failure = error;
    m_retryAt = Clock::now() + m_pace.retryEvery;
    // Drafts that were committed, but not for good, may be lost as well.
    m_waiting = m_kept;
    if (isNew)
        recover();
}

void WriteLoop::recover()
{
    const Result<void> afresh = startAfresh();
    const Result<void> written = afresh ? writeAll(Durability::Act) : afresh;
    if (!written)
        fail(written.error());
    else
        endFailure();
}

Result<void> WriteLoop::startAfresh()
{
    if (m_failure->code == ErrorCode::DiskFull)
        m_store->releaseReserve();
    if (Result<void> reopened = m_store->reopen(); !reopened)
        return reopened;
    while (!m_doubtful.empty()) {
        if (Result<void> gone = m_store->deleteCase(*m_doubtful.begin()); !gone)
            return gone;
        m_doubtful.erase(m_doubtful.begin());
    }
    return {};
}

void WriteLoop::endFailure()
{
    m_failure.reset();
    Q_EMIT m_news.recovered();
    settle();
}

Result<void> WriteLoop::withSecondTry(const std::function<Result<void>()>& act)
{
    Result<void> done = act();
    if (done || isHopeless(done.error().code))
        return done;
    fail(done.error());
    return m_failure ? done : act();
}

Result<void> WriteLoop::createCase(const Batch& first)
{
    return withSecondTry([&] {
        const Result<void> made = m_store->createCase(first);
        if (!made && !isHopeless(made.error().code))
            m_doubtful.insert(first.caseId);
        return made;
    });
}

template <typename Answer>
Answer WriteLoop::asked(const std::function<Answer()>& act)
{
    Answer answer = rundbord::fail(ErrorCode::DiskFailed);
    const Result<void> done = withSecondTry([&]() -> Result<void> {
        answer = act();
        return answer ? Result<void>() : failAs(answer);
    });
    return answer;
}

Result<void> WriteLoop::deleteCase(const CaseId& caseId, const std::vector<LogEntry>& log)
{
    const Result<void> gone = withSecondTry([&] { return m_store->deleteCase(caseId, log); });
    if (gone) {
        m_waiting.forget(caseId);
        m_kept.forget(caseId);
    }
    return gone;
}

Result<void> WriteLoop::destroyLogYear(int year, const LogEntry& entry)
{
    return withSecondTry([&] { return m_store->destroyLogYear(year, entry); });
}

Result<void> WriteLoop::witnessLog(const Secret& witness, const LogEntry& entry)
{
    return withSecondTry([&] { return m_store->witnessLog(witness, entry); });
}

Result<ShredReport> WriteLoop::shredCase(const CaseId& caseId, const std::vector<LogEntry>& log,
                                         const std::vector<QByteArray>& traces)
{
    Result<ShredReport> report =
        asked<Result<ShredReport>>([&] { return m_store->shredCase(caseId, log, traces); });
    if (report) {
        m_waiting.forget(caseId);
        m_kept.forget(caseId);
    }
    return report;
}

Result<StoreCopy> WriteLoop::mendKey(const CaseId& caseId)
{
    return asked<Result<StoreCopy>>([&] { return m_store->mendKey(caseId); });
}

Result<void> WriteLoop::changeStore(const std::function<Result<void>(Store&)>& act)
{
    return withSecondTry([&] { return act(*m_store); });
}

} // namespace rundbord
