// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>

namespace rundbord
{

//! What one guess of a passphrase costs: the parameters of Argon2id. Stored in clear beside the wrapped key.
struct KdfCost {
    quint32 passes{0};
    quint64 memoryBytes{0};

    //! The least a store with real data is made with: libsodium's MODERATE, 13 times OWASP's minimum memory.
    [[nodiscard]] static constexpr KdfCost floor() { return {3, 256 * mebibyte}; }
    //! No protection against guessing. Only for throw-away stores whose passphrase is random, and for tests.
    [[nodiscard]] static constexpr KdfCost cheapest() { return {1, 8192}; }
    //! The floor raised until this machine works 0.5–1.0 s on it. Measures by deriving: takes a few seconds
    //! at most, so not for the window's thread.
    [[nodiscard]] static KdfCost calibrated();

    //! False for what no store of ours asks for: zero work, or so much that opening would exhaust the
    //! machine.
    [[nodiscard]] constexpr bool isReasonable() const
    {
        return passes >= 1 && passes <= mostPasses && memoryBytes >= cheapest().memoryBytes &&
               memoryBytes <= mostMemory;
    }

    static constexpr quint64 mebibyte = quint64{1} << 20;
    static constexpr quint32 mostPasses = 10;
    static constexpr quint64 mostMemory = 1024 * mebibyte;

    bool operator==(const KdfCost&) const = default;
};

//! How long one derivation takes; the longest there is if the memory for it can't be had.
using MeasureKdf = std::function<std::chrono::nanoseconds(const KdfCost&)>;

//! The choice behind KdfCost::calibrated(), apart from the clock. Never under the floor, memory above the
//! floor only up to a quarter of `ramBytes`, never more than is opened again.
[[nodiscard]] KdfCost calibrate(const MeasureKdf& measure, quint64 ramBytes);

} // namespace rundbord
