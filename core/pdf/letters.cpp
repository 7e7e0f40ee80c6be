// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/letters.h"

namespace rundbord
{

namespace
{

constexpr char32_t lineSeparator = 0x2028;
constexpr char32_t paragraphSeparator = 0x2029;
constexpr char32_t softHyphen = 0xad;
constexpr char16_t standIn = 0xfffc;

QString codePointName(char32_t letter)
{
    return QStringLiteral("U+%1").arg(static_cast<uint>(letter), 4, 16, QLatin1Char('0')).toUpper();
}

//! Has no shape of its own: joiners, marks of direction, selectors of a variant.
bool isInvisible(char32_t letter)
{
    const bool selector = (letter >= 0xfe00 && letter <= 0xfe0f) || (letter >= 0xe0100 && letter <= 0xe01ef);
    const bool joinerOrMark = letter >= 0x200b && letter <= 0x200f;
    return selector || joinerOrMark || letter == softHyphen || letter == 0x61c || letter == 0x2060 ||
           letter == 0xfeff;
}

bool isRightToLeft(char32_t letter)
{
    const QChar::Direction direction = QChar::direction(letter);
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
}

//! Means nothing that two programs agree on: for private use, or no character at all.
bool isNobodys(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    return category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned;
}

//! Goes letter by letter and finds each its font.
class Reader
{
public:
    Reader(const Lettering& style, FontSet& fonts, QStringList& unknown)
        : m_style(style)
        , m_fonts(fonts)
        , m_unknown(unknown)
    {
    }

    void read(const Span& span)
    {
        m_bold = span.bold || m_style.bold;
        const QString& text = span.text;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
            char32_t letter = text.at(i).unicode();
            if (text.at(i).isHighSurrogate() && next.isLowSurrogate()) {
                letter = QChar::surrogateToUcs4(text.at(i), next);
                ++i;
            }
            const bool lineEndOfTwo = letter == U'\r' && next == QLatin1Char('\n');
            if (!lineEndOfTwo)
                readLetter(letter);
        }
    }

    Letters result()
    {
        m_letters.direction = m_letters.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
        return std::move(m_letters);
    }

private:
    void readLetter(char32_t letter)
    {
        if (letter == U'\r' || letter == lineSeparator || letter == paragraphSeparator)
            letter = U'\n';
        if (letter == U'\t')
            letter = U' ';
        if (letter == U'\n')
            append(letter, m_last);
        else if (isInvisible(letter))
            appendInvisible(letter);
        else
            appendShown(letter);
    }

    //! Kept where the neighbour's font has it, since it may change how letters join; else of no use.
    void appendInvisible(char32_t letter)
    {
        if (m_fonts.has(m_last, letter) && letter != softHyphen)
            append(letter, m_last);
    }

    void appendShown(char32_t letter)
    {
        const QChar::Category category = QChar::category(letter);
        const bool unseen = category == QChar::Other_Control || category == QChar::Other_Format ||
                            category == QChar::Other_Surrogate;
        const std::optional<Face> face = unseen ? std::nullopt : faceOf(letter, category);
        if (face)
            append(letter, *face);
        else
            appendCodePoint(letter, unseen || isNobodys(letter));
        m_letters.hasRightToLeft |= face && isRightToLeft(letter);
    }

    //! A mark or a space stays with the letter before it if that font has it.
    std::optional<Face> faceOf(char32_t letter, QChar::Category category)
    {
        const bool follows = category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
                             category == QChar::Separator_Space;
        if (follows && m_fonts.has(m_last, letter))
            return m_last;
        return m_fonts.faceOf(letter);
    }

    void append(char32_t letter, Face face)
    {
        const FontKey key = FontSet::key(face, m_bold, m_style.size);
        std::vector<FontRun>& runs = m_letters.runs;
        if (runs.empty() || runs.back().isFramed() || !(runs.back().font == key))
            runs.push_back({m_letters.text.size(), 0, key, {}, {}});
        const qsizetype before = m_letters.text.size();
        m_letters.text += QStringView(QChar::fromUcs4(letter));
        runs.back().length += m_letters.text.size() - before;
        m_last = face;
    }

    void appendCodePoint(char32_t letter, bool unsayable)
    {
        const QString name = codePointName(letter);
        if (!m_unknown.contains(name))
            m_unknown << name;
        m_letters.runs.push_back({m_letters.text.size(), 1, FontSet::key(Face::Latin, m_bold, m_style.size),
                                  name,
                                  unsayable ? QString() : QStringView(QChar::fromUcs4(letter)).toString()});
        m_letters.text += QChar(standIn);
        m_last = Face::Latin;
    }

    const Lettering& m_style;
    FontSet& m_fonts;
    QStringList& m_unknown;
    Letters m_letters;
    Face m_last{Face::Latin};
    bool m_bold{false};
};

} // namespace

Letters lettersOf(const Text& text, const Lettering& style, FontSet& fonts, QStringList& unknown)
{
    Reader reader(style, fonts, unknown);
    for (const Span& span : text.spans)
        reader.read(span);
    return reader.result();
}

} // namespace rundbord
