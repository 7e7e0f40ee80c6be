// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/access_log.h"

#include "core/base/system_user.h"

namespace rundbord
{

AccessLog::AccessLog(Writer& writer, const Clock& clock)
    : m_writer(writer)
    , m_clock(clock)
    , m_user{systemUser(), {}, {}}
{
}

void AccessLog::setUser(const QString& userName, const QString& unit)
{
    m_user.userName = userName.simplified();
    m_user.unit = unit.simplified();
}

LogEntry AccessLog::entry(const AccessNote& note) const
{
    const QDateTime now = m_clock.now();
    const AccessEntry entry{note, now, m_user.systemUser, m_user.userName, m_user.unit};
    return {QUuid::createUuid(), now.date().year(), writeAccessEntry(entry)};
}

void AccessLog::note(const AccessNote& note) const
{
    Batch batch;
    batch.log.push_back(entry(note));
    m_writer.submit(std::move(batch));
}

} // namespace rundbord
