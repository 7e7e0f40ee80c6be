// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QWidget>

class QPdfView;

namespace rundbord
{

class ChoiceField;
class TextLabel;

//! The true pages of one of the papers, shown from memory: the very bytes that are printed.
class PaperPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PaperPreview(const Style& style, QWidget* parent = nullptr);
    ~PaperPreview() override;

    //! What can be looked at, and which of it is in front. Without titles nothing is shown, and it says so.
    void setTitles(const QStringList& titles, int front);
    //! What is in front, and what is to be said of it on the screen alone.
    void showPaper(const QByteArray& pdf, const QString& note);
    //! One quiet line under the pages; empty for none.
    void setReadability(const QString& sentence);
    [[nodiscard]] const QByteArray& pdf() const { return m_buffer.data(); }

Q_SIGNALS:
    //! Somebody wants to look at another.
    void chosen(int which);

private:
    ChoiceField* m_which;
    TextLabel* m_note;
    QPdfView* m_view;
    TextLabel* m_readability;
    //! The document reads from the buffer as long as it is shown.
    QBuffer m_buffer;
    QPdfDocument m_document;
};

} // namespace rundbord
