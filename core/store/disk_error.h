// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/Exception.h>

namespace rundbord
{

//! What a failure of SQLite means to us. The detail is SQLite's own text, which holds no bound values.
[[nodiscard]] Error errorFrom(const SQLite::Exception& exception);
//! The same for SQLite's plain result codes, extended or not.
[[nodiscard]] ErrorCode codeFrom(int sqliteResult);
//! The same for a system call that failed with this errno.
[[nodiscard]] tl::unexpected<Error> failedCall(int systemError, const char* call);

//! Runs `work`, which gives a Result, and turns SQLite's exceptions into one: here they stop.
template <typename Work>
[[nodiscard]] auto guarded(const Work& work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception& exception) {
        return tl::make_unexpected(errorFrom(exception));
    }
}

} // namespace rundbord
