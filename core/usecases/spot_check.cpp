// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/spot_check.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace rundbord
{

Result<std::vector<NumberedEntry>> readAccessLog(Writer& writer, int year)
{
    const Result<std::vector<LoadedLogEntry>> loaded = writer.readLog(year);
    if (!loaded)
        return failAs(loaded);
    std::vector<NumberedEntry> entries;
    entries.reserve(loaded->size());
    for (const LoadedLogEntry& each : *loaded) {
        const Result<AccessEntry> entry =
            each.readable ? readAccessEntry(each.payload) : fail(ErrorCode::SealBroken);
        entries.push_back({each.sequence, entry.value_or(AccessEntry{}), entry.has_value()});
    }
    return entries;
}

std::vector<quint64> proposeSpotCheck(const std::vector<NumberedEntry>& entries, QRandomGenerator& chance)
{
    std::vector<quint64> candidates;
    for (const NumberedEntry& each : entries) {
        if (each.readable && !each.entry.note.subject.caseId.isNull())
            candidates.push_back(each.sequence);
    }
    std::vector<quint64> chosen;
    std::sample(candidates.begin(), candidates.end(), std::back_inserter(chosen), spotCheckSize, chance);
    return chosen;
}

void signSpotCheck(const AccessLog& log, const std::vector<quint64>& sequences, const QString& checkedBy,
                   const QString& remark)
{
    QStringList numbers;
    for (const quint64 each : sequences)
        numbers << QString::number(each);
    const QString reason =
        QStringList{checkedBy.simplified(), remark.simplified(), numbers.join(QStringLiteral(", "))}.join(
            QLatin1Char('\n'));
    log.note({Deed::SpotChecked, {}, {}, static_cast<int>(sequences.size()), reason});
}

} // namespace rundbord
