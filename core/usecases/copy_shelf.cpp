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

//! The store that is put aside has it in its log; the one that took its place can't know, but sees the other lie there.
void CopyShelf::noteRestoring()
{
    for (const StoreCopy& copy : m_writer.copies()) {
        if (copy.reason != CopyReason::Replaced)
            continue;
        const QByteArray name = copyName(copy).toUtf8();
        const Result<std::optional<QByteArray>> noted = m_writer.setting(SettingId::Copies);
        if (!noted || *noted == name)
            return;
        m_writer.keepSetting(SettingId::Copies, name);
        m_log.note({Deed::Restored, {}, {}, 0, copyName(copy)});
        return;
    }
}

} // namespace rundbord
