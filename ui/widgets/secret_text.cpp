// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secret_text.h"

#include <QStringEncoder>

#include <algorithm>
#include <cstring>
#include <sys/mman.h>

namespace rundbord
{

namespace
{

constexpr int utf8PerUnit = 3;

} // namespace

//! Where the lock is refused the text is kept all the same: it would not be better anywhere else.
SecretText::SecretText()
    : m_units{}
{
    static_cast<void>(mlock(m_units.data(), sizeof m_units));
}

SecretText::~SecretText()
{
    wipe();
    static_cast<void>(munlock(m_units.data(), sizeof m_units));
}

int SecretText::insert(int at, QStringView text)
{
    int count = std::min(static_cast<int>(text.size()), capacity - m_length);
    if (count > 0 && count < text.size() && text[count - 1].isHighSurrogate())
        --count;
    char16_t* gap = m_units.data() + at;
    std::move_backward(gap, m_units.data() + m_length, m_units.data() + m_length + count);
    std::copy_n(text.utf16(), count, gap);
    m_length += count;
    return count;
}

void SecretText::remove(int at, int count)
{
    char16_t* gap = m_units.data() + at;
    std::move(gap + count, m_units.data() + m_length, gap);
    m_length -= count;
    explicit_bzero(m_units.data() + m_length, static_cast<size_t>(count) * sizeof(char16_t));
}

void SecretText::wipe()
{
    explicit_bzero(m_units.data(), sizeof m_units);
    m_length = 0;
}

void SecretText::read(const std::function<void(std::span<const char>)>& reader) const
{
    std::array<char, static_cast<size_t>(capacity) * utf8PerUnit> lent; // NOLINT(*-member-init)
    QStringEncoder encoder(QStringEncoder::Utf8);
    const char* end = encoder.appendToBuffer(lent.data(), view());
    reader(std::span(lent.data(), static_cast<size_t>(end - lent.data())));
    explicit_bzero(lent.data(), lent.size());
}

} // namespace rundbord
