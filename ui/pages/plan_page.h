// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/plan_papers.h"
#include "ui/flows/print_flow.h"
#include "ui/pages/case_context.h"
#include "ui/pages/page.h"
#include "ui/seams/printer_dialog.h"

#include <QTimer>

namespace rundbord
{

class Banner;
class Button;
class ChoiceField;
class DeliveryForm;
class HandOverForm;
class Lamps;
class MeetingHeader;
class PaperPreview;
class PrintChoice;
class PromptCard;
class Sheet;
class TabStrip;
class TextLabel;

//! The plan on paper: true pages, print, and hand over, so that nobody goes home without it.
class PlanPage : public Page
{
    Q_OBJECT

public:
    //! All outlive it.
    PlanPage(const CaseContext& context, PrinterDialog& dialog, PrintFlow& flow, QWidget* parent = nullptr);

    void enter() override;
    void leave() override;

Q_SIGNALS:
    void meetingAsked();
    //! To a field of the plan, on another page.
    void pathAsked(const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    //! The pages and what is done with them, side by side or one at a time.
    void arrange();
    void listenToPrinting();
    void showHandOver();
    void addPrinting(Sheet& sheet);
    void addHandOver(Sheet& sheet);
    //! False if the pages could not be made; the banner says so.
    bool render();
    void refresh();
    void showPrinters(const QList<PrinterChoice>& printers);
    void printJobs(const QString& printer, std::vector<PrintJob> jobs);
    void print();
    void recordPrint();
    void pauseOrResume();
    void chooseInDialog();
    void savePdf();
    void tellSaved(const Result<QStringList>& files);
    void handOver();
    void arrangeLater();
    void say(const QString& sentence, bool failed = false);

    CaseContext m_context;
    PrinterDialog& m_dialog;
    PrintFlow& m_flow;
    QTimer m_soon;
    QTimer m_clock;
    //! It was this page that printed.
    bool m_printing{false};
    PlanPapers m_papers;
    MeetingHeader* m_header;
    Banner* m_banner;
    PaperPreview* m_preview;
    TabStrip* m_tabs;
    Sheet* m_sheet;
    Lamps* m_lamps;
    PrintChoice* m_choice;
    ChoiceField* m_printer{nullptr};
    Button* m_print{nullptr};
    Button* m_more{nullptr};
    TextLabel* m_question{nullptr};
    PromptCard* m_prompt{nullptr};
    HandOverForm* m_handOver{nullptr};
    DeliveryForm* m_delivery{nullptr};
    Button* m_later{nullptr};
    Button* m_done{nullptr};
};

} // namespace rundbord
