// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/receipt_page.h"

#include "core/pdf/render_paper.h"
#include "ui/flows/copy_words.h"
#include "ui/flows/shred_flow.h"
#include "ui/pages/printer_field.h"
#include "ui/texts/error_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace rundbord
{

ReceiptPage::ReceiptPage(const Services& services, PrintFlow& printing, const ShredReceipt& receipt,
                         QWidget* parent)
    : StorePage(services.style, tr("Kvitto på gallring"), parent)
    , m_services(services)
    , m_receipt(receipt)
    , m_printing(printing)
    , m_printer(new ChoiceField(services.style))
    , m_print(new Button(services.style, ButtonRole::Primary, tr("Skriv ut kvittot")))
{
    build();
    connect(&m_printing, &PrintFlow::printersFound, this, &ReceiptPage::showPrinters);
    connect(&m_printing, &PrintFlow::printed, this, [this] {
        m_print->setEnabled(true);
        say(tr("Kvittot är på väg ut ur skrivaren."));
    });
    connect(&m_printing, &PrintFlow::failed, this, [this](const Error& error) {
        m_print->setEnabled(true);
        say(errorText(error));
    });
    connect(m_print, &QPushButton::clicked, this, &ReceiptPage::print);
}

void ReceiptPage::build()
{
    const Style& style = m_services.style;
    auto* sheet = new Sheet(style);
    const QDateTime at = m_receipt.at.toLocalTime();
    const QString moment = tr("%1 kl. %2")
                               .arg(QLocale().toString(at.date(), QStringLiteral("d MMMM yyyy")),
                                    at.time().toString(tr("HH.mm")));
    sheet->body()->addWidget(new TextLabel(style, TextStyle::Sub, Token::Ink,
                                           tr("Ärende %1 är gallrat").arg(caseNumber(m_receipt))));
    sheet->body()->addWidget(
        new TextLabel(style, TextStyle::Body, Token::Ink, tr("%1, av %2").arg(moment, m_receipt.by)));
    body()->addWidget(sheet);
    const bool all = m_receipt.unreached.empty();
    const QString none = all ? tr("Ingen säkerhetskopia hade ärendet när det söktes.")
                             : tr("Ingen av de säkerhetskopior som gick att nå hade ärendet när det söktes.");
    const QString searched =
        all ? tr("Alla filer är genomsökta: ärendets nyckel finns inte i någon av dem.")
            : tr("Alla filer som gick att nå är genomsökta: ärendets nyckel finns inte i någon av dem.");
    for (const QString& sentence :
         {m_receipt.followed.empty() ? none
                                     : tr("Det är förstört i %n säkerhetskopior också.", nullptr,
                                          static_cast<int>(m_receipt.followed.size())),
          m_receipt.searched ? searched : QString(),
          m_receipt.unreached.empty() ? QString()
                                      : tr("%n säkerhetskopior gick inte att nå, och ärendet kan finnas kvar "
                                           "i dem. Rundbord försöker igen "
                                           "varje gång lagret låses upp. De står på kvittot.",
                                           nullptr, static_cast<int>(m_receipt.unreached.size())),
          tr("Papper, andras kopior och sparade filer når Rundbord inte.")}) {
        if (!sentence.isEmpty())
            sheet->body()->addWidget(new TextLabel(style, TextStyle::Body, Token::Ink, sentence));
    }
    m_printer->setAccessibleName(tr("Skrivare"));
    m_printer->setObjectName(QStringLiteral("printer"));
    m_print->setObjectName(QStringLiteral("printReceipt"));
    m_print->showIcon(Icon::Print);
    m_print->setEnabled(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::gap12);
    row->addWidget(m_printer, 1);
    row->addWidget(m_print);
    sheet->body()->addLayout(row);
    body()->addStretch();
}

void ReceiptPage::enter()
{
    m_printing.findPrinters();
    m_print->setFocus(Qt::OtherFocusReason);
}

void ReceiptPage::showPrinters(const QList<PrinterChoice>& printers)
{
    offerPrinters(*m_printer, printers);
    if (printers.isEmpty())
        say(tr("Ingen skrivare hittades. Kvittot finns kvar bland säkerhetskopiorna, att skriva ut senare."));
    m_print->setEnabled(!printers.isEmpty());
    if (isVisible())
        m_print->setFocus(Qt::OtherFocusReason);
}

void ReceiptPage::print()
{
    const Result<RenderedPaper> paper = renderPaper(makeShredPaper(factsOf(m_receipt), m_services.wordings));
    if (!paper)
        return say(errorText(paper.error()));
    m_print->setEnabled(false);
    m_printing.print(m_printer->currentData().toString(),
                     {PrintJob{paper->pdf, tr("Kvitto på gallring"), 1, Sides::One}});
}

} // namespace rundbord
