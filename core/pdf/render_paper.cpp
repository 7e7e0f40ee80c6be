// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/render_paper.h"

#include "core/pdf/flow_layout.h"
#include "core/pdf/page_painter.h"
#include "core/pdf/simple_layout.h"

#include <QBuffer>
#include <QPdfWriter>

namespace rundbord
{

namespace
{

Pages layOutWith(const Paper& paper, FontSet& fonts)
{
    const Flow* flow = std::get_if<Flow>(&paper.content);
    const KeepRules rules{paper.keepTogether, paper.keepWithNext};
    TextSetter setter = flow ? TextSetter(fonts, rules) : TextSetter(fonts, rules, simple::longestText);
    Pages pages = flow ? layOutFlow(paper, *flow, setter)
                       : layOutSimplePage(paper, std::get<SimplePage>(paper.content), setter);
    pages.unknownCharacters = setter.unknownCharacters();
    return pages;
}

int pageOf(const Pages& pages, Anchor anchor)
{
    const auto found = pages.anchors.find(anchor);
    return found == pages.anchors.end() ? 0 : found->second;
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

bool draw(const Pages& pages, FontSet& fonts, QPdfWriter& writer)
{
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    PagePainter pagePainter(painter, fonts);
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        if (i > 0 && !writer.newPage())
            return false;
        pagePainter.draw(pages.pages[i]);
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
    RenderedPaper rendered;
    QBuffer buffer(&rendered.pdf);
    if (!buffer.open(QIODevice::WriteOnly))
        return fail(ErrorCode::PaperFailed, QStringLiteral("no buffer to write to"));
    QPdfWriter writer(&buffer);
    prepare(writer, paper.kind);
    if (!draw(pages, fonts, writer))
        return fail(ErrorCode::PaperFailed, QStringLiteral("the paper could not be drawn"));
    rendered.pages = static_cast<int>(pages.pages.size());
    rendered.references = {pageOf(pages, Anchor::Next), pageOf(pages, Anchor::Crisis)};
    rendered.unknownCharacters = pages.unknownCharacters;
    return rendered;
}

} // namespace rundbord
