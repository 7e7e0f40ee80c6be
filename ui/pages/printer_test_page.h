// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/flows/print_flow.h"
#include "ui/pages/services.h"
#include "ui/pages/store_page.h"

namespace rundbord
{

class Button;
class ChoiceField;
class Sheet;
class TextLabel;

//! Tries a printer with a page about nobody, and tells what the print system keeps of it: then it keeps as much of a
//! plan. What can't be seen from here is said to be so.
class PrinterTestPage : public StorePage
{
    Q_OBJECT

public:
    //! All outlive it. The flow is for this page alone.
    PrinterTestPage(const Services& services, PrintFlow& flow, QWidget* parent = nullptr);

    void enter() override;
    void leave() override;

private:
    void build();
    void buildResult();
    void showPrinters(const QList<PrinterChoice>& printers);
    void test();
    void showTraces(const JobTraces& traces);
    void showLate();
    void showFailure(const Error& error);
    void finish();
    void refresh();

    const Services& m_services;
    PrintFlow& m_flow;
    ChoiceField* m_printer;
    Button* m_print;
    TextLabel* m_state;
    Sheet* m_result;
    TextLabel* m_entry;
    TextLabel* m_pages;
    TextLabel* m_advice;
    TextLabel* m_lines;
    Button* m_copy;
};

} // namespace rundbord
