// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/batch.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <variant>
#include <vector>

namespace rundbord
{

class WriteLoop;

//! What the window's thread hands to the worker: batches to write and questions to answer, in order. Any
//! thread; nothing here waits for the disk but flush().
class WriteQueue
{
public:
    using Clock = std::chrono::steady_clock;
    //! Run by the worker once everything submitted before it has been tried.
    using Task = std::function<void(WriteLoop&)>;
    using Job = std::variant<Batch, Task>;

    struct Taken {
        std::vector<Job> jobs;
        //! Somebody waits for everything to be safe.
        bool hurry{false};
        bool stop{false};
    };

    //! The number of the batch, counted from 1; 0 and nothing taken after stop().
    quint64 submit(Batch batch);
    //! False, and never run, after stop().
    bool post(Task task);
    void stop();
    //! Waits until all that was submitted before is durable; false if it took longer or never will be.
    [[nodiscard]] bool flush(std::chrono::milliseconds timeout);
    [[nodiscard]] bool allDurable() const;

    //! For the worker: waits for something to do, at most until `until`. After what is taken with `stop`,
    //! nothing more comes.
    [[nodiscard]] Taken take(Clock::time_point until);
    void setDurable(quint64 sequence);
    //! The worker has ended, so nobody need wait any longer.
    void close();

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_wakeWorker;
    std::condition_variable m_progress;
    std::vector<Job> m_jobs;
    quint64 m_submitted{0};
    quint64 m_durable{0};
    bool m_hurry{false};
    bool m_stopping{false};
    bool m_closed{false};
};

} // namespace rundbord
