// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/copy_shelf.h"

#include <utility>

namespace rundbord
{

CopyShelf::CopyShelf(Writer& writer, const AccessLog& log, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_writer(writer)
    , m_log(log)
    , m_clock(clock)
{
    connect(&writer, &Writer::copied, this, [this] {
        m_failure.reset();
        Q_EMIT changed();
    });
    connect(&writer, &Writer::copyFailed, this, [this](const Error& error) {
        m_failure = error;
        Q_EMIT changed();
    });
}

Result<void> CopyShelf::restoreWhenClosed(const StoreCopy& copy)
{
    const Result<void> decided = m_writer.restoreWhenClosed(copy, m_clock.now());
    m_restoring = decided.has_value();
    if (decided)
        m_log.note({Deed::Restored, {}, {}, 0, copyName(copy)});
    return decided;
}

bool CopyShelf::giveUpRestoring()
{
    if (!std::exchange(m_restoring, false))
        return false;
    m_writer.giveUpRestoring();
    return true;
}

Result<void> CopyShelf::remove(const StoreCopy& copy)
{
    const Result<void> gone = m_writer.removeCopy(copy);
    if (gone)
        Q_EMIT removed();
    return gone;
}

QString CopyShelf::restoredFrom() const
{
    const Result<std::optional<QByteArray>> trace = m_writer.setting(SettingId::Restored);
    return trace && *trace ? QString::fromUtf8(**trace) : QString();
}

void CopyShelf::noteRestoring()
{
    const QString name = restoredFrom();
    if (name.isEmpty())
        return;
    Batch batch;
    batch.durability = Durability::Act;
    batch.settings = {{SettingId::Restored, {}}};
    batch.log = {m_log.entry({Deed::Restored, {}, {}, 0, name})};
    m_writer.submit(std::move(batch));
}

} // namespace rundbord
