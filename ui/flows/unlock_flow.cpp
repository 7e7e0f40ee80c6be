// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/unlock_flow.h"

#include "core/vault/passphrase.h"

#include <QFileInfo>

#include <algorithm>
#include <chrono>

namespace rundbord
{

namespace
{

constexpr int longestWait = 30;

} // namespace

UnlockFlow::UnlockFlow(StorePlace place, std::optional<KdfCost> cost, QObject* parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_cost(cost)
{
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (--m_wait == 0)
            m_second.stop();
        Q_EMIT waitChanged(m_wait);
    });
}

UnlockFlow::~UnlockFlow()
{
    if (m_worker.joinable())
        m_worker.join();
}

bool UnlockFlow::storeExists() const
{
    return QFileInfo::exists(m_place.path);
}

void UnlockFlow::create(Secret passphrase)
{
    if (const Result<void> checked = checkPassphrase(passphrase); !checked) {
        Q_EMIT failed(checked.error());
        return;
    }
    auto shared = std::make_shared<Secret>(std::move(passphrase));
    run([place = m_place, cost = m_cost, shared] {
        return Store::create(place, *shared, cost ? *cost : KdfCost::calibrated());
    });
}

void UnlockFlow::unlock(Secret passphrase)
{
    auto shared = std::make_shared<Secret>(std::move(passphrase));
    run([place = m_place, proof = m_proof, shared]() -> Result<std::unique_ptr<Store>> {
        if (!proof)
            return Store::open(place, *shared);
        const Result<void> proved = proof(*shared);
        return proved ? Result<std::unique_ptr<Store>>(nullptr) : failAs(proved);
    });
}

void UnlockFlow::run(std::function<Result<std::unique_ptr<Store>>()> work)
{
    if (isWorking() || m_wait > 0)
        return;
    m_worker = std::thread([this, work = std::move(work)] {
        auto result = std::make_shared<Result<std::unique_ptr<Store>>>(work());
        QMetaObject::invokeMethod(
            this, [this, result] { finish(std::move(*result)); }, Qt::QueuedConnection);
    });
}

void UnlockFlow::finish(Result<std::unique_ptr<Store>> result)
{
    m_worker.join();
    if (result) {
        m_store = std::move(*result);
        m_nextWait = 1;
        Q_EMIT opened();
        return;
    }
    if (result.error().code == ErrorCode::WrongPassphrase)
        waitLonger();
    Q_EMIT failed(result.error());
}

void UnlockFlow::waitLonger()
{
    m_wait = m_nextWait;
    m_nextWait = std::min(2 * m_nextWait, longestWait);
    m_second.start();
    Q_EMIT waitChanged(m_wait);
}

} // namespace rundbord
