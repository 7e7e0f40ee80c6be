// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query.h"

namespace rundbord
{

QByteArray Query::bytes(int column) const
{
    const SQLite::Column value = m_statement.getColumn(column);
    const void* blob = value.getBlob();
    return {static_cast<const char*>(blob), value.getBytes()};
}

void Query::bind(int position, const QByteArray& value)
{
    // constData() is never null, so that nothing at all is bound as zero bytes rather than as NULL.
    m_statement.bind(position, static_cast<const void*>(value.constData()), static_cast<int>(value.size()));
}

} // namespace rundbord
