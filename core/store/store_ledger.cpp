// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_ledger.h"

namespace rundbord
{

QUuid StoreLedger::numbered(quint64 number)
{
    return QUuid(static_cast<uint>(number >> 32), static_cast<ushort>(number >> 16),
                 static_cast<ushort>(number), 0, 0, 0, 0, 0, 0, 0, 0);
}

QByteArray StoreLedger::content() const
{
    QByteArray bytes(sizeof(quint64), Qt::Uninitialized);
    qToBigEndian(quint64{m_altered}, bytes.data());
    return bytes + m_members.content();
}

} // namespace rundbord
