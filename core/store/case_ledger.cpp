// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_ledger.h"

namespace rundbord
{

QByteArray CaseLedger::content() const
{
    const std::array<quint64, 3> head{m_counter, m_overviewVersion, quint64{m_altered}};
    QByteArray bytes(sizeof head, Qt::Uninitialized);
    qToBigEndian<quint64>(head.data(), head.size(), bytes.data());
    return bytes + m_records.content();
}

} // namespace rundbord
