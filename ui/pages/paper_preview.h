// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/plan_papers.h"
#include "ui/style/style.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QWidget>

class QPdfView;

namespace rundbord
{

class TabStrip;
class TextLabel;

//! The true pages, shown from memory: the very bytes that are printed.
class PaperPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PaperPreview(const Style& style, QWidget* parent = nullptr);
    ~PaperPreview() override;

    void setPapers(const PlanPapers& papers);
    //! One quiet line under the pages; empty for none.
    void setNote(const QString& sentence);
    //! True if the whole plan is in front, false for the one-page plan.
    [[nodiscard]] bool isFullInFront() const;

private:
    void show();

    TabStrip* m_tabs;
    QPdfView* m_view;
    TextLabel* m_note;
    PlanPapers m_papers;
    //! The document reads from the buffer as long as it is shown.
    QBuffer m_buffer;
    QPdfDocument m_document;
};

} // namespace rundbord
