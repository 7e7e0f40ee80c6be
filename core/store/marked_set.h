// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"

#include <QByteArray>
#include <QtEndian>

#include <array>
#include <map>

namespace rundbord
{

//! Members, each in a state that only a keyed digest of it stands for, and all of them in one short string of
//! bytes. Changing one costs the same however many there are: the digests are summed bit by bit (exclusive
//! or), which is as good as a list as long as nobody sees a digest or the sum. So content() is only ever
//! sealed, never stored. (Clarke et al., "Incremental Multiset Hash Functions and Their Application to Memory
//! Integrity Checking", ASIACRYPT 2003.) A plain value.
template <typename Member>
class MarkedSet
{
public:
    void put(const Member& member, const Digest& mark)
    {
        const auto [place, isNew] = m_marks.try_emplace(member, mark);
        if (!isNew)
            add(std::exchange(place->second, mark));
        add(mark);
    }

    void remove(const Member& member)
    {
        if (const auto place = m_marks.find(member); place != m_marks.end()) {
            add(place->second);
            m_marks.erase(place);
        }
    }

    //! How many there are, the higher bytes first, and the sum of their digests.
    [[nodiscard]] QByteArray content() const
    {
        QByteArray bytes(sizeof(quint64), Qt::Uninitialized);
        qToBigEndian<quint64>(m_marks.size(), bytes.data());
        return bytes.append(m_sum.data(), static_cast<qsizetype>(m_sum.size()));
    }

private:
    //! Also takes away, as adding twice is as good as not at all.
    void add(const Digest& mark)
    {
        for (size_t i = 0; i < m_sum.size(); ++i)
            m_sum[i] = static_cast<char>(m_sum[i] ^ mark[i]);
    }

    std::map<Member, Digest> m_marks;
    Digest m_sum{};
};

} // namespace rundbord
