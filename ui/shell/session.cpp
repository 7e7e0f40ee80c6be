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
    : m_sound(store->isSound())
    , m_storeComplete(store->isComplete())
    , m_writer(std::move(store))
    , m_book(m_writer, services.agendas, services.clock)
    , m_copies(m_writer, m_book.log(), services.clock)
    , m_shredded(m_writer, m_book.log(), services.clock)
{
    readSafety();
    m_book.log().setUser(m_safety.userName, m_safety.unit);
    m_book.log().note({Deed::Unlocked, {}});
    if (!m_copies.restoredFrom().isEmpty())
        m_shredded.recall();
    m_copies.noteRestoring();
    m_shredded.tryAgain();
    // a copy that is gone need not be reached any longer
    QObject::connect(&m_copies, &CopyShelf::removed, &m_shredded, &ShredBook::tryAgain);
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
    if (m_sound)
        (void)m_writer.flush(patience);
    if (!isExample())
        m_copies.storeCloses();
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
    m_damage = std::move(opened->damaged);
    m_records = opened->records;
    m_keyCopiedAt = opened->keyCopiedAt;
    m_meeting = m_open->meeting().status;
    QObject::connect(m_open.get(), &OpenCase::changed, m_open.get(), [this] { noteMeeting(); });
    return {};
}

//! What there was before anybody said a word stays to go back to.
void Session::noteMeeting()
{
    const MeetingStatus before = std::exchange(m_meeting, m_open->meeting().status);
    const bool waited = before == MeetingStatus::Planned || before == MeetingStatus::Interrupted;
    if (waited && m_meeting == MeetingStatus::Running && !isExample())
        m_copies.meetingBegins();
}

bool Session::takeBack()
{
    m_edits.flush();
    std::vector<LoadedRecord> records;
    for (const DamagedRecord& record : m_damage) {
        if (record.copiedAt.isValid())
            records.push_back({record.id, record.payload});
    }
    const bool changed = !m_open->takeBack(records).isEmpty();
    std::erase_if(m_damage, [](const DamagedRecord& record) { return record.copiedAt.isValid(); });
    m_damagedRecords -= static_cast<int>(records.size());
    return changed;
}

void Session::discardDamage()
{
    std::vector<RecordId> ids;
    for (const DamagedRecord& record : m_damage) {
        if (!record.copiedAt.isValid())
            ids.push_back(record.id);
    }
    m_open->discard(ids);
    std::erase_if(m_damage, [](const DamagedRecord& record) { return !record.copiedAt.isValid(); });
    m_damagedRecords -= static_cast<int>(ids.size());
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
    return !m_sound || m_writer.flush(patience);
}

bool Session::isSafe() const
{
    return m_edits.isEmpty() && (!m_sound || m_writer.isSafe());
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
