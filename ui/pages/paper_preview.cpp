// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper_preview.h"

#include "ui/widgets/accessible_widgets.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/text_label.h"

#include <QPdfView>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace rundbord
{

PaperPreview::PaperPreview(const Style& style, QWidget* parent)
    : QWidget(parent)
    , m_which(new ChoiceField(style))
    , m_note(new TextLabel(style, TextStyle::Body, Token::Ink))
    , m_view(new QPdfView(this))
    , m_readability(new TextLabel(style, TextStyle::Small, Token::Ink2))
    , m_document(nullptr)
{
    m_which->setAccessibleName(tr("Papper som visas"));
    m_which->setObjectName(QStringLiteral("shownPaper"));
    m_note->setObjectName(QStringLiteral("paperNote"));
    m_note->hideWhenEmpty();
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
    column->addWidget(m_which);
    column->addWidget(m_note);
    column->addWidget(m_view, 1);
    m_readability->setObjectName(QStringLiteral("readability"));
    m_readability->hideWhenEmpty();
    column->addWidget(m_readability);
    connect(m_which, &QComboBox::currentIndexChanged, this, &PaperPreview::chosen);
}

PaperPreview::~PaperPreview()
{
    m_view->setDocument(nullptr);
    m_document.close();
}

void PaperPreview::setTitles(const QStringList& titles, int front)
{
    const QSignalBlocker quiet(m_which);
    if (m_which->count() != titles.size()) {
        m_which->clear();
        m_which->addItems(titles);
    }
    for (int i = 0; i < m_which->count(); ++i) {
        if (m_which->itemText(i) != titles.at(i))
            m_which->setItemText(i, titles.at(i));
    }
    m_which->setCurrentIndex(front);
    m_which->setEnabled(!titles.isEmpty());
    if (titles.isEmpty())
        showPaper({}, tr("Inget papper är valt."));
}

void PaperPreview::setReadability(const QString& sentence)
{
    m_readability->setText(sentence);
}

void PaperPreview::showPaper(const QByteArray& pdf, const QString& note)
{
    m_note->setText(note);
    if (m_buffer.data() == pdf && m_buffer.isOpen())
        return; // keeps the place one has scrolled to
    m_document.close();
    m_buffer.close();
    m_buffer.setData(pdf);
    if (pdf.isEmpty())
        return;
    m_buffer.open(QIODevice::ReadOnly);
    m_document.load(&m_buffer);
}

} // namespace rundbord
