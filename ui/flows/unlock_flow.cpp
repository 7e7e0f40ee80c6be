// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/unlock_flow.h"

#include "core/store/restoring.h"
#include "core/vault/passphrase.h"

#include <QFileInfo>

namespace rundbord
{

UnlockFlow::UnlockFlow(StorePlace place, std::optional<KdfCost> cost, QObject* parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_cost(cost)
{
    connect(&m_wait, &GrowingWait::changed, this, &UnlockFlow::waitChanged);
}

UnlockFlow::~UnlockFlow()
{
    if (m_worker.joinable())
        m_worker.join();
}

bool UnlockFlow::storeExists() const
{
    // what a loss of power left half done is a store all the same
    (void)completeRestoring(m_place);
    return QFileInfo::exists(m_place.path);
}

void UnlockFlow::create(Secret passphrase)
{
    if (const Result<void> checked = checkPassphrase(passphrase); !checked) {
        Q_EMIT failed(checked.error());
        return;
    }
    m_kind = KeyKind::Passphrase;
    auto shared = std::make_shared<Secret>(std::move(passphrase));
    const auto ordinary = std::make_shared<Failed>(&UnlockFlow::failed);
    run([place = m_place, cost = m_cost,
         shared] { return Store::create(place, *shared, cost ? *cost : KdfCost::calibrated()); },
        ordinary);
}

void UnlockFlow::unlock(PresentedKey key)
{
    m_kind = key.kind;
    auto shared = std::make_shared<PresentedKey>(std::move(key));
    const auto ordinary = std::make_shared<Failed>(&UnlockFlow::failed);
    run(
        [place = m_place, proof = m_proof, shared]() -> Result<std::unique_ptr<Store>> {
            if (!proof)
                return Store::open(place, shared->secret, shared->kind);
            const Result<void> proved = proof(*shared);
            return proved ? Result<std::unique_ptr<Store>>(nullptr) : failAs(proved);
        },
        ordinary);
}

void UnlockFlow::restore(const StoreCopy& copy, PresentedKey key, const QDateTime& at)
{
    m_kind = key.kind;
    auto shared = std::make_shared<PresentedKey>(std::move(key));
    auto failure = std::make_shared<Failed>(&UnlockFlow::restoreFailed);
    run(
        [place = m_place, copy, shared, at, failure]() -> Result<std::unique_ptr<Store>> {
            if (const Result<void> restored = rundbord::restore(place, copy, *shared, at); !restored)
                return failAs(restored);
            *failure = &UnlockFlow::failed; // what fails now fails with the copy in its place
            return Store::open(place, shared->secret, shared->kind);
        },
        failure);
}

void UnlockFlow::run(Work work, std::shared_ptr<const Failed> failure)
{
    if (isWorking() || m_wait.seconds() > 0)
        return;
    m_worker = std::thread([this, failure, work = std::move(work)] {
        auto result = std::make_shared<Result<std::unique_ptr<Store>>>(work());
        QMetaObject::invokeMethod(
            this, [this, failure, result] { finish(std::move(*result), *failure); }, Qt::QueuedConnection);
    });
}

void UnlockFlow::finish(Result<std::unique_ptr<Store>> result, Failed failure)
{
    m_worker.join();
    if (result) {
        m_store = std::move(*result);
        m_wait.reset();
        Q_EMIT opened();
        return;
    }
    const ErrorCode code = result.error().code;
    if (code == ErrorCode::WrongPassphrase || code == ErrorCode::WrongRecoveryKey)
        m_wait.lengthen();
    Q_EMIT(this->*failure)(result.error());
}

} // namespace rundbord
