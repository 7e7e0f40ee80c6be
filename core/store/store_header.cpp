// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_header.h"

#include "core/store/raw_file.h"
#include "core/store/sql_text.h"

#include <QFileInfo>
#include <QtAlgorithms>
#include <QtEndian>

namespace rundbord
{

namespace
{

constexpr int headerSize = 100;
const QByteArray magic("SQLite format 3\0", 16);

quint32 number(const QByteArray& head, qsizetype at)
{
    return qFromBigEndian<quint32>(head.constData() + at);
}

qint64 pageSize(const QByteArray& head)
{
    const auto stored = qFromBigEndian<quint16>(head.constData() + 16);
    return stored == 1 ? 65536 : stored;
}

//! Zero where the header says itself that its count of pages isn't valid.
qint64 expectedSize(const QByteArray& head)
{
    const bool counted = number(head, 24) == number(head, 92);
    return counted ? pageSize(head) * number(head, 28) : 0;
}

//! In how many bits the marks of a store differ from ours.
int strangeBits(const QByteArray& head)
{
    uint bits = qPopulationCount(number(head, 68) ^ storeApplicationId);
    for (qsizetype i = 0; i < magic.size(); ++i)
        bits += qPopulationCount(static_cast<quint8>(head.at(i) ^ magic.at(i)));
    return static_cast<int>(bits);
}

StoreHeader headerFrom(const QByteArray& head, qint64 fileSize)
{
    // another program's file differs in half of them
    constexpr int fewBits = 8;
    StoreHeader header;
    header.fileSize = fileSize;
    header.isSqlite = head.startsWith(magic.first(qBound<qsizetype>(0, fileSize, magic.size())));
    const int strange = strangeBits(head);
    header.isNearlyOurs = strange > 0 && strange <= fewBits;
    header.hasWriteAheadLog = head.at(18) == 2 && head.at(19) == 2;
    header.expectedSize = expectedSize(head);
    header.version = number(head, 60);
    header.applicationId = number(head, 68);
    return header;
}

} // namespace

Result<StoreHeader> readStoreHeader(const StorePlace& place)
{
    const Result<QByteArray> head = readStart(place, headerSize);
    if (!head)
        return failAs(head);
    const qint64 fileSize = QFileInfo(place.path).size();
    const StoreHeader header = headerFrom(*head, fileSize);
    if (checkStoreHeader(header, true))
        return header;
    const Result<QByteArray> logged = readStartInLog(place, headerSize);
    if (!logged)
        return failAs(logged);
    return logged->isEmpty() ? header : headerFrom(*logged, fileSize);
}

Result<void> checkStoreHeader(const StoreHeader& header, bool commitsInLog)
{
    if (header.isNearlyOurs)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("damaged header"));
    if (!header.isSqlite)
        return fail(ErrorCode::StoreNotAStore, QStringLiteral("not a SQLite file"));
    if (header.fileSize < headerSize)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("cut off within the header"));
    if (header.applicationId != storeApplicationId)
        return fail(ErrorCode::StoreNotAStore, QStringLiteral("SQLite file of another program"));
    if (header.version > static_cast<quint32>(newestStoreVersion()))
        return fail(ErrorCode::StoreTooNew, QStringLiteral("version %1").arg(header.version));
    if (header.version == 0 || !header.hasWriteAheadLog)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("impossible header"));
    if (!commitsInLog && header.fileSize < header.expectedSize)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("cut off"));
    return {};
}

} // namespace rundbord
