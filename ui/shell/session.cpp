// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

#include "core/exchange/case_file.h"
#include "core/usecases/keep_safety.h"

#include <QDir>

namespace rundbord
{

namespace
{

constexpr qsizetype secretSize = 32;
constexpr std::chrono::seconds patience{5};

} // namespace

Session::Session(const Services& services, std::unique_ptr<Store> store)
    : m_clock(services.clock)
    , m_sound(store->isSound())
    , m_storeComplete(store->isComplete())
    , m_writer(std::move(store))
    , m_book(m_writer, services.agenda, services.clock)
{
    readSafety();
    m_book.log().setUser(m_safety.userName, m_safety.unit);
    m_book.log().note({Deed::Unlocked, {}});
}

void Session::noteComingBack()
{
    m_book.log().note({Deed::Locked, {}});
    m_book.log().note({Deed::Unlocked, {}});
}

void Session::noteFailedUnlocks(int count)
{
    if (count > 0)
        m_book.log().note({Deed::FailedUnlocks, {}, {}, count});
}

Session::~Session()
{
    closeCase();
    m_book.log().note({Deed::Locked, {}});
    if (!isExample())
        m_writer.copyIfDue(CopyReason::Close, m_clock.now());
    (void)m_writer.flush(patience);
}

Result<std::unique_ptr<Session>> Session::example(const Services& services)
{
    auto folder = std::make_unique<QTemporaryDir>();
    Result<std::unique_ptr<Store>> store = Store::create(folder->filePath(QStringLiteral("example.rundbord")),
                                                         Secret::random(secretSize), KdfCost::cheapest());
    if (!store)
        return failAs(store);
    auto session = std::make_unique<Session>(services, std::move(*store));
    session->m_exampleFolder = std::move(folder);
    for (const QString& name : QDir(QStringLiteral(":/examples")).entryList()) {
        const Result<QByteArray> bytes = readBytes(QStringLiteral(":/examples/") + name);
        const Result<CarePlan> plan =
            bytes ? readCaseFile(*bytes, services.clock.today()) : Result<CarePlan>(failAs(bytes));
        if (!plan)
            return failAs(plan);
        if (const Result<CaseId> made = session->m_book.create(forRehearsal(*plan)); !made)
            return failAs(made);
    }
    return session;
}

Result<void> Session::open(CaseId id)
{
    closeCase();
    Result<OpenedCase> opened = m_book.open(id);
    if (!opened)
        return failAs(opened);
    m_open = std::move(opened->openCase);
    m_damagedRecords = opened->damagedRecords;
    m_complete = opened->complete;
    return {};
}

void Session::closeCase()
{
    m_edits.flush();
    m_open.reset();
}

void Session::keepElsewhere(const QString& file)
{
    m_edits.flush();
    m_writer.keepElsewhere(file);
}

bool Session::makeSafe()
{
    m_edits.flush();
    return m_writer.flush(patience);
}

void Session::hurry()
{
    m_edits.flush();
    (void)m_writer.flush(std::chrono::milliseconds(0));
}

Result<void> Session::tryKey(const PresentedKey& key)
{
    const Result<WaysIn> now = m_writer.waysIn();
    const Result<OpenedWay> opened = openWay(now ? *now : m_waysIn, key.secret, key.kind);
    return opened ? Result<void>() : failAs(opened);
}

void Session::readSafety()
{
    if (Result<WaysIn> ways = m_writer.waysIn())
        m_waysIn = std::move(*ways);
    m_safety = safetySettings(m_writer);
}

std::optional<LastPlace> Session::place()
{
    const Result<std::optional<QByteArray>> kept = m_writer.setting(SettingId::Place);
    if (!kept || !*kept || (*kept)->isEmpty())
        return std::nullopt;
    Result<LastPlace> place = readLastPlace(**kept);
    return place ? std::optional(std::move(*place)) : std::nullopt;
}

void Session::keepPlace(const std::optional<LastPlace>& place, Durability durability)
{
    m_writer.keepSetting(SettingId::Place, place ? writeLastPlace(*place) : QByteArray(), durability);
}

CarePlan newCasePlan()
{
    Participant individual;
    individual.id = ParticipantId::create();
    individual.principal = Principal::Person;
    CarePlan plan;
    plan.participants = {individual};
    return plan;
}

CarePlan forRehearsal(CarePlan plan)
{
    plan.handOver = {};
    plan.summary.readThroughAt = {};
    plan.summary.teachBack = false;
    return plan;
}

} // namespace rundbord
