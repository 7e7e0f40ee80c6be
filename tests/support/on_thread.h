// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>

namespace rundbord
{

//! Does the work on a thread of its own and waits for it.
template <typename Work>
auto onThread(Work work)
{
    return std::async(std::launch::async, std::move(work)).get();
}

} // namespace rundbord
