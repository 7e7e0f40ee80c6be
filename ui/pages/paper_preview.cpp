// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper_preview.h"

#include "ui/widgets/accessible_widgets.h"
#include "ui/widgets/tab_strip.h"
#include "ui/widgets/text_label.h"

#include <QPdfView>
#include <QVBoxLayout>

namespace rundbord
{

PaperPreview::PaperPreview(const Style& style, QWidget* parent)
    : QWidget(parent)
    , m_tabs(new TabStrip(style))
    , m_view(new QPdfView(this))
    , m_note(new TextLabel(style, TextStyle::Small, Token::Ink2))
    , m_document(nullptr)
{
    m_view->setDocument(&m_document);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setFrameShape(QFrame::NoFrame);
    setSpokenRole(*m_view, QAccessible::Document);
    m_view->setAccessibleName(tr("Förhandsvisning av sidorna"));
    m_view->setObjectName(QStringLiteral("preview"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap8);
    column->addWidget(m_tabs);
    column->addWidget(m_view, 1);
    m_note->setObjectName(QStringLiteral("readability"));
    m_note->hideWhenEmpty();
    column->addWidget(m_note);
    connect(m_tabs, &QTabBar::currentChanged, this, &PaperPreview::show);
}

PaperPreview::~PaperPreview()
{
    m_view->setDocument(nullptr);
    m_document.close();
}

void PaperPreview::setPapers(const PlanPapers& papers)
{
    m_papers = papers;
    m_tabs->setTitles({tr("Min plan"), tr("Hela planen, %n sidor", nullptr, papers.full.pages)});
    m_tabs->setMinimumWidth(m_tabs->sizeHint().width());
    show();
}

void PaperPreview::setNote(const QString& sentence)
{
    m_note->setText(sentence);
}

bool PaperPreview::isFullInFront() const
{
    return m_tabs->currentIndex() == 1;
}

void PaperPreview::show()
{
    m_document.close();
    m_buffer.close();
    m_buffer.setData(isFullInFront() ? m_papers.full.pdf : m_papers.simple.pdf);
    m_buffer.open(QIODevice::ReadOnly);
    m_document.load(&m_buffer);
}

} // namespace rundbord
