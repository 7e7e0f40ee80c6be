// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/access_log.h"

#include <QRandomGenerator>

namespace rundbord
{

//! A line of the log that was read, with its number.
struct NumberedEntry {
    quint64 sequence{0};
    AccessEntry entry;
    //! Its seal is broken, so that nothing of it can be read.
    bool readable{true};

    bool operator==(const NumberedEntry&) const = default;
};

//! What was noted in that year, the latest first.
[[nodiscard]] Result<std::vector<NumberedEntry>> readAccessLog(Writer& writer, int year);

//! How many entries are looked at in one spot check.
inline constexpr size_t spotCheckSize = 10;

//! Some entries about a person's case, chosen at random, the latest first: what somebody looks through to see whether
//! everybody had a reason (HSLF-FS 2016:40, 4 kap. 9 §, asks for spot checks again and again). By their numbers.
[[nodiscard]] std::vector<quint64> proposeSpotCheck(const std::vector<NumberedEntry>& entries,
                                                    QRandomGenerator& chance);

//! Notes that these entries were looked through: by whom, and what they found. The day is that of the entry.
void signSpotCheck(const AccessLog& log, const std::vector<quint64>& sequences, const QString& checkedBy,
                   const QString& remark);

} // namespace rundbord
