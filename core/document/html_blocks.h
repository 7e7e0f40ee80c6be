// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/html_sections.h"
#include "core/document/paper.h"

#include <array>

namespace rundbord
{

//! Writes what a paper with pages of blocks says, in the order of the paper; the strip of the law last, with a link to
//! each section where the paper has the number of a page. Symbols are drawn nowhere, since their words stand beside them;
//! an address stands in words where the paper has a QR code.
class HtmlBlocks
{
public:
    //! `flow` must outlive it; `kind` is the title of a paper that has none of its own.
    HtmlBlocks(HtmlOut& out, const Flow& flow, const QString& kind);
    void write();

    void operator()(const Title& title);
    void operator()(const Lead& lead);
    void operator()(const KeyValues& values);
    void operator()(const OwnWords& words);
    void operator()(const HeadedLines& lines);
    void operator()(const QuickBox& box);
    void operator()(const Section& section);
    void operator()(const Part& part);
    void operator()(const Paragraph& paragraph);
    void operator()(const Bullets& bullets);
    void operator()(const ColumnsBlock& block);
    void operator()(const GoalLines& lines);
    void operator()(const Table& table);
    void operator()(const LawLines& lines);
    void operator()(const CrisisBox& box);
    void operator()(const Halves& halves);
    void operator()(const Closing& closing);
    void operator()(const MissingBox& box);
    void operator()(const KeyCard& card);

private:
    void writeList(const std::vector<Text>& items);
    void writePairs(const std::vector<KeyValue>& pairs);
    void writeHalf(const Half& half);
    void writeStrip(const LawStrip& strip);
    void writePoint(const LawCell& cell, int point);

    HtmlOut& m_out;
    const Flow& m_flow;
    QString m_kind;
    HtmlSections m_sections;
    std::array<QString, 5> m_pointWords;
};

//! Her words, with what they answer before them.
void writeOwnWords(HtmlOut& out, const OwnWords& words);

} // namespace rundbord
