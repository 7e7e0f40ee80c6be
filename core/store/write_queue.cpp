// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/write_queue.h"

#include <utility>

namespace rundbord
{

quint64 WriteQueue::submit(Batch batch)
{
    const std::scoped_lock lock(m_mutex);
    if (m_stopping)
        return 0;
    m_jobs.emplace_back(std::move(batch));
    m_wakeWorker.notify_one();
    return ++m_submitted;
}

bool WriteQueue::post(Task task)
{
    const std::scoped_lock lock(m_mutex);
    if (m_stopping)
        return false;
    m_jobs.emplace_back(std::move(task));
    m_wakeWorker.notify_one();
    return true;
}

void WriteQueue::stop()
{
    const std::scoped_lock lock(m_mutex);
    m_stopping = true;
    m_wakeWorker.notify_one();
}

bool WriteQueue::flush(std::chrono::milliseconds timeout)
{
    std::unique_lock lock(m_mutex);
    const quint64 target = m_submitted;
    if (m_durable < target) {
        m_hurry = true;
        m_wakeWorker.notify_one();
        m_progress.wait_for(lock, timeout, [&] { return m_durable >= target || m_closed; });
    }
    return m_durable >= target;
}

bool WriteQueue::allDurable() const
{
    const std::scoped_lock lock(m_mutex);
    return m_durable == m_submitted;
}

WriteQueue::Taken WriteQueue::take(Clock::time_point until)
{
    std::unique_lock lock(m_mutex);
    m_wakeWorker.wait_until(lock, until, [&] { return !m_jobs.empty() || m_hurry || m_stopping; });
    return {std::exchange(m_jobs, {}), std::exchange(m_hurry, false), m_stopping};
}

void WriteQueue::setDurable(quint64 sequence)
{
    const std::scoped_lock lock(m_mutex);
    m_durable = sequence;
    m_progress.notify_all();
}

void WriteQueue::close()
{
    const std::scoped_lock lock(m_mutex);
    m_closed = true;
    m_progress.notify_all();
}

} // namespace rundbord
