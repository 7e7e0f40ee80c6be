// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of tagging, each by itself.
#include "core/pdf/tag_writer.h"

#include "core/pdf/marked_content.h"
#include "core/pdf/sentinel.h"
#include "core/pdf/tag_tree.h"
#include "core/pdf/unicode_map.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

QByteArray sentinelText(int number)
{
    const QByteArray left = QByteArray::number(-sentinel::farLeft - number);
    return left + " -500000 m\n" + left + " -500001 l\nS\n";
}

PageItem textOf(int block, Role role, int element, const QString& words)
{
    TextItem item;
    item.line.said = words;
    item.line.pieces.push_back({words, {}, false, 0, 10});
    return {Origin{block, role, element}, item};
}

PageItem rule()
{
    return {Origin{}, RuleItem{}};
}

TagTree treeOf(std::vector<PageItem> items)
{
    Pages pages;
    pages.pages.push_back({std::move(items)});
    return makeTagTree(pages, {});
}

//! "Document(H1(Sect..." in a line.
QString shapeOf(const TagTree& tree, size_t index = 0)
{
    QStringList kids;
    for (const TagKid& kid : tree.elements[index].kids)
        kids << (kid.isMark ? tree.marks[kid.index].said : shapeOf(tree, kid.index));
    return QString::fromLatin1(structureType(tree.elements[index].tag)).mid(1) + QLatin1Char('(') +
           kids.join(QLatin1Char(',')) + QLatin1Char(')');
}

QByteArray untagged(const TagTree& tree, int sentinels)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(720);
    QPainter painter(&writer);
    for (int i = 0; i < sentinels; ++i) {
        painter.setPen(QPen(Qt::black, i % 2 == 0 ? 3 : 4));
        painter.drawLine(sentinel::lineOf(i));
    }
    painter.end();
    EXPECT_LE(static_cast<size_t>(sentinels), tree.marks.size());
    return pdf;
}

} // namespace

TEST(MarkedContent, EachSentinelGivesWayToItsMark)
{
    const TagTree tree = treeOf({textOf(0, Role::Title, 1, QStringLiteral("Plan (1)")), rule()});
    ASSERT_EQ(tree.marks.size(), 2U);
    const MarkedContent marked =
        withMarks("q\n" + sentinelText(0) + "text\n" + sentinelText(1) + "Q\n", tree);
    EXPECT_EQ(marked.replaced, 2);
    EXPECT_EQ(marked.content,
              QByteArray("/Artifact BMC\nq\nEMC\n/H1 <</MCID 0/ActualText (Plan \\(1\\))>> BDC\ntext\n"
                         "EMC\n/Artifact BMC\nQ\n\nEMC\n"));
}

TEST(MarkedContent, WhatIsNoSentinelStays)
{
    const TagTree tree = treeOf({textOf(0, Role::Title, 1, QStringLiteral("Plan"))});
    for (const QByteArray& other :
         {sentinelText(7), QByteArray("-1000000 -500000 m\n-1000001 -500001 l\nS\n"),
          QByteArray("x -500000 m\nx -500001 l\nS\n"), QByteArray("-12 -500000 m\n-12 -500001 l\nS\n"),
          QByteArray("-1000000 -500000 m\n")}) {
        const MarkedContent marked = withMarks(other, tree);
        EXPECT_EQ(marked.replaced, 0) << other.toStdString();
        EXPECT_TRUE(marked.content.contains(other)) << other.toStdString();
    }
}

TEST(MarkedContent, TextIsWrittenAsPdfWantsIt)
{
    EXPECT_EQ(pdfString(QStringLiteral("a\\(b)å")), QByteArray("(a\\\\\\(b\\)\xe5)"));
    EXPECT_EQ(pdfString(QString::fromUtf8("王😀")), QByteArray("<feff738bd83dde00>"));
    EXPECT_EQ(pdfString(QStringLiteral("a\nb")), QByteArray("<feff0061000a0062>"));
}

TEST(TagTree, SectionsListsAndTables)
{
    Origin label{1, Role::Label, 3};
    label.item = 9;
    PageItem value = textOf(1, Role::ListItem, 4, QStringLiteral("Amanda"));
    value.origin.item = 9;
    PageItem head = textOf(2, Role::HeaderCell, 5, QStringLiteral("Vad"));
    PageItem second = textOf(2, Role::HeaderCell, 6, QStringLiteral("När"));
    second.origin.column = 1;
    PageItem cell = textOf(2, Role::Cell, 7, QStringLiteral("Ringa"));
    cell.origin.row = 1;
    PageItem key = textOf(1, Role::Label, 3, QStringLiteral("Namn"));
    key.origin = label;
    const TagTree tree = treeOf({textOf(0, Role::Title, 1, QStringLiteral("T")),
                                 textOf(1, Role::PartHeading, 2, QStringLiteral("P")), key, value,
                                 textOf(2, Role::Heading, 8, QStringLiteral("H")), head, second, cell,
                                 textOf(3, Role::PartHeading, 10, QStringLiteral("Q"))});
    EXPECT_EQ(shapeOf(tree),
              QStringLiteral("Document(H1(T),H2(P),L(LI(Lbl(Namn),LBody(P(Amanda)))),"
                             "Sect(H2(H),Table(TR(TH(P(Vad)),TH(P(När))),TR(TD(P(Ringa)),TD())),H3(Q)))"));
}

TEST(TagTree, WhatStandsOutsideTheFlowDoesNotPartIt)
{
    const TagTree tree = treeOf({textOf(0, Role::Title, 1, QStringLiteral("T")),
                                 textOf(1, Role::Heading, 2, QStringLiteral("A")),
                                 textOf(-1, Role::Heading, 3, QStringLiteral("strip")),
                                 textOf(2, Role::Paragraph, 4, QStringLiteral("of A"))});
    EXPECT_EQ(shapeOf(tree), QStringLiteral("Document(H1(T),Sect(H2(A),P(of A)),Sect(H2(strip)))"));
}

TEST(TagTree, AWordThatGoesOnTheNextLineIsOneMark)
{
    const TagTree tree = treeOf({textOf(0, Role::Title, 1, QStringLiteral("Sam")),
                                 textOf(0, Role::Title, 1, QStringLiteral("ordnad ")),
                                 textOf(0, Role::Title, 1, QStringLiteral("plan"))});
    ASSERT_EQ(tree.marks.size(), 2U);
    EXPECT_EQ(tree.marks[0].said, QStringLiteral("Samordnad "));
}

TEST(TagWriter, RefusesAFileInWhichAMarkIsMissing)
{
    const TagTree tree = treeOf({textOf(0, Role::Title, 1, QStringLiteral("T")), rule()});
    EXPECT_TRUE(writeTags(untagged(tree, 2), tree, {QStringLiteral("Plan"), QStringLiteral("sv-SE")}));
    const auto refused =
        writeTags(untagged(tree, 1), tree, {QStringLiteral("Plan"), QStringLiteral("sv-SE")});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::PaperFailed);
}

TEST(TagWriter, RefusesWhatIsNoFile)
{
    const TagTree tree = treeOf({});
    for (const QByteArray& bytes : {QByteArray(), QByteArray("%PDF-1.4\nnothing\n")}) {
        const auto refused = writeTags(bytes, tree, {});
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::PaperFailed);
    }
}

TEST(UnicodeMap, HasNoGaps)
{
    const QByteArray map(
        "begincmap\n2 beginbfrange\n<0000> <0000> <0000>\n<0002> <0004> [<0009> <0041> <FEB3> ]\n"
        "endbfrange\nendcmap\n");
    EXPECT_EQ(
        completedUnicodeMap(map, 6),
        QByteArray("begincmap\n5 beginbfchar\n<0001> <FFFD>\n<0002> <0020>\n<0003> <0041>\n<0004> <FEB3>\n"
                   "<0005> <FFFD>\nendbfchar\nendcmap\n"));
    EXPECT_EQ(completedUnicodeMap("nothing", 3), QByteArray("nothing"));
}

} // namespace rundbord
