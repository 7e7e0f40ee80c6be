// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/kdf_cost.h"

#include "core/vault/passphrase.h"

#include <algorithm>
#include <unistd.h>

namespace rundbord
{

namespace
{

using namespace std::chrono_literals;

constexpr std::chrono::nanoseconds leastTime = 500ms;
//! Aimed at, so that a slower moment than the measured one still ends within a second.
constexpr std::chrono::nanoseconds aimedTime = 750ms;

std::chrono::nanoseconds measured(const KdfCost& cost)
{
    const Secret passphrase = Secret::random(32);
    const auto start = std::chrono::steady_clock::now();
    if (!keyFromPassphrase(passphrase, QByteArray(saltSize, '\0'), cost))
        return std::chrono::nanoseconds::max();
    return std::chrono::steady_clock::now() - start;
}

//! Passes for the aimed time, given that `cost` took `taken`: the time grows with the passes.
quint32 passesFor(const KdfCost& cost, std::chrono::nanoseconds taken)
{
    const auto perPass = std::max<qint64>(taken.count() / cost.passes, 1);
    const auto wanted = std::clamp<qint64>(aimedTime.count() / perPass, cost.passes, KdfCost::mostPasses);
    return static_cast<quint32>(wanted);
}

//! True if even the most passes end too soon, and twice the memory is still modest on this machine.
bool wantsMoreMemory(const KdfCost& cost, std::chrono::nanoseconds taken, quint64 ramBytes)
{
    const bool tooQuick = taken / cost.passes < leastTime / KdfCost::mostPasses;
    return tooQuick && cost.memoryBytes * 2 <= std::min(ramBytes / 4, KdfCost::mostMemory);
}

} // namespace

KdfCost calibrate(const MeasureKdf& measure, quint64 ramBytes)
{
    KdfCost cost = KdfCost::floor();
    auto taken = measure(cost);
    while (wantsMoreMemory(cost, taken, ramBytes)) {
        cost.memoryBytes *= 2;
        taken = measure(cost);
    }
    if (taken < leastTime)
        cost.passes = passesFor(cost, taken);
    return cost;
}

KdfCost KdfCost::calibrated()
{
    const auto pages = static_cast<quint64>(std::max(sysconf(_SC_PHYS_PAGES), 0L));
    const auto pageSize = static_cast<quint64>(std::max(sysconf(_SC_PAGESIZE), 0L));
    return calibrate(measured, pages * pageSize);
}

} // namespace rundbord
