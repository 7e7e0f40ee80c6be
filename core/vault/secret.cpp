// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/secret.h"

#include "core/vault/sodium_start.h"

#include <QStringEncoder>

#include <algorithm>
#include <new>
#include <sodium.h>
#include <utility>

namespace rundbord
{

namespace
{

//! Overwrites all that was allocated, not only what is in use: an edited text leaves remains behind its end.
template <typename Storage>
void wipeStorage(Storage& storage)
{
    if (!storage.d_ptr())
        return;
    auto* start = storage.begin() - storage.freeSpaceAtBegin();
    sodium_memzero(start, static_cast<size_t>(storage.constAllocatedCapacity()) * sizeof *start);
}

} // namespace

void Secret::Release::operator()(unsigned char* bytes) const
{
    sodium_free(bytes);
}

Secret::Secret(qsizetype size)
    : m_size(size)
{
    startSodium();
    m_bytes.reset(static_cast<unsigned char*>(sodium_malloc(static_cast<size_t>(size))));
    if (!m_bytes)
        throw std::bad_alloc();
}

Secret::Secret(Secret&& other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    m_bytes = std::move(other.m_bytes);
    m_size = std::exchange(other.m_size, 0);
    return *this;
}

Secret Secret::random(qsizetype size)
{
    Secret secret(size);
    randombytes_buf(secret.m_bytes.get(), static_cast<size_t>(size));
    return secret;
}

Secret Secret::blank(qsizetype size)
{
    Secret secret(size);
    sodium_memzero(secret.m_bytes.get(), static_cast<size_t>(size));
    return secret;
}

Secret Secret::copyOf(QByteArrayView bytes)
{
    Secret secret(bytes.size());
    std::copy(bytes.begin(), bytes.end(), secret.m_bytes.get());
    return secret;
}

Secret Secret::fromPassphrase(const QString& text)
{
    QString composed = text.normalized(QString::NormalizationForm_C);
    QStringEncoder encoder(QStringConverter::Utf8);
    Secret room(encoder.requiredSpace(composed.size()));
    char* const first = reinterpret_cast<char*>(room.m_bytes.get());
    const char* const last = encoder.appendToBuffer(first, composed);
    if (composed.constData() != text.constData())
        wipe(composed);
    return copyOf(QByteArrayView(first, last));
}

bool Secret::sameAs(const Secret& other) const
{
    return m_size == other.m_size &&
           sodium_memcmp(m_bytes.get(), other.m_bytes.get(), static_cast<size_t>(m_size)) == 0;
}

void wipe(QString& text)
{
    wipeStorage(text.data_ptr());
    text.clear();
}

void wipe(QByteArray& bytes)
{
    wipeStorage(bytes.data_ptr());
    bytes.clear();
}

} // namespace rundbord
