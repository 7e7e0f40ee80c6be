// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/shred_book.h"
#include "ui/flows/print_flow.h"
#include "ui/pages/services.h"
#include "ui/pages/store_page.h"

namespace rundbord
{

class Button;
class ChoiceField;

//! The receipt of a case that was shredded: what it says, and a way to print it.
class ReceiptPage : public StorePage
{
    Q_OBJECT

public:
    //! Both outlive it.
    ReceiptPage(const Services& services, PrintFlow& printing, const ShredReceipt& receipt,
                QWidget* parent = nullptr);

    void enter() override;

private:
    void build();
    void showPrinters(const QList<PrinterChoice>& printers);
    void print();

    const Services& m_services;
    ShredReceipt m_receipt;
    PrintFlow& m_printing;
    ChoiceField* m_printer;
    Button* m_print;
};

} // namespace rundbord
