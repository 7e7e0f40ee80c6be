// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/case_records.h"
#include "core/vault/vault.h"

#include <cstdlib>

namespace
{

using namespace rundbord;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

//! A record for each line.
std::vector<LoadedRecord> recordsFrom(const QByteArray& lines)
{
    std::vector<LoadedRecord> records;
    uint number = 0;
    for (const QByteArray& line : lines.split('\n'))
        records.push_back({RecordId(QUuid(++number, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)), line});
    return records;
}

//! No bytes that weren't sealed under the key open as a record; those that were, do.
void tryToOpen(const QByteArray& bytes)
{
    static const Vault vault = Vault::create();
    static const CaseKey key = vault.newCaseKey(CaseId::create());
    const RecordPlace place{"record", QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), 1, 1};
    require(!vault.openRecord(key, place, bytes));
    const QByteArray sealed = vault.sealRecord(key, place, bytes);
    require(vault.openRecord(key, place, sealed) == bytes);
    require(!vault.openRecord(key, place, sealed.chopped(1)));
}

} // namespace

// Any records make a case, and those that can't be understood are counted; what was understood is written and read as
// the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    tryToOpen(bytes);
    CaseValue value;
    CaseRecords read;
    const auto records = recordsFrom(bytes);
    const int unknown = read.read(records, value);
    const int all = static_cast<int>(records.size());
    require(unknown >= 0 && unknown <= all);
    if (unknown == all)
        return 0;

    ChangeSet everything;
    forEachPart(value, [&](RecordKind kind, const auto&) { everything.kinds.insert(kind); });
    std::vector<LoadedRecord> written;
    for (const RecordChange& change : CaseRecords().update(value, everything))
        written.push_back({change.id, *change.payload});
    CaseValue again;
    const int lost = CaseRecords().read(written, again);
    require(lost == 0 && again == value);
    return 0;
}
