// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/passage.h"

#include <QHash>
#include <QStringList>

#include <limits>
#include <memory>

namespace rundbord
{

//! Sets texts of one paper: breaks them into lines, and remembers what it measured and which characters no
//! font had.
class TextSetter
{
public:
    //! Of a text longer than `longest` only the beginning is set: for a paper that has no room for more
    //! anyway.
    TextSetter(FontSet& fonts, KeepRules rules, qsizetype longest = std::numeric_limits<qsizetype>::max());

    [[nodiscard]] SetText set(const Text& text, const Lettering& style, qreal width, Breaking breaking);
    //! The text on one line, however wide; line feeds in it are spaces.
    [[nodiscard]] SetText onOneLine(const Text& text, const Lettering& style);
    [[nodiscard]] qreal widestWord(const Text& text, const Lettering& style);
    [[nodiscard]] const QStringList& unknownCharacters() const { return m_unknown; }
    //! A number for the next passage, by which its lines know one another.
    [[nodiscard]] int nextElement() { return ++m_element; }

private:
    [[nodiscard]] const Passage& passage(const Text& text, const Lettering& style);

    FontSet& m_fonts;
    KeepRules m_rules;
    qsizetype m_longest;
    QHash<QString, std::shared_ptr<const Passage>> m_passages;
    QStringList m_unknown;
    int m_element{0};
};

} // namespace rundbord
