// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/passage.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace rundbord
{

namespace
{

constexpr qreal tolerance = 0.01;
constexpr qsizetype mostBalancedLines = 4;
constexpr qreal narrowestBalanced = 0.6;
constexpr qreal narrowestCalm = 0.8;
constexpr qreal shortLastLine = 1.0 / 3;
constexpr int halvings = 12;
constexpr size_t fewestLettersAlone = 3; //!< of a word that has to be cut
constexpr qreal frameRoom = 2 * (mark::framePad + pen::thin) + 0.6;

//! Where each letter ends that a reader would call one.
std::vector<qsizetype> letterEnds(const QString& word)
{
    std::vector<qsizetype> ends;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word);
    for (qsizetype at = letters.toNextBoundary(); at > 0; at = letters.toNextBoundary())
        ends.push_back(at);
    return ends;
}

qsizetype withoutTrailingSpace(const QString& text, qsizetype from, qsizetype to)
{
    while (to > from && text.at(to - 1).isSpace())
        --to;
    return to;
}

} // namespace

QString SetLine::text() const
{
    QString all;
    for (const SetPiece& piece : pieces)
        all += piece.text;
    return all;
}

qreal SetText::widest() const
{
    qreal widest = 0;
    for (const SetLine& line : lines)
        widest = std::max(widest, line.width);
    return widest;
}

Passage::Passage(const Text& text, const Lettering& style, FontSet& fonts, const KeepRules& rules,
                 QStringList& unknown)
    : m_style(style)
    , m_fonts(fonts)
    , m_letters(lettersOf(text, style, fonts, unknown))
{
    findAtoms(rules);
}

void Passage::findAtoms(const KeepRules& rules)
{
    const QString& text = m_letters.text;
    const std::vector<bool> kept = keptPlaces(text, rules);
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype feed = text.indexOf(QLatin1Char('\n'), start);
        const qsizetype end = feed < 0 ? text.size() : feed;
        findAtomsOfLine(start, end, kept);
        if (feed >= 0)
            m_atoms.back().endsLine = true;
        start = end + 1;
    }
}

//! Line by line, since Qt 6.4 overlooks a line feed after a number.
void Passage::findAtomsOfLine(qsizetype start, qsizetype end, const std::vector<bool>& kept)
{
    const QString& text = m_letters.text;
    const QString line = text.mid(start, end - start);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, line);
    qsizetype from = start;
    do {
        const qsizetype next = finder.toNextBoundary();
        const qsizetype at = next > 0 ? start + next : end;
        Atom atom;
        atom.start = from;
        atom.inkEnd = withoutTrailingSpace(text, from, at);
        atom.keptWithNext = at < end && kept[static_cast<size_t>(at)];
        atom.ink = measure(from, atom.inkEnd);
        atom.full = atom.ink + measure(atom.inkEnd, at);
        m_atoms.push_back(atom);
        from = at;
    } while (from < end);
}

std::vector<FontRun>::const_iterator Passage::runAt(qsizetype place) const
{
    return std::upper_bound(m_letters.runs.begin(), m_letters.runs.end(), place,
                            [](qsizetype wanted, const FontRun& run) { return wanted < run.end(); });
}

qreal Passage::measure(qsizetype from, qsizetype to) const
{
    qreal width = 0;
    for (auto run = runAt(from); run != m_letters.runs.end() && run->start < to; ++run) {
        const qsizetype start = std::max(from, run->start);
        const qsizetype end = std::min(to, run->end());
        width += run->isFramed() ? m_fonts.widthOf(run->font, run->codePoint) + frameRoom
                                 : m_fonts.widthOf(run->font, m_letters.text.mid(start, end - start));
    }
    return width;
}

//! Cuts a word that is wider than the column into parts that are not.
void Passage::addPartsOf(const Atom& atom, qreal width, std::vector<Atom>& to) const
{
    const std::vector<qsizetype> ends = letterEnds(m_letters.text.mid(atom.start, atom.inkEnd - atom.start));
    Atom part;
    part.start = part.inkEnd = atom.start;
    for (size_t i = 0; i < ends.size(); ++i) {
        const qreal letter = measure(part.inkEnd, atom.start + ends[i]);
        const size_t left = ends.size() - i;
        const bool full = part.ink + letter > width - tolerance;
        const bool lastChance =
            left == fewestLettersAlone && part.ink + measure(part.inkEnd, atom.inkEnd) > width - tolerance;
        if (part.inkEnd > part.start && (full || lastChance)) {
            part.full = part.ink;
            to.push_back(part);
            part = {};
            part.start = part.inkEnd = to.back().inkEnd;
        }
        part.ink += letter;
        part.inkEnd = atom.start + ends[i];
    }
    part.full = part.ink + atom.full - atom.ink;
    part.endsLine = atom.endsLine;
    to.push_back(part);
}

std::vector<Passage::Atom> Passage::fittedAtoms(qreal width) const
{
    std::vector<Atom> fitted;
    fitted.reserve(m_atoms.size());
    for (const Atom& atom : m_atoms) {
        if (atom.ink > width)
            addPartsOf(atom, width, fitted);
        else
            fitted.push_back(atom);
    }
    return fitted;
}

//! First fit. Atoms kept together move to the next line together, if one line has room for them.
std::vector<Passage::LineRange> Passage::breakAt(qreal width) const
{
    const std::vector<Atom> atoms = fittedAtoms(width);
    std::vector<LineRange> lines;
    bool open = false;
    qreal advance = 0;
    size_t looseUntil = 0;
    for (size_t i = 0; i < atoms.size(); ++i) {
        qreal needed = atoms[i].ink;
        if (i >= looseUntil) {
            size_t last = i;
            qreal before = 0;
            while (last + 1 < atoms.size() && atoms[last].keptWithNext)
                before += atoms[last++].full;
            const qreal together = before + atoms[last].ink;
            looseUntil = last + 1;
            if (together <= width + tolerance)
                needed = together;
        }
        const bool starts = !open || advance + needed > width + tolerance;
        if (starts) {
            lines.push_back({atoms[i].start, atoms[i].inkEnd, atoms[i].ink});
            advance = atoms[i].full;
        } else {
            lines.back().end = atoms[i].inkEnd;
            lines.back().width = advance + atoms[i].ink;
            advance += atoms[i].full;
        }
        open = !atoms[i].endsLine;
    }
    return lines;
}

//! The widest group that would have to be parted if the column were narrower.
qreal Passage::widestKept() const
{
    qreal widest = 0;
    qreal before = 0;
    for (const Atom& atom : m_atoms) {
        widest = std::max(widest, before + atom.ink);
        before = atom.keptWithNext ? before + atom.full : 0;
    }
    return widest;
}

qreal Passage::balancedWidth(qreal width, const std::vector<LineRange>& lines) const
{
    qreal tooNarrow = std::max(width * narrowestBalanced, std::min(width, widestKept()));
    qreal wideEnough = width;
    if (breakAt(tooNarrow).size() == lines.size())
        return tooNarrow;
    for (int i = 0; i < halvings; ++i) {
        const qreal middle = (tooNarrow + wideEnough) / 2;
        if (breakAt(middle).size() > lines.size())
            tooNarrow = middle;
        else
            wideEnough = middle;
    }
    return wideEnough;
}

//! Narrows until a second word comes down to a last line of one short word.
qreal Passage::calmWidth(qreal width, const std::vector<LineRange>& lines) const
{
    const auto lonely = [&](const std::vector<LineRange>& broken) {
        const LineRange& last = broken.back();
        const QString words = m_letters.text.mid(last.start, last.end - last.start);
        return last.width < width * shortLastLine && !words.contains(QLatin1Char(' '));
    };
    const qreal narrowest = std::max(width * narrowestCalm, std::min(width, widestKept()));
    if (!lonely(lines))
        return width;
    for (qreal narrower = width * 0.98; narrower >= narrowest; narrower -= width * 0.02) {
        const std::vector<LineRange> broken = breakAt(narrower);
        if (broken.size() == lines.size() && !lonely(broken))
            return narrower;
    }
    return width;
}

//! Spaces and hyphens that keep a line together on paper are ordinary ones to a reader.
QString Passage::saidBetween(qsizetype from, qsizetype to) const
{
    constexpr QChar keepingHyphen(0x2011);
    QString said;
    for (auto run = runAt(from); run != m_letters.runs.end() && run->start < to; ++run) {
        const qsizetype start = std::max(from, run->start);
        if (run->isFramed())
            said += run->letter.isEmpty() ? run->codePoint : run->letter;
        else
            said += QStringView(m_letters.text).mid(start, std::min(to, run->end()) - start);
    }
    for (QChar& letter : said) {
        if (letter.isSpace())
            letter = QChar::Space;
        else if (letter == keepingHyphen)
            letter = QLatin1Char('-');
    }
    return said;
}

//! `next` is where the line after it begins.
SetLine Passage::lineOf(const LineRange& range, qsizetype next) const
{
    SetLine line;
    line.said = saidBetween(range.start, next);
    line.direction = m_letters.direction;
    for (auto run = runAt(range.start); run != m_letters.runs.end() && run->start < range.end; ++run) {
        const qsizetype start = std::max(range.start, run->start);
        const qsizetype end = std::min(range.end, run->end());
        const QString text = run->isFramed() ? run->codePoint : m_letters.text.mid(start, end - start);
        const qreal width = measure(start, end);
        line.pieces.push_back({text, run->font, run->isFramed(), line.width, width});
        line.width += width;
    }
    line.bothDirections =
        m_letters.hasRightToLeft &&
        std::any_of(line.pieces.begin(), line.pieces.end(), [](const SetPiece& piece) {
            return std::any_of(piece.text.begin(), piece.text.end(), [](QChar c) {
                return c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.isSurrogate();
            });
        });
    return line;
}

qreal Passage::widestWord() const
{
    qreal widest = 0;
    for (const Atom& atom : m_atoms)
        widest = std::max(widest, atom.ink);
    return widest;
}

SetText Passage::set(qreal width, Breaking breaking) const
{
    std::vector<LineRange> ranges = breakAt(width);
    if (breaking != Breaking::Ragged && ranges.size() > 1) {
        const bool balance =
            breaking == Breaking::Balanced && static_cast<qsizetype>(ranges.size()) <= mostBalancedLines;
        const qreal better = balance ? balancedWidth(width, ranges) : calmWidth(width, ranges);
        if (better < width)
            ranges = breakAt(better);
    }
    SetText text{m_style, {}};
    text.lines.reserve(ranges.size());
    for (size_t i = 0; i < ranges.size(); ++i) {
        const qsizetype next = i + 1 < ranges.size() ? ranges[i + 1].start : m_letters.text.size();
        text.lines.push_back(lineOf(ranges[i], next));
    }
    return text;
}

} // namespace rundbord
