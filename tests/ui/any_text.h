// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <rapidcheck.h>

namespace rundbord
{

//! Any text a person, a file or an older program may hold: letters, spaces that do not break, every kind of
//! line end, control characters, halves of pairs, what Qt uses for itself. Few scripts, since each makes Qt
//! look through every font there is.
inline rc::Gen<QString> anyText()
{
    const auto within = [](char16_t first, char16_t last) {
        return rc::gen::inRange<char16_t>(first, static_cast<char16_t>(last + 1));
    };
    const auto odd =
        rc::gen::elementOf(std::u16string(u"\u00a0\u2028\u2029\ufdd0\ufdd1\ufffc\ufeff\u200b\u202e\u0301"
                                          u"\r\n\t\b\u001b\u007f&<>\"\\%@åäöÅÄÖé"));
    const auto letter =
        rc::gen::oneOf(within(0x20, 0x7e), odd, within(0, 0x24f), within(0x2000, 0x206f),
                       within(0xd800, 0xdfff), within(0xfdd0, 0xfdef), within(0xfff0, 0xfffe));
    return rc::gen::map(rc::gen::container<std::u16string>(letter),
                        [](const std::u16string& units) { return QString::fromStdU16String(units); });
}

} // namespace rundbord
