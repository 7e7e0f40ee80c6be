// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/text.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace rundbord
{

//! What a paper is made of: papers.md, section 7. Each says what is said and what it is; where it stands,
//! how large and between which lines is for core/pdf. Point numbers are those of the law, 1 to 4; 0 is none.

//! Small drawings. Never without words beside them.
enum class Symbol {
    None,
    Phone,
    Talk,
    Calendar,
    Decided,
    Planned,
    ToBeTried,
    Done,
    PartlyDone,
    NotDone,
    Ongoing
};

//! Places other words refer to by page.
enum class Anchor { None, Needs, Next, Crisis, People };

//! The one title of the paper, and what stands at the far end of its line.
struct Title {
    QString words;
    QString aside;
    bool operator==(const Title&) const = default;
};

struct Lead {
    QString words;
    bool operator==(const Lead&) const = default;
};

struct KeyValue {
    QString key;
    std::vector<QString> values; //!< each on its own line
    bool operator==(const KeyValue&) const = default;
};

//! Particulars, two columns side by side.
struct KeyValues {
    std::vector<KeyValue> left;
    std::vector<KeyValue> right;
    bool operator==(const KeyValues&) const = default;
};

enum class Weight { Most, Goal };

//! What she said, verbatim and within quotation marks: the only block with a bar.
struct OwnWords {
    QString label;
    QString words;
    Weight weight{Weight::Most};
    bool operator==(const OwnWords&) const = default;
};

//! A line with what may stand before it ("1.").
struct Line {
    QString mark;
    Text words;
    bool operator==(const Line&) const = default;
};

//! A heading and, beside it, lines.
struct HeadedLines {
    QString heading;
    std::vector<Line> lines;
    bool operator==(const HeadedLines&) const = default;
};

struct QuickCell {
    Symbol symbol{Symbol::None};
    QString first;
    QString second; //!< bold
    bool operator==(const QuickCell&) const = default;
};

//! The box with whom to ring, what is next and when we meet.
struct QuickBox {
    std::vector<QuickCell> cells;
    bool operator==(const QuickBox&) const = default;
};

//! Begins a section; it goes on until the next one.
struct Section {
    QString heading;
    QString continued; //!< said in its stead at the head of a page where the section goes on
    int lawPoint{0};
    Anchor anchor{Anchor::None};
    QString swedish{}; //!< the heading in Swedish, at the far end of the line, on a paper in another language
    bool operator==(const Section&) const = default;
};

//! A heading within a section.
struct Part {
    QString heading;
    bool operator==(const Part&) const = default;
};

struct Paragraph {
    Text words;
    bool operator==(const Paragraph&) const = default;
};

struct Bullets {
    std::vector<Text> items;
    bool operator==(const Bullets&) const = default;
};

struct HeadedBullets {
    QString heading;
    std::vector<Text> items;
    bool operator==(const HeadedBullets&) const = default;
};

//! Up to three lists side by side.
struct ColumnsBlock {
    std::vector<HeadedBullets> columns;
    bool operator==(const ColumnsBlock&) const = default;
};

//! A goal: her words, and beside them how one notices. Stays with the table that follows.
struct GoalLines {
    QString ownWords; //!< within quotation marks; may be empty
    std::vector<Text> notes;
    bool operator==(const GoalLines&) const = default;
};

struct Cell {
    std::vector<Text> lines;
    bool bulleted{false};
    Symbol symbol{Symbol::None};
    bool operator==(const Cell&) const = default;
};

//! The heading of one or more rows: a huvudman before its people.
struct RowGroup {
    QString heading;
    int lawPoint{0};
    bool operator==(const RowGroup&) const = default;
};

struct Row {
    std::optional<RowGroup> group; //!< set on each row of a table whose rows are grouped
    bool startsGroup{false};
    std::vector<Cell> cells;
    bool operator==(const Row&) const = default;
};

enum class TableKind { Actions, Next, People };

struct Table {
    TableKind kind{TableKind::Actions};
    std::vector<QString> head;
    std::vector<Row> rows;
    bool operator==(const Table&) const = default;
};

//! Sentences that answer a point of the law, after its disc.
struct LawLines {
    int lawPoint{0};
    bool met{true};
    std::vector<Text> lines;
    bool operator==(const LawLines&) const = default;
};

struct HeadedText {
    QString heading;
    std::vector<Text> lines;
    bool operator==(const HeadedText&) const = default;
};

//! The box for when it gets worse.
struct CrisisBox {
    QString heading;
    std::vector<HeadedText> parts;
    bool operator==(const CrisisBox&) const = default;
};

//! One of two short sections side by side.
struct Half {
    Section section;
    std::vector<Text> paragraphs;
    QString signature; //!< before a line to sign on; empty for none
    bool operator==(const Half&) const = default;
};

struct Halves {
    Half left;
    Half right;
    bool operator==(const Halves&) const = default;
};

//! The words of the plan explained, and beside them an address to go to.
struct Closing {
    QString heading;
    std::vector<Text> words;
    QString address; //!< in the QR code
    Text invitation;
    bool operator==(const Closing&) const = default;
};

//! What is missing in a draft.
struct MissingBox {
    QString heading;
    std::vector<Text> items;
    bool operator==(const MissingBox&) const = default;
};

//! A key to type in again: in large letters, group by group, and as a QR code.
struct KeyCard {
    std::vector<QString> groups;
    QString code; //!< in the QR code
    Text made;
    bool operator==(const KeyCard&) const = default;
};

using Block =
    std::variant<Title, Lead, KeyValues, OwnWords, HeadedLines, QuickBox, Section, Part, Paragraph, Bullets,
                 ColumnsBlock, GoalLines, Table, LawLines, CrisisBox, Halves, Closing, MissingBox, KeyCard>;

} // namespace rundbord
