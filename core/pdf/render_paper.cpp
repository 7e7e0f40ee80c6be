// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/render_paper.h"

#include "core/pdf/child_layout.h"
#include "core/pdf/flow_layout.h"
#include "core/pdf/large_layout.h"
#include "core/pdf/mirror.h"
#include "core/pdf/page_painter.h"
#include "core/pdf/simple_layout.h"
#include "core/pdf/tag_writer.h"

#include <QBuffer>
#include <QPdfWriter>

#include <algorithm>
#include <span>

namespace rundbord
{

namespace
{

Pages layOutWith(const Paper& paper, FontSet& fonts)
{
    const KeepRules rules{paper.keepTogether, paper.keepWithNext};
    const bool onePage =
        std::holds_alternative<SimplePage>(paper.content) || std::holds_alternative<ChildPage>(paper.content);
    TextSetter setter = onePage ? TextSetter(fonts, rules, simple::longestText) : TextSetter(fonts, rules);
    Pages pages;
    if (const auto* flow = std::get_if<Flow>(&paper.content))
        pages = layOutFlow(paper, *flow, setter);
    else if (const auto* simplePage = std::get_if<SimplePage>(&paper.content))
        pages = layOutSimplePage(paper, *simplePage, setter);
    else if (const auto* large = std::get_if<LargePages>(&paper.content))
        pages = layOutLargePages(paper, *large, setter);
    else
        pages = layOutChildPage(paper, std::get<ChildPage>(paper.content), setter);
    if (paper.rightToLeft)
        mirror(pages);
    pages.unknownCharacters = setter.unknownCharacters();
    return pages;
}

int pageOf(const Pages& pages, Anchor anchor)
{
    const auto found = pages.anchors.find(anchor);
    return found == pages.anchors.end() ? 0 : found->second;
}

Sentence lawPointOf(const Paper& paper)
{
    const Flow* flow = std::get_if<Flow>(&paper.content);
    return flow ? flow->pageWords.lawPoint : Sentence();
}

//! Swedish is spoken in Finland too; ours is that of Sweden.
QString spokenHere(const QString& language)
{
    return language == QLatin1String("sv") ? QStringLiteral("sv-SE") : language;
}

void prepare(QPdfWriter& writer, const QString& title)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(unitsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Rundbord"));
}

std::span<const TagMark> marksOn(const TagTree& tree, size_t page)
{
    const auto on = [page](const TagMark& mark) { return mark.page < page; };
    const auto past = [page](const TagMark& mark) { return mark.page <= page; };
    const auto first = std::partition_point(tree.marks.begin(), tree.marks.end(), on);
    return {first, std::partition_point(first, tree.marks.end(), past)};
}

bool draw(const Pages& pages, const TagTree& tree, FontSet& fonts, QPdfWriter& writer)
{
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    PagePainter pagePainter(painter, fonts);
    size_t painted = 0;
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        if (i > 0 && !writer.newPage())
            return false;
        const std::span<const TagMark> marks = marksOn(tree, i);
        pagePainter.draw(pages.pages[i], marks, static_cast<int>(painted));
        painted += marks.size();
    }
    return painter.end();
}

} // namespace

Pages layOut(const Paper& paper)
{
    FontSet fonts;
    return layOutWith(paper, fonts);
}

Result<RenderedPaper> renderPaper(const Paper& paper)
{
    FontSet fonts;
    const Pages pages = layOutWith(paper, fonts);
    const TagTree tree = makeTagTree(pages, lawPointOf(paper));
    QByteArray untagged;
    QBuffer buffer(&untagged);
    if (!buffer.open(QIODevice::WriteOnly))
        return fail(ErrorCode::PaperFailed, QStringLiteral("no buffer to write to"));
    QPdfWriter writer(&buffer);
    prepare(writer, paper.kind);
    if (!draw(pages, tree, fonts, writer))
        return fail(ErrorCode::PaperFailed, QStringLiteral("the paper could not be drawn"));
    Result<QByteArray> tagged = writeTags(
        untagged, tree, {paper.kind, spokenHere(paper.language), spokenHere(paper.writtenLanguage)});
    RenderedPaper rendered;
    rendered.tagged = tagged.has_value();
    rendered.pdf = tagged ? std::move(*tagged) : std::move(untagged);
    rendered.pages = static_cast<int>(pages.pages.size());
    rendered.references = {pageOf(pages, Anchor::Next), pageOf(pages, Anchor::Crisis)};
    rendered.unknownCharacters = pages.unknownCharacters;
    return rendered;
}

} // namespace rundbord
