// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/flows/print_flow.h"
#include "ui/style/style.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QWidget>

class QPdfView;

namespace rundbord
{

class Button;
class ChoiceField;
class TextLabel;

//! The sheet with a new recovery key: the very page that is printed, and the ways to get it on paper. It can't be saved.
class RecoverySheetView : public QWidget
{
    Q_OBJECT

public:
    //! Both outlive it. Takes the PDF over, and overwrites it when it goes.
    RecoverySheetView(const Style& style, PrintFlow& printing, QByteArray pdf, QWidget* parent = nullptr);
    ~RecoverySheetView() override;

    //! The key on the sheet holds from now on.
    void setInUse(bool inUse);
    [[nodiscard]] bool isInUse() const { return m_inUse; }
    //! Waits for the sheet if it is on its way to the printer, and says what has become of it.
    void finishPrinting();
    //! Nothing can be pressed while something is under way.
    void setWorking(bool working);

Q_SIGNALS:
    //! The print system has taken the sheet, or somebody has copied it by hand.
    void onPaper();
    void failed(const rundbord::Error& error);
    //! Away with the sheet.
    void doneAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QLayout* makeButtons();
    void showPrinters(const QList<PrinterChoice>& printers);
    void print();
    void refresh();
    void showWhole();

    const Style& m_style;
    PrintFlow& m_printing;
    QByteArray m_pdf;
    //! The document reads from the buffer as long as it is shown.
    QBuffer m_buffer;
    QPdfDocument m_document;
    QPdfView* m_view;
    ChoiceField* m_printer;
    Button* m_print;
    Button* m_byHand;
    Button* m_done;
    bool m_mine{false}; //!< what is being printed is this sheet
    bool m_inUse{false};
    bool m_working{false};
};

} // namespace rundbord
