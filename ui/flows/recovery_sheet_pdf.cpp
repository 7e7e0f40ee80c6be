// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/recovery_sheet_pdf.h"

#include "core/document/recovery_sheet.h"
#include "core/pdf/render_paper.h"
#include "core/vault/recovery_key.h"

namespace rundbord
{

namespace
{

void wipeKeyIn(Paper& paper)
{
    for (Block& block : std::get<Flow>(paper.content).blocks) {
        if (auto* card = std::get_if<KeyCard>(&block)) {
            wipe(card->code);
            for (QString& group : card->groups)
                wipe(group);
        }
    }
}

} // namespace

Result<QByteArray> recoverySheetPdf(const Secret& key, QDate madeOn, const Wordings& wordings)
{
    QString written = writtenRecoveryKey(key);
    Paper paper = makeRecoverySheet(written, madeOn, wordings);
    Result<RenderedPaper> rendered = renderPaper(paper);
    wipeKeyIn(paper);
    wipe(written);
    if (!rendered)
        return failAs(rendered);
    return std::move(rendered->pdf);
}

} // namespace rundbord
