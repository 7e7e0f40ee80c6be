// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/block.h"
#include "core/pdf/slab.h"

#include <vector>

namespace rundbord
{

//! Sets the blocks of the whole plan, each as one slab or several (papers.md, sections 3 to 7). Knows no
//! pages: only how high something may be before it has to be split.
class BlockSetter
{
public:
    //! `closeness` scales distances, not type or leading: 1, or 0.8 to save a page. `tallest` is the height
    //! of the tallest slab.
    BlockSetter(TextSetter& setter, qreal closeness, qreal tallest);

    [[nodiscard]] Galley set(const std::vector<Block>& blocks);

private:
    struct Entry {
        Text words;
        Lettering style;
        Role role;
    };
    enum class Glue { None, WithNext };

    void set(const Title& title);
    void set(const Lead& lead);
    void set(const KeyValues& given);
    void set(const OwnWords& words);
    void set(const HeadedLines& lines);
    void set(const QuickBox& box);
    void set(const Section& section);
    void set(const Part& part);
    void set(const Paragraph& paragraph);
    void set(const Bullets& bullets);
    void set(const ColumnsBlock& columns);
    void set(const GoalLines& goal);
    void set(const Table& table);
    void set(const LawLines& lines);
    void set(const CrisisBox& box);
    void set(const Halves& halves);
    void set(const Closing& closing);
    void set(const MissingBox& box);
    void set(const KeyCard& card);

    //! A distance, drawn closer if the paper is.
    [[nodiscard]] qreal space(qreal millimetres) const { return millimetres * m_closeness; }
    [[nodiscard]] bool isTooTall(const Slab& slab) const { return slab.height > m_tallest; }
    [[nodiscard]] Stack stack(Slab& slab, qreal x, qreal width, qreal y = 0) const;
    Slab& add(Slab slab);
    void addHeading(const QString& words, const Lettering& style, Role role, qreal before);
    //! Lines as slabs of their own, at least two together where the text begins and ends.
    void addLines(const SetText& text, qreal x, qreal measure, Role role, qreal before);
    //! What is too tall for a box of its own: heading and words down the page, to be split at any line.
    void addPlainly(const std::vector<Entry>& entries, qreal before);
    //! What is not part of the section before it.
    void leaveSection() { m_section = -1; }

    void addBar(Slab& slab, qreal from, qreal to) const;
    qreal setPairs(Slab& slab, const std::vector<KeyValue>& pairs, qreal x, qreal leastKey);
    qreal setHalf(Slab& slab, const Half& half, qreal x);
    void setAlone(const Half& half);
    [[nodiscard]] bool stackIfTooTall(const Slab& slab, const std::vector<Entry>& entries);

    TextSetter& m_setter;
    qreal m_closeness;
    qreal m_tallest;
    Galley m_galley;
    int m_block{0};
    int m_section{-1};
    int m_sectionPoint{0};
    bool m_afterPart{false};
    bool m_leadsToTable{false};
};

} // namespace rundbord
