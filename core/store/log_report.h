// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace rundbord
{

struct LoadedLogEntry {
    quint64 sequence{0};
    QByteArray payload;
    //! False if its seal is broken; the payload is empty then.
    bool readable{true};

    bool operator==(const LoadedLogEntry&) const = default;
};

//! How far the log had come at one time, short enough for the foot of a paper: outside the machine it shows whether the
//! end was cut off later.
struct LogAnchor {
    quint64 sequence{0};
    //! Eight hexadecimal digits.
    QString mark;

    bool operator==(const LogAnchor&) const = default;
};

//! Something that is not as it was written, from one number to another.
struct LogFault {
    enum class Kind {
        //! The entry is not the one that was written there, or its key doesn't open it.
        Altered,
        //! Entries that ought to be there are not.
        Missing,
        //! They are missing at the end, as the head or the anchor tells.
        CutOff,
        //! Entries after what the head says is the last.
        Added,
        //! The head is missing or is not the one that was written.
        HeadAltered,
        //! The entry is another than the one the anchor was made of.
        AnchorDisagrees,
        //! Written anew by somebody who had the keys: the evolving chain doesn't agree.
        WitnessDisagrees,
    };
    Kind kind{};
    quint64 first{0};
    quint64 last{0};

    bool operator==(const LogFault&) const = default;
};

//! What a check of the whole log has shown.
struct LogReport {
    quint64 entries{0};
    //! Of these, those whose year has been destroyed: chained, but no longer to be read.
    quint64 destroyed{0};
    //! Where the log stands now.
    LogAnchor anchor;
    std::vector<LogFault> faults;
    //! The number of entries the evolving chain has proven, up to the last; none without a witness that opens it.
    std::optional<quint64> witnessed;

    [[nodiscard]] bool isWhole() const { return faults.empty(); }
    bool operator==(const LogReport&) const = default;
};

} // namespace rundbord
