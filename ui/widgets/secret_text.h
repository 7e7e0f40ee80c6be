// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <functional>
#include <span>

namespace rundbord
{

//! A passphrase as it is typed, in one piece of memory that never moves, is kept out of swap where the system
//! allows it, and is overwritten in place as letters go. Not copied, not printed.
class SecretText
{
public:
    static constexpr int capacity = 512; //!< UTF-16 units; what comes beyond is dropped

    SecretText();
    ~SecretText();
    SecretText(const SecretText&) = delete;
    SecretText& operator=(const SecretText&) = delete;

    [[nodiscard]] int length() const { return m_length; }
    [[nodiscard]] QStringView view() const { return QStringView(m_units.data(), m_length); }

    //! Puts in as much as there is room for; how many units that was.
    int insert(int at, QStringView text);
    void remove(int at, int count);
    void wipe();
    //! Lends the text as UTF-8 while reader runs, and wipes that copy after.
    void read(const std::function<void(std::span<const char>)>& reader) const;

private:
    std::array<char16_t, capacity> m_units;
    int m_length{0};
};

} // namespace rundbord
