// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/flows/print_flow.h"
#include "ui/pages/case_context.h"
#include "ui/pages/page.h"
#include "ui/seams/printer_dialog.h"

#include <QTimer>

namespace rundbord
{

class Banner;
class Button;
class DeliveryForm;
class HandOverForm;
class Lamps;
class MeetingHeader;
class PaperPreview;
class PrintPanel;
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
    void showHandOver();
    void addPrinting(Sheet& sheet);
    void addHandOver(Sheet& sheet);
    void refresh();
    void recordPrint(bool hadKey);
    void pauseOrResume();
    void handOver();
    void arrangeLater();
    void say(const QString& sentence, bool failed = false);

    CaseContext m_context;
    QTimer m_soon;
    QTimer m_clock;
    MeetingHeader* m_header;
    Banner* m_banner;
    PaperPreview* m_preview;
    TabStrip* m_tabs;
    Sheet* m_sheet;
    Lamps* m_lamps;
    PrintPanel* m_printing;
    TextLabel* m_question{nullptr};
    PromptCard* m_prompt{nullptr};
    HandOverForm* m_handOver{nullptr};
    DeliveryForm* m_delivery{nullptr};
    Button* m_later{nullptr};
    Button* m_done{nullptr};
};

} // namespace rundbord
