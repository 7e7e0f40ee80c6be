// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/html_twin.h"

#include "core/base/resource.h"
#include "core/document/html_blocks.h"
#include "core/document/html_simple.h"

#include <QLocale>

namespace rundbord
{

namespace
{

void writeHead(HtmlOut& out, const QString& title, const QByteArray& style)
{
    const HtmlElement head(out, "head");
    out.single("meta", {{"charset", QStringLiteral("utf-8")}});
    out.single("meta", {{"name", QStringLiteral("viewport")},
                        {"content", QStringLiteral("width=device-width, initial-scale=1")}});
    out.single("meta", {{"http-equiv", QStringLiteral("Content-Security-Policy")},
                        {"content", QStringLiteral("default-src 'none'; style-src 'unsafe-inline'")}});
    out.plain("title", pageLetters(title).simplified());
    out.plain("style", QString::fromUtf8(style));
}

void writeBand(HtmlOut& out, const Paper& paper)
{
    out.element("p", paper.band, {{"class", QStringLiteral("band")}});
    out.element("p", paper.bandNote);
}

void writeFlow(HtmlOut& out, const Paper& paper, const Flow& flow)
{
    {
        const HtmlElement header(out, "header");
        out.element("p", bold(flow.headStart));
        out.element("p", flow.headEnd);
    }
    {
        const HtmlElement main(out, "main");
        writeBand(out, paper);
        HtmlBlocks(out, flow, paper.kind).write();
    }
    const HtmlElement footer(out, "footer");
    out.element("p", flow.foot);
    out.element("p", flow.footEnd);
}

} // namespace

Result<QByteArray> htmlTwin(const Paper& paper)
{
    const auto* flow = std::get_if<Flow>(&paper.content);
    const auto* simple = std::get_if<SimplePage>(&paper.content);
    if (!flow && !simple)
        return fail(ErrorCode::PaperFailed, QStringLiteral("a paper that has no twin"));
    const Result<QByteArray> style = readResource(QStringLiteral(":/style/html-twin.css"));
    if (!style)
        return fail(ErrorCode::ResourceDamaged, QStringLiteral("no style sheet for web pages"));
    QByteArray page;
    HtmlOut out(page, paper.rightToLeft, paper.writtenLanguage);
    out.begin(paper.language);
    writeHead(out, paper.kind, *style);
    out.open("body");
    if (flow) {
        writeFlow(out, paper, *flow);
    } else {
        const HtmlElement main(out, "main");
        writeBand(out, paper);
        writeSimplePage(out, *simple, paper.kind);
    }
    out.close();
    out.close();
    return page + '\n';
}

} // namespace rundbord
