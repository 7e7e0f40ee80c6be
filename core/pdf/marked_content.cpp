// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/marked_content.h"

#include "core/pdf/sentinel.h"

#include <algorithm>

namespace rundbord
{

namespace
{

QByteArray operatorsOf(const TagMark& mark, const TagTree& tree)
{
    if (mark.element == TagMark::none)
        return QByteArrayLiteral("EMC\n/Artifact BMC\n");
    // The name means nothing where there is a number; but some readers heed the words of a /Span alone, and measure its
    // letters out evenly, which is worth it only where the printed ones are others.
    const char* name = mark.printedOtherwise ? "/Span" : structureType(tree.elements[mark.element].tag);
    QByteArray begin = QByteArrayLiteral("EMC\n") + name + " <</MCID " + QByteArray::number(mark.idOnPage);
    if (!mark.said.isEmpty())
        begin += "/ActualText " + pdfString(mark.said);
    return begin + ">> BDC\n";
}

//! The next sentinel in the content: where it begins and ends, and its number.
struct Found {
    qsizetype begin{-1};
    qsizetype end{0};
    qsizetype number{0};
};

Found nextSentinel(QByteArrayView content, qsizetype from)
{
    static const QByteArray up = QByteArray::number(-sentinel::farUp);
    static const QByteArray further = QByteArray::number(-sentinel::farUp - 1);
    static const QByteArray middle = ' ' + up + " m\n";
    for (qsizetype at = content.indexOf(middle, from); at >= 0; at = content.indexOf(middle, at + 1)) {
        const qsizetype begin = content.lastIndexOf('\n', at) + 1;
        const QByteArray left = content.sliced(begin, at - begin).toByteArray();
        const QByteArray whole = left + middle + left + ' ' + further + " l\nS\n";
        bool isNumber = false;
        const qsizetype number = -sentinel::farLeft - left.toLongLong(&isNumber);
        if (isNumber && number >= 0 && content.sliced(begin).startsWith(whole))
            return {begin, begin + whole.size(), number};
    }
    return {};
}

} // namespace

MarkedContent withMarks(QByteArrayView content, const TagTree& tree)
{
    MarkedContent marked;
    marked.content.reserve(content.size() + content.size() / 4);
    marked.content += "/Artifact BMC\n";
    qsizetype done = 0;
    qsizetype from = 0;
    for (Found found = nextSentinel(content, from); found.begin >= 0; found = nextSentinel(content, from)) {
        from = found.end;
        if (found.number >= static_cast<qsizetype>(tree.marks.size()))
            continue;
        marked.content += content.sliced(done, found.begin - done);
        marked.content += operatorsOf(tree.marks[static_cast<size_t>(found.number)], tree);
        done = found.end;
        ++marked.replaced;
    }
    marked.content += content.sliced(done);
    marked.content += "\nEMC\n";
    return marked;
}

QByteArray pdfString(const QString& text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() >= 0x20 && c.unicode() < 0x7f) || (c.unicode() > 0xa0 && c.unicode() <= 0xff);
    });
    if (!isPlain) {
        QByteArray units = QByteArrayLiteral("\xfe\xff");
        for (const QChar c : text) {
            units += static_cast<char>(c.unicode() >> 8);
            units += static_cast<char>(c.unicode() & 0xff);
        }
        return '<' + units.toHex() + '>';
    }
    QByteArray written = text.toLatin1();
    written.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
    return '(' + written + ')';
}

const char* structureType(Tag tag)
{
    switch (tag) {
    case Tag::Document:
        return "/Document";
    case Tag::Section:
        return "/Sect";
    case Tag::Heading1:
        return "/H1";
    case Tag::Heading2:
        return "/H2";
    case Tag::Heading3:
        return "/H3";
    case Tag::Paragraph:
        return "/P";
    case Tag::BlockQuote:
        return "/BlockQuote";
    case Tag::List:
        return "/L";
    case Tag::ListItem:
        return "/LI";
    case Tag::ItemLabel:
        return "/Lbl";
    case Tag::ItemBody:
        return "/LBody";
    case Tag::Table:
        return "/Table";
    case Tag::Row:
        return "/TR";
    case Tag::ColumnHeader:
    case Tag::RowHeader:
        return "/TH";
    case Tag::Cell:
        return "/TD";
    case Tag::Figure:
        break;
    }
    return "/Figure";
}

} // namespace rundbord
