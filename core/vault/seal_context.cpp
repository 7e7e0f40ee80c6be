// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/seal_context.h"

#include <QtEndian>

#include <array>

namespace rundbord
{

namespace
{

//! Enough for a record's place, so that sealing one allocates once.
constexpr qsizetype usualSize = 192;

void append(QByteArray& bytes, quint64 number)
{
    std::array<char, sizeof number> little{};
    qToLittleEndian(number, little.data());
    bytes.append(little.data(), little.size());
}

} // namespace

SealContext::SealContext(QByteArrayView purpose)
{
    m_bytes.reserve(usualSize);
    add(purpose);
}

SealContext& SealContext::add(QByteArrayView part)
{
    append(m_bytes, static_cast<quint64>(part.size()));
    m_bytes.append(part);
    return *this;
}

SealContext& SealContext::add(const QUuid& part)
{
    return add(QByteArrayView(part.toRfc4122()));
}

SealContext& SealContext::add(quint64 part)
{
    append(m_bytes, sizeof part);
    append(m_bytes, part);
    return *this;
}

} // namespace rundbord
