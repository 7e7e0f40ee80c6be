// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recovery_sheet_view.h"

#include "core/vault/secret.h"
#include "ui/pages/printer_field.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_field.h"

#include <QHBoxLayout>
#include <QPdfView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace rundbord
{

RecoverySheetView::RecoverySheetView(const Style& style, PrintFlow& printing, QByteArray pdf, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_printing(printing)
    , m_pdf(std::move(pdf))
    , m_document(nullptr)
    , m_view(new QPdfView(this))
    , m_printer(new ChoiceField(style))
    , m_print(new Button(style, ButtonRole::Primary, QString()))
    , m_byHand(new Button(style, ButtonRole::Flat, tr("Jag har skrivit av den för hand")))
    , m_done(new Button(style, ButtonRole::Secondary, QString()))
{
    m_buffer.setData(m_pdf);
    m_buffer.open(QIODevice::ReadOnly);
    m_document.load(&m_buffer);
    m_view->setDocument(&m_document);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Arket med reservnyckeln"));
    m_view->setObjectName(QStringLiteral("recoverySheet"));
    m_view->setFocusPolicy(Qt::NoFocus); // all of it can be seen
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&style, &Style::changed, this, &RecoverySheetView::showWhole);
    setFocusProxy(m_printer);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap12);
    column->addLayout(makeButtons());
    auto* sheet = new QHBoxLayout;
    sheet->addWidget(m_view, 100);
    sheet->addStretch();
    column->addLayout(sheet);
    connect(&printing, &PrintFlow::printersFound, this, &RecoverySheetView::showPrinters);
    connect(&printing, &PrintFlow::printed, this, [this] {
        if (std::exchange(m_mine, false))
            Q_EMIT onPaper();
        refresh();
    });
    connect(&printing, &PrintFlow::failed, this, [this](const Error& error) {
        if (std::exchange(m_mine, false))
            Q_EMIT failed(error);
        refresh();
    });
    printing.findPrinters();
    refresh();
}

RecoverySheetView::~RecoverySheetView()
{
    disconnect(&m_printing, nullptr, this, nullptr);
    m_printing.finishPrinting(); // it prints the very bytes that go now
    m_view->setDocument(nullptr);
    m_document.close();
    m_buffer.close();
    wipe(m_pdf);
}

QLayout* RecoverySheetView::makeButtons()
{
    m_printer->setAccessibleName(tr("Skrivare"));
    m_printer->setObjectName(QStringLiteral("keyPrinter"));
    m_print->showIcon(Icon::Print);
    m_print->setObjectName(QStringLiteral("printKey"));
    m_byHand->setObjectName(QStringLiteral("keyByHand"));
    m_done->setObjectName(QStringLiteral("keyDone"));
    connect(m_print, &QPushButton::clicked, this, &RecoverySheetView::print);
    connect(m_byHand, &QPushButton::clicked, this, &RecoverySheetView::onPaper);
    connect(m_done, &QPushButton::clicked, this, &RecoverySheetView::doneAsked);
    auto* printing = new QHBoxLayout;
    printing->setSpacing(metrics::gap12);
    printing->addWidget(m_printer, 1);
    printing->addWidget(m_print);
    auto* others = new QHBoxLayout;
    others->addWidget(m_done);
    others->addStretch();
    others->addWidget(m_byHand);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(metrics::gap12);
    rows->addLayout(printing);
    rows->addLayout(others);
    return rows;
}

void RecoverySheetView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showWhole();
}

//! As wide as can be read, and as high as the page then is.
void RecoverySheetView::showWhole()
{
    const QSizeF page = m_document.pagePointSize(0);
    if (page.isEmpty())
        return;
    const QMargins around = m_view->documentMargins();
    const int width = std::min(this->width(), m_style.px(metrics::dialogWidest));
    const int across = width - around.left() - around.right();
    const int height = static_cast<int>(std::ceil(across * page.height() / page.width()));
    m_view->setMaximumWidth(m_style.px(metrics::dialogWidest));
    m_view->setFixedHeight(height + around.top() + around.bottom());
}

void RecoverySheetView::finishPrinting()
{
    m_printing.finishPrinting();
}

void RecoverySheetView::setInUse(bool inUse)
{
    m_inUse = inUse;
    refresh();
    m_done->setFocus(Qt::OtherFocusReason);
}

void RecoverySheetView::setWorking(bool working)
{
    m_working = working;
    refresh();
}

void RecoverySheetView::refresh()
{
    const bool free = !m_working && !m_printing.isWorking();
    m_print->setText(m_inUse ? tr("Skriv ut igen") : tr("Skriv ut"));
    m_print->setEnabled(free && m_printer->count() > 0);
    m_byHand->setVisible(!m_inUse);
    m_byHand->setEnabled(!m_working && !m_mine);
    m_done->setText(m_inUse ? tr("Klar") : tr("Avbryt"));
    m_done->setEnabled(!m_working && !m_mine);
}

void RecoverySheetView::showPrinters(const QList<PrinterChoice>& printers)
{
    offerPrinters(*m_printer, printers);
    if (printers.isEmpty())
        m_printer->setPlaceholderText(tr("Ingen skrivare hittades. Skriv av arket för hand."));
    refresh();
}

void RecoverySheetView::print()
{
    if (m_printing.isWorking())
        return;
    m_mine = true;
    m_printing.print(m_printer->currentData().toString(),
                     {PrintJob{m_pdf, tr("Reservnyckel"), 1, Sides::One}});
    refresh();
}

} // namespace rundbord
