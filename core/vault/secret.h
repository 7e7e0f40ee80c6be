// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <span>

namespace rundbord
{

//! Bytes nobody may see: a passphrase or a key. They lie in libsodium's guarded memory: locked, left out of
//! core dumps, overwritten when released. A Secret moves but never copies, prints or compares in varying
//! time.
class Secret
{
public:
    Secret() = default;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    ~Secret() = default;

    [[nodiscard]] static Secret random(qsizetype size);
    //! UTF-8 of the composed form (NFC), so that the same letters from another keyboard open the same store.
    //! `text` is left as it is: the caller wipes it.
    [[nodiscard]] static Secret fromPassphrase(const QString& text);
    //! For secrets that arrive as bytes, such as a passphrase file. The caller wipes its own copy.
    [[nodiscard]] static Secret copyOf(QByteArrayView bytes);
    //! All zero, to be written into by a key derivation.
    [[nodiscard]] static Secret blank(qsizetype size);

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    //! Borrowed: valid as long as the Secret, and never to be copied into ordinary memory.
    [[nodiscard]] QByteArrayView bytes() const { return {m_bytes.get(), m_size}; }
    [[nodiscard]] const unsigned char* begin() const { return m_bytes.get(); }
    [[nodiscard]] std::span<unsigned char> writable() { return {m_bytes.get(), static_cast<size_t>(m_size)}; }
    //! Takes the same time whatever the difference, for a passphrase that is asked for twice.
    [[nodiscard]] bool sameAs(const Secret& other) const;

private:
    explicit Secret(qsizetype size);

    struct Release {
        void operator()(unsigned char* bytes) const;
    };
    std::unique_ptr<unsigned char, Release> m_bytes;
    qsizetype m_size{0};
};

//! Overwrites the whole buffer of `text` in place and empties it. Every QString that shares the buffer is
//! overwritten too; a string literal has no buffer of its own and is only let go.
void wipe(QString& text);
//! The same for bytes.
void wipe(QByteArray& bytes);

} // namespace rundbord
