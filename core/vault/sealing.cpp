// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/sealing.h"

#include "core/vault/passphrase.h"
#include "core/vault/sodium_start.h"

#include <algorithm>
#include <sodium.h>

namespace rundbord
{

static_assert(nonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(tagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(keySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

namespace
{

const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

tl::unexpected<Error> broken()
{
    return fail(ErrorCode::SealBroken);
}

bool canHold(const Secret& key, QByteArrayView sealed)
{
    return key.size() == keySize && sealed.size() >= nonceSize + tagSize;
}

//! Writes sealed.size() - nonceSize - tagSize bytes to `plain`; false and all zero if the seal is broken.
bool decrypt(const Secret& key, const SealContext& context, QByteArrayView sealed, unsigned char* plain)
{
    startSodium();
    const QByteArrayView nonce = sealed.first(nonceSize);
    const QByteArrayView cipher = sealed.sliced(nonceSize);
    const QByteArrayView associated = context.bytes();
    return crypto_aead_xchacha20poly1305_ietf_decrypt(
               plain, nullptr, nullptr, raw(cipher), static_cast<unsigned long long>(cipher.size()),
               raw(associated), static_cast<unsigned long long>(associated.size()), raw(nonce),
               key.begin()) == 0;
}

QByteArray padded(QByteArrayView payload)
{
    const qsizetype room = (payload.size() / paddingBlock + 1) * paddingBlock;
    QByteArray block(room, '\0');
    std::copy(payload.begin(), payload.end(), block.begin());
    size_t length = 0;
    if (sodium_pad(&length, raw(block), static_cast<size_t>(payload.size()), paddingBlock,
                   static_cast<size_t>(room)) != 0)
        qFatal("padding does not fit");
    return block;
}

} // namespace

QByteArray sealUnderNonce(const Secret& key, QByteArrayView nonce, QByteArrayView associated,
                          QByteArrayView plain)
{
    Q_ASSERT(key.size() == keySize && nonce.size() == nonceSize);
    startSodium();
    QByteArray sealed(nonceSize + plain.size() + tagSize, Qt::Uninitialized);
    std::copy(nonce.begin(), nonce.end(), sealed.begin());
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed) + nonceSize, nullptr, raw(plain),
                                               static_cast<unsigned long long>(plain.size()), raw(associated),
                                               static_cast<unsigned long long>(associated.size()), nullptr,
                                               raw(nonce), key.begin());
    return sealed;
}

QByteArray seal(const Secret& key, const SealContext& context, QByteArrayView plain)
{
    startSodium();
    QByteArray nonce(nonceSize, Qt::Uninitialized);
    randombytes_buf(nonce.data(), nonceSize);
    return sealUnderNonce(key, nonce, context.bytes(), plain);
}

Result<QByteArray> unseal(const Secret& key, const SealContext& context, QByteArrayView sealed)
{
    if (!canHold(key, sealed))
        return broken();
    QByteArray plain(sealed.size() - nonceSize - tagSize, Qt::Uninitialized);
    if (!decrypt(key, context, sealed, raw(plain)))
        return broken();
    return plain;
}

Result<Secret> unsealSecret(const Secret& key, const SealContext& context, QByteArrayView sealed)
{
    if (!canHold(key, sealed))
        return broken();
    Secret plain = Secret::blank(sealed.size() - nonceSize - tagSize);
    if (!decrypt(key, context, sealed, plain.writable().data()))
        return broken();
    return plain;
}

QByteArray sealPadded(const Secret& key, const SealContext& context, QByteArrayView payload)
{
    QByteArray block = padded(payload);
    QByteArray sealed = seal(key, context, block);
    wipe(block);
    return sealed;
}

Result<QByteArray> unsealPadded(const Secret& key, const SealContext& context, QByteArrayView sealed)
{
    Result<QByteArray> block = unseal(key, context, sealed);
    if (!block)
        return block;
    size_t length = 0;
    if (sodium_unpad(&length, raw(*block), static_cast<size_t>(block->size()), paddingBlock) != 0)
        return broken();
    block->truncate(static_cast<qsizetype>(length));
    return block;
}

} // namespace rundbord
