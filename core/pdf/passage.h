// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/keep_rules.h"
#include "core/pdf/letters.h"
#include "core/pdf/set_text.h"

#include <vector>

namespace rundbord
{

//! How a text is broken into lines (papers.md, section 8).
enum class Breaking {
    Ragged,   //!< as much as goes on each line
    Balanced, //!< headings, own words, cells, items: lines of like length, up to four
    Calm,     //!< running text: the last line is not one short word
};

//! A text measured once and ready to be broken at any width. Breaks where Unicode allows it (UAX 14), less
//! what is to be kept together; a word wider than the column breaks at any character, with no hyphen shown.
class Passage
{
public:
    Passage(const Text& text, const Lettering& style, FontSet& fonts, const KeepRules& rules,
            QStringList& unknown);

    //! Lines no wider than `width`, in millimetres. At least one line if there is any text at all.
    [[nodiscard]] SetText set(qreal width, Breaking breaking) const;

    //! The widest word, in millimetres.
    [[nodiscard]] qreal widestWord() const;

private:
    //! What is never parted, unless it is wider than the column: a word with the space after it.
    struct Atom {
        qsizetype start{0};
        qsizetype inkEnd{0};
        qreal ink{0};
        qreal full{0};
        bool endsLine{false};
        bool keptWithNext{false};
    };
    struct LineRange {
        qsizetype start{0};
        qsizetype end{0};
        qreal width{0};
    };

    void findAtoms(const KeepRules& rules);
    void findAtomsOfLine(qsizetype start, qsizetype end, const std::vector<bool>& kept);
    [[nodiscard]] std::vector<FontRun>::const_iterator runAt(qsizetype place) const;
    [[nodiscard]] qreal measure(qsizetype from, qsizetype to) const;
    [[nodiscard]] std::vector<Atom> fittedAtoms(qreal width) const;
    void addPartsOf(const Atom& atom, qreal width, std::vector<Atom>& to) const;
    [[nodiscard]] std::vector<LineRange> breakAt(qreal width) const;
    [[nodiscard]] qreal balancedWidth(qreal width, const std::vector<LineRange>& lines) const;
    [[nodiscard]] qreal calmWidth(qreal width, const std::vector<LineRange>& lines) const;
    [[nodiscard]] SetLine lineOf(const LineRange& range, qsizetype next) const;
    [[nodiscard]] QString saidBetween(qsizetype from, qsizetype to) const;
    [[nodiscard]] qreal widestKept() const;

    Lettering m_style;
    FontSet& m_fonts;
    Letters m_letters;
    std::vector<Atom> m_atoms;
};

} // namespace rundbord
