// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/render_paper.h"
#include "ui/flows/print_flow.h"
#include "ui/pages/case_context.h"
#include "ui/pages/store_page.h"

namespace rundbord
{

class Button;
class ChoiceField;

//! Where a case stands whose consent was taken back: what has happened, what is left to do for her, and her own words on
//! paper. Nothing of the plan is shown.
class WithdrawnPage : public StorePage
{
    Q_OBJECT

public:
    //! Both outlive it.
    WithdrawnPage(const CaseContext& context, PrintFlow& printing, QWidget* parent = nullptr);

    void enter() override;

private:
    void build();
    void addPrinting(QVBoxLayout& column);
    void showPrinters(const QList<PrinterChoice>& printers);
    [[nodiscard]] Result<RenderedPaper> ownWords() const;
    void print();
    void savePdf();

    CaseContext m_context;
    PrintFlow& m_printing;
    //! It was this page that printed.
    bool m_printingOwn{false};
    ChoiceField* m_printer;
    Button* m_print;
    Button* m_save;
};

} // namespace rundbord
