// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden_store.h"

#include "core/exchange/case_file.h"
#include "core/usecases/case_book.h"
#include "tests/support/fake_clock.h"
#include "tests/support/first_meeting.h"
#include "tests/support/raw_sql.h"
#include "tests/support/scratch_folder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <stdexcept>

namespace rundbord
{

namespace
{

const RecordId shortLived(QUuid(0xFFFFFFFF, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1));

template <typename T>
T orThrow(Result<T> result)
{
    if (!result)
        throw std::runtime_error("no golden store: " + result.error().detail.toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

QByteArray bytesOf(const QString& folder, const char* name)
{
    return orThrow(readBytes(folder + QLatin1Char('/') + QString::fromLatin1(name)));
}

GoldenCase caseFrom(const QJsonObject& json)
{
    GoldenCase golden{CaseId(QUuid(json[QStringLiteral("id")].toString())),
                      json[QStringLiteral("overview")].toString().toUtf8(),
                      {},
                      json[QStringLiteral("altered")].toBool()};
    const QJsonObject records = json[QStringLiteral("records")].toObject();
    for (auto each = records.begin(); each != records.end(); ++each)
        golden.records.push_back({RecordId(QUuid(each.key())), each.value().toString().toUtf8()});
    return golden;
}

//! With a past: everything was something else before, and one record was removed again.
void writeCase(Store& store, const GoldenCase& golden)
{
    orThrow(store.createCase({golden.id, {{shortLived, QByteArray("gone")}}, QByteArray("before"), {}}));
    for (const LoadedRecord& record : golden.records) {
        orThrow(store.write({golden.id, {{record.id, QByteArray("before")}}, std::nullopt, {}}));
        orThrow(store.write({golden.id, {{record.id, record.payload}}, golden.overview, {}}));
    }
    orThrow(store.write({golden.id, {{shortLived, std::nullopt}}, golden.overview, Durability::Act}));
}

void makeCase(const StorePlace& place, const CarePlan& plan)
{
    const FakeClock clock(QDateTime(QDate(2026, 11, 22), QTime(9, 30)));
    Writer writer(orThrow(Store::open(place, ScratchFolder::passphrase())));
    orThrow(CaseBook(writer, ownAgendas(), clock).create(plan));
}

//! Somebody without the keys takes the short-lived record of a case away, and the next write notices.
void alter(const StorePlace& place, const GoldenCase& golden)
{
    {
        const auto store = orThrow(Store::open(place, ScratchFolder::passphrase()));
        orThrow(store->write({golden.id, {{shortLived, QByteArray("taken")}}, std::nullopt, {}}));
    }
    RawSql(place.path)
        .run("DELETE FROM record WHERE case_id = ?1 AND id = ?2",
             {golden.id.uuid().toRfc4122(), shortLived.uuid().toRfc4122()});
    const auto store = orThrow(Store::open(place, ScratchFolder::passphrase()));
    orThrow(store->write({golden.id, {}, std::nullopt, Durability::Act}));
}

} // namespace

std::vector<GoldenCase> goldenCases(const QString& folder)
{
    std::vector<GoldenCase> cases;
    const QJsonObject content = QJsonDocument::fromJson(bytesOf(folder, "content.json")).object();
    for (const QJsonValue& each : content[QStringLiteral("cases")].toArray())
        cases.push_back(caseFrom(each.toObject()));
    return cases;
}

CarePlan goldenPlan(const QString& folder)
{
    return orThrow(readCaseFile(bytesOf(folder, "plan.json"), QDate(2026, 11, 22)));
}

void makeGoldenStore(const QString& file, const QString& folder)
{
    const StorePlace place(file);
    const std::vector<GoldenCase> cases = goldenCases(folder);
    {
        const auto store = orThrow(Store::create(place, ScratchFolder::passphrase(), KdfCost::cheapest()));
        for (const GoldenCase& golden : cases)
            writeCase(*store, golden);
    }
    makeCase(place, goldenPlan(folder));
    for (const GoldenCase& golden : cases) {
        if (golden.altered)
            alter(place, golden);
    }
}

} // namespace rundbord
