// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/passage.h"

#include <QStringList>

namespace rundbord
{

//! Sets texts of one paper: breaks them into lines and remembers which characters no font had.
class TextSetter
{
public:
    TextSetter(FontSet& fonts, KeepRules rules)
        : m_fonts(fonts)
        , m_rules(std::move(rules))
    {
    }

    [[nodiscard]] SetText set(const Text& text, const TextStyle& style, qreal width, Breaking breaking)
    {
        return Passage(text, style, m_fonts, m_rules, m_unknown).set(width, breaking);
    }
    //! The text on one line, however wide.
    [[nodiscard]] SetText onOneLine(const Text& text, const TextStyle& style)
    {
        constexpr qreal endless = 1e6;
        return set(text, style, endless, Breaking::Ragged);
    }
    [[nodiscard]] qreal widestWord(const Text& text, const TextStyle& style)
    {
        return Passage(text, style, m_fonts, m_rules, m_unknown).widestWord();
    }
    [[nodiscard]] const QStringList& unknownCharacters() const { return m_unknown; }
    //! A number for the next passage, by which its lines know one another.
    [[nodiscard]] int nextElement() { return ++m_element; }

private:
    FontSet& m_fonts;
    KeepRules m_rules;
    QStringList m_unknown;
    int m_element{0};
};

} // namespace rundbord
