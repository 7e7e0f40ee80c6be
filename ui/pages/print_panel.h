// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/flows/plan_press.h"
#include "ui/flows/print_flow.h"
#include "ui/pages/case_context.h"
#include "ui/seams/printer_dialog.h"

#include <QTimer>
#include <QWidget>

namespace rundbord
{

class Button;
class ChoiceField;
class PaperPreview;
class PrintChoice;

//! Chooses papers, shows each as it will be, and prints or saves all that is chosen with one key. What is printed are the
//! papers that are shown: they are made anew only where the plan says something else, so that the same plan printed twice
//! is the same bytes.
class PrintPanel : public QWidget
{
    Q_OBJECT

public:
    //! All outlive it. The preview is where the page wants it.
    PrintPanel(const CaseContext& context, PrinterDialog& dialog, PrintFlow& flow, PaperPreview& preview,
               QWidget* parent = nullptr);

    //! Somebody comes to the page: asks for the printers and makes the papers of this moment.
    void enter();
    //! The plan may say something else than the papers.
    void followPlan();
    //! What can be done now.
    void refresh();
    //! What has been printed here since the meeting began, in that order.
    [[nodiscard]] const std::vector<PlanCopy>& printed() const { return m_printed; }
    //! Where one starts.
    [[nodiscard]] QWidget* startField() const;

Q_SIGNALS:
    void said(const QString& sentence, bool failed);
    //! The papers are taken by the printer. `hadKey`: focus was where they were printed from.
    void printDone(bool hadKey);
    //! The printers are known now.
    void printersShown();

private:
    void build();
    void listen();
    [[nodiscard]] PaperContext contextNow() const;
    void makeAnew();
    void showChoice();
    void showFront();
    //! One of the papers that nobody has looked at yet, for their number of pages.
    void makeNext();
    void nameCopies();
    void countPages();
    void finishPrint(bool taken);
    [[nodiscard]] Result<std::vector<PrintJob>> jobs();
    void showPrinters(const QList<PrinterChoice>& printers);
    void send(const QString& printer, std::vector<PrintJob> jobs);
    void print();
    void chooseInDialog();
    void savePdf();
    void save(const QString& file, const std::vector<PrintJob>& jobs);

    CaseContext m_context;
    PrinterDialog& m_dialog;
    PrintFlow& m_flow;
    PaperPreview& m_preview;
    PrintChoice* m_choice;
    ChoiceField* m_printer;
    Button* m_print;
    Button* m_more;
    Button* m_save;
    QTimer m_rest;
    PlanPress m_press;
    std::vector<PlanCopy> m_copies;
    size_t m_front{0};
    std::vector<PlanCopy> m_onTheirWay;
    std::vector<PlanCopy> m_printed;
    //! It was this that printed.
    bool m_printing{false};
};

} // namespace rundbord
