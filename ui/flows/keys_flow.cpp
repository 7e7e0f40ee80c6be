// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/keys_flow.h"

#include "core/vault/passphrase.h"
#include "core/vault/recovery_key.h"

namespace rundbord
{

namespace
{

//! Which way in a passphrase is.
Result<SlotType> wayOf(Writer& writer, const Secret& passphrase)
{
    const Result<WaysIn> ways = writer.waysIn();
    if (!ways)
        return failAs(ways);
    const Result<OpenedWay> way = openWay(*ways, passphrase, KeyKind::Passphrase);
    if (!way)
        return failAs(way);
    return way->type;
}

Result<WrappingKey> keyFrom(const Secret& secret, const std::optional<KdfCost>& cost)
{
    return wrappingKey(secret, cost ? *cost : KdfCost::calibrated());
}

std::shared_ptr<Secret> shared(Secret secret)
{
    return std::make_shared<Secret>(std::move(secret));
}

} // namespace

KeysFlow::KeysFlow(Writer& writer, std::optional<KdfCost> cost, QObject* parent)
    : QObject(parent)
    , m_writer(writer)
    , m_cost(cost)
{
    connect(&m_wait, &GrowingWait::changed, this, &KeysFlow::waitChanged);
}

KeysFlow::~KeysFlow()
{
    if (m_worker.joinable())
        m_worker.join();
}

void KeysFlow::changePassphrase(Secret present, Secret next)
{
    run([this, present = shared(std::move(present)), next = shared(std::move(next))]() -> Result<void> {
        if (Result<void> longEnough = checkPassphrase(*next); !longEnough)
            return longEnough;
        const Result<SlotType> way = wayOf(m_writer, *present);
        return way ? put(*way, *next) : failAs(way);
    });
}

void KeysFlow::choosePassphrase(Secret next)
{
    run([this, next = shared(std::move(next))]() -> Result<void> {
        if (Result<void> longEnough = checkPassphrase(*next); !longEnough)
            return longEnough;
        return put(SlotType::Passphrase, *next);
    });
}

void KeysFlow::addColleague(Secret present, Secret theirs)
{
    run([this, present = shared(std::move(present)), theirs = shared(std::move(theirs))]() -> Result<void> {
        if (Result<void> longEnough = checkPassphrase(*theirs); !longEnough)
            return longEnough;
        const Result<SlotType> way = wayOf(m_writer, *present);
        return way ? put(SlotType::Colleague, *theirs) : failAs(way);
    });
}

void KeysFlow::removeColleague()
{
    run([this] {
        m_changed = SlotType::Colleague;
        return m_writer.removeWayIn(SlotType::Colleague);
    });
}

void KeysFlow::makeRecoveryKey(Secret present)
{
    run([this, present = shared(std::move(present))]() -> Result<void> {
        if (const Result<SlotType> way = wayOf(m_writer, *present); !way)
            return failAs(way);
        Secret key = Secret::random(recoveryKeySize);
        Result<WrappingKey> wrapping = keyFrom(key, m_cost);
        if (!wrapping)
            return failAs(wrapping);
        m_recoveryKey = std::move(key);
        m_recoveryWrapping = std::move(*wrapping);
        return {};
    });
}

void KeysFlow::useRecoveryKey()
{
    if (!m_recoveryKey.isEmpty())
        run([this] {
            m_changed = SlotType::Recovery;
            return m_writer.putWayIn(SlotType::Recovery, *m_recoveryWrapping);
        });
}

//! On the worker's thread.
Result<void> KeysFlow::put(SlotType type, const Secret& passphrase)
{
    const Result<WrappingKey> key = keyFrom(passphrase, m_cost);
    if (!key)
        return failAs(key);
    m_changed = type;
    return m_writer.putWayIn(type, *key);
}

void KeysFlow::forgetRecoveryKey()
{
    finish();
    m_recoveryKey = {};
    m_recoveryWrapping.reset();
}

//! Does the work on a thread of its own, and says on this one what came of it.
void KeysFlow::run(std::function<Result<void>()> work)
{
    if (isWorking() || m_wait.seconds() > 0)
        return;
    const int number = ++m_number;
    m_worker = std::thread([this, number, work = std::move(work)] {
        m_result = work();
        QMetaObject::invokeMethod(
            this,
            [this, number] {
                if (number == m_number)
                    deliver();
            },
            Qt::QueuedConnection);
    });
}

void KeysFlow::finish()
{
    if (isWorking())
        deliver();
}

void KeysFlow::deliver()
{
    if (!isWorking())
        return; // somebody has waited for it
    m_worker.join();
    const Result<void> result = std::exchange(m_result, {});
    if (result) {
        m_wait.reset();
        Q_EMIT done();
        return;
    }
    if (result.error().code == ErrorCode::WrongPassphrase)
        m_wait.lengthen();
    Q_EMIT failed(result.error());
}

} // namespace rundbord
