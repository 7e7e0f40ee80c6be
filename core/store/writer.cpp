// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writer.h"

#include <future>
#include <set>

namespace rundbord
{

namespace
{

//! Cases still to be handed over.
struct Reading {
    std::vector<CaseId> left;
    std::function<bool(const CaseId&, const LoadedCase&)> take;
    std::function<void()> done;
};

//! One case for each turn of the worker.
void readNext(WriteQueue& queue, const std::shared_ptr<Reading>& reading)
{
    (void)queue.post([&queue, reading](WriteLoop& loop) {
        if (reading->left.empty())
            return reading->done();
        const CaseId id = reading->left.back();
        reading->left.pop_back();
        const Result<LoadedCase> loaded = loop.store().readCase(id);
        if (!loaded || reading->take(id, *loaded))
            readNext(queue, reading);
    });
}

//! Cases to destroy, and what became of those before.
struct Shredding {
    std::vector<ShredTask> tasks;
    std::vector<ShredOrder> inCopies{};
    std::unique_ptr<ShredSweep> sweep{};
    std::vector<StoreCopy> copies{};
    std::vector<ShredReport> reports{};
    std::function<void(const std::vector<ShredReport>&)> done{};
};

void carryOut(const ShredTask& task, Shredding& shredding, WriteLoop& loop)
{
    if (!task.inStore)
        return shredding.inCopies.push_back(task.order);
    if (const auto report = loop.shredCase(task.order.caseId, *task.inStore, task.order.traces))
        shredding.reports.push_back(*report);
}

//! All the copies that are to be gone through, each of them once.
void beginSweep(Shredding& shredding, WriteLoop& loop)
{
    std::set<QString> names;
    for (const ShredOrder& order : shredding.inCopies) {
        for (const StoreCopy& copy : order.copies) {
            if (names.insert(copyName(copy)).second)
                shredding.copies.push_back(copy);
        }
    }
    shredding.sweep = loop.store().sweepCopies(std::move(shredding.inCopies));
}

//! One case or one copy for each turn of the worker.
void shredNext(WriteQueue& queue, const std::shared_ptr<Shredding>& shredding)
{
    (void)queue.post([&queue, shredding](WriteLoop& loop) {
        if (!shredding->tasks.empty()) {
            const ShredTask task = std::move(shredding->tasks.back());
            shredding->tasks.pop_back();
            carryOut(task, *shredding, loop);
        } else if (!shredding->sweep) {
            beginSweep(*shredding, loop);
        } else if (!shredding->copies.empty()) {
            shredding->sweep->visit(shredding->copies.back());
            shredding->copies.pop_back();
        } else {
            for (ShredReport& report : shredding->sweep->finish())
                shredding->reports.push_back(std::move(report));
            return shredding->done(shredding->reports);
        }
        shredNext(queue, shredding);
    });
}

} // namespace

Writer::Writer(std::unique_ptr<Store> store, WriterPace pace, QObject* parent)
    : QObject(parent)
    , m_place(store->place())
    , m_anchor(store->logAnchor())
{
    // Out of the worker's thread into that of this object.
    connect(&m_news, &WriteNews::durable, this, &Writer::durable, Qt::QueuedConnection);
    connect(
        &m_news, &WriteNews::failed, this,
        [this](const Error& error) {
            m_failure = error;
            Q_EMIT failed(error);
        },
        Qt::QueuedConnection);
    connect(
        &m_news, &WriteNews::recovered, this,
        [this] {
            m_failure.reset();
            Q_EMIT recovered();
        },
        Qt::QueuedConnection);
    connect(&m_news, &WriteNews::copied, this, &Writer::copied, Qt::QueuedConnection);
    connect(&m_news, &WriteNews::copyFailed, this, &Writer::copyFailed, Qt::QueuedConnection);
    connect(
        &m_news, &WriteNews::logged, this, [this](const LogAnchor& anchor) { m_anchor = anchor; },
        Qt::QueuedConnection);
    auto loop = std::make_unique<WriteLoop>(std::move(store), pace, m_queue, m_news);
    m_worker = std::thread([loop = std::move(loop)] { loop->run(); });
}

Writer::~Writer()
{
    stop();
}

quint64 Writer::submit(Batch batch)
{
    return m_queue.submit(std::move(batch));
}

quint64 Writer::keepSetting(SettingId id, QByteArray payload, Durability durability)
{
    return submit({{}, {}, std::nullopt, durability, {{id, std::move(payload)}}});
}

template <typename Answer>
Answer Writer::ask(const std::function<Answer(WriteLoop&)>& question)
{
    std::promise<Answer> answer;
    std::future<Answer> answered = answer.get_future();
    if (!m_queue.post([&](WriteLoop& loop) { answer.set_value(question(loop)); }))
        return fail(ErrorCode::DiskFailed, QStringLiteral("the writer has stopped"));
    return answered.get();
}

Result<std::vector<CaseOverview>> Writer::overviews()
{
    return ask<Result<std::vector<CaseOverview>>>([](WriteLoop& loop) { return loop.store().overviews(); });
}

Result<LoadedCase> Writer::readCase(const CaseId& caseId)
{
    return ask<Result<LoadedCase>>([&](WriteLoop& loop) { return loop.store().readCase(caseId); });
}

Result<std::optional<QByteArray>> Writer::setting(SettingId id)
{
    return ask<Result<std::optional<QByteArray>>>([&](WriteLoop& loop) { return loop.store().setting(id); });
}

Result<void> Writer::createCase(const Batch& first)
{
    return ask<Result<void>>([&](WriteLoop& loop) { return loop.createCase(first); });
}

Result<void> Writer::deleteCase(const CaseId& caseId, const std::vector<LogEntry>& log)
{
    return ask<Result<void>>([&](WriteLoop& loop) { return loop.deleteCase(caseId, log); });
}

Result<std::vector<int>> Writer::logYears()
{
    return ask<Result<std::vector<int>>>([](WriteLoop& loop) { return loop.store().logYears(); });
}

Result<std::vector<LoadedLogEntry>> Writer::readLog(int year)
{
    return ask<Result<std::vector<LoadedLogEntry>>>(
        [&](WriteLoop& loop) { return loop.store().readLog(year); });
}

Result<LogReport> Writer::checkLog(const std::optional<LogAnchor>& printed)
{
    return ask<Result<LogReport>>([&](WriteLoop& loop) { return loop.store().checkLog(printed, Secret()); });
}

Result<void> Writer::witnessLog(const Secret& witness, const LogEntry& entry)
{
    return ask<Result<void>>([&](WriteLoop& loop) { return loop.witnessLog(witness, entry); });
}

Result<void> Writer::destroyLogYear(int year, const LogEntry& entry)
{
    return ask<Result<void>>([&](WriteLoop& loop) { return loop.destroyLogYear(year, entry); });
}

Result<ShredReport> Writer::shredCase(const CaseId& caseId, const std::vector<LogEntry>& log,
                                      const std::vector<QByteArray>& traces)
{
    return ask<Result<ShredReport>>([&](WriteLoop& loop) { return loop.shredCase(caseId, log, traces); });
}

Result<KeyTrace> Writer::traceKey(const CaseId& caseId)
{
    return ask<Result<KeyTrace>>([&](WriteLoop& loop) { return loop.store().traceKey(caseId); });
}

bool Writer::mayLack(const CaseId& caseId)
{
    return ask<Result<bool>>([&](WriteLoop& loop) -> Result<bool> { return loop.store().mayLack(caseId); })
        .value_or(true);
}

std::vector<SettingInCopy> Writer::settingInCopies(SettingId id)
{
    using Found = Result<std::vector<SettingInCopy>>;
    return ask<Found>([&](WriteLoop& loop) -> Found { return loop.store().settingInCopies(id); })
        .value_or(std::vector<SettingInCopy>());
}

Result<void> Writer::removeCopy(const StoreCopy& copy)
{
    return ask<Result<void>>([&](WriteLoop& loop) { return loop.store().removeCopy(copy); });
}

void Writer::shredAgain(std::vector<ShredTask> tasks)
{
    const auto shredding = std::make_shared<Shredding>();
    shredding->tasks = std::move(tasks);
    shredding->done = [this](const std::vector<ShredReport>& reports) {
        const std::function<void()> tell = [this, reports] { Q_EMIT shreddedAgain(reports); };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    };
    shredNext(m_queue, shredding);
}

Result<std::vector<SalvagedRecord>> Writer::salvageRecords(const CaseId& caseId,
                                                           const std::vector<RecordId>& wanted)
{
    using Found = Result<std::vector<SalvagedRecord>>;
    return ask<Found>([&](WriteLoop& loop) -> Found { return loop.store().salvageRecords(caseId, wanted); });
}

Result<StoreCopy> Writer::mendKey(const CaseId& caseId)
{
    return ask<Result<StoreCopy>>([&](WriteLoop& loop) { return loop.mendKey(caseId); });
}

Result<void> Writer::restoreWhenClosed(const StoreCopy& copy, const QDateTime& at)
{
    return ask<Result<void>>([&](WriteLoop& loop) { return loop.store().restoreWhenClosed(copy, at); });
}

void Writer::giveUpRestoring()
{
    m_queue.post([](WriteLoop& loop) { loop.store().giveUpRestoring(); });
}

void Writer::copy(CopyReason reason, const QDateTime& at)
{
    m_queue.post([reason, at](WriteLoop& loop) { loop.startCopy(reason, at, true); });
}

void Writer::copyIfDue(CopyReason reason, const QDateTime& at)
{
    m_queue.post([reason, at](WriteLoop& loop) { loop.startCopy(reason, at, false); });
}

void Writer::readEach(std::function<bool(const CaseId&, const LoadedCase&)> take, std::function<void()> done)
{
    const auto reading = std::make_shared<Reading>(Reading{{}, std::move(take), std::move(done)});
    (void)m_queue.post([this, reading](WriteLoop& loop) {
        const Result<std::vector<CaseOverview>> all = loop.store().overviews();
        if (!all)
            return reading->done();
        for (const CaseOverview& each : *all)
            reading->left.push_back(each.caseId);
        readNext(m_queue, reading);
    });
}

void Writer::keepElsewhere(const QString& file)
{
    (void)m_queue.post([this, file](WriteLoop& loop) {
        const Result<void> kept = loop.keepElsewhere(file);
        const std::function<void()> tell = [this, kept] {
            if (kept)
                Q_EMIT keptElsewhere();
            else
                Q_EMIT notKeptElsewhere(kept.error());
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

Result<WaysIn> Writer::waysIn()
{
    return ask<Result<WaysIn>>([](WriteLoop& loop) { return loop.store().waysIn(); });
}

Result<void> Writer::putWayIn(SlotType type, const WrappingKey& key)
{
    return ask<Result<void>>([&](WriteLoop& loop) {
        return loop.changeStore([&](Store& store) { return store.putWayIn(type, key); });
    });
}

Result<void> Writer::removeWayIn(SlotType type)
{
    return ask<Result<void>>([&](WriteLoop& loop) {
        return loop.changeStore([&](Store& store) { return store.removeWayIn(type); });
    });
}

bool Writer::flush(std::chrono::milliseconds timeout)
{
    return m_queue.flush(timeout);
}

bool Writer::stop()
{
    m_queue.stop();
    if (m_worker.joinable())
        m_worker.join();
    return m_queue.allDurable();
}

} // namespace rundbord
