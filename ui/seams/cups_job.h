// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/seams/print_service.h"

#include <optional>

namespace rundbord
{

//! A job that CUPS has taken, and what CUPS answers when asked about it. Calls block; on one thread.
class CupsJob
{
public:
    enum class State {
        Waiting, //!< or being printed
        Done,
        Failed, //!< cancelled or given up
        Gone,   //!< CUPS knows no such job: it is done, and nothing is kept of it
        Unknown
    };

    explicit CupsJob(int number)
        : m_number(number)
    {
    }

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] State state() const;
    //! Takes it out of the queue, also when only a part of it has come.
    void cancel() const;
    //! Of a job that is done. What CUPS doesn't want to tell is looked for in the folder of its spool, if that is on
    //! this machine and may be read.
    [[nodiscard]] JobTraces traces(const QString& spool) const;

private:
    [[nodiscard]] Kept pages() const;

    int m_number;
};

} // namespace rundbord
