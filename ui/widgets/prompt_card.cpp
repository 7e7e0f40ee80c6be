// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/prompt_card.h"

#include "ui/style/marks.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace rundbord
{

PromptCard::PromptCard(const Style& style, QWidget* parent)
    : QFrame(parent)
    , m_style(style)
    , m_label(new TextLabel(style, TextStyle::SmallBold, Token::Accent, tr("Säg så här")))
    , m_hint(new Button(style, ButtonRole::Quiet, tr("Mer stöd: F2")))
    , m_text(new TextLabel(style, TextStyle::Say, Token::Ink))
    , m_more(new TextLabel(style, TextStyle::Body, Token::Ink))
{
    auto* lead = new QHBoxLayout;
    lead->addWidget(m_label, 1);
    lead->addWidget(m_hint);
    auto* lines = new QVBoxLayout(this);
    lines->setSpacing(0);
    lines->addLayout(lead);
    lines->addWidget(m_text);
    lines->addWidget(m_more);
    m_hint->setFocusPolicy(Qt::NoFocus);
    m_more->hide();
    m_hint->hide();
    connect(m_hint, &QPushButton::clicked, this, [this] { setMoreOpen(!m_open); });
    connect(&style, &Style::changed, this, &PromptCard::restyle);
    setAccessibleName(m_label->text());
    restyle();
}

void PromptCard::setLabel(const QString& label)
{
    setAccessibleName(label);
    m_label->setText(label);
    arrangeHint();
}

void PromptCard::setText(const QString& text)
{
    m_text->setText(text);
    setAccessibleDescription(text);
}

void PromptCard::setLarge(bool large)
{
    m_text->setTextStyle(large ? TextStyle::Title : TextStyle::Say);
}

void PromptCard::setMore(const QString& more)
{
    m_more->setText(more);
    setMoreOpen(false);
    arrangeHint();
}

void PromptCard::setMoreOpen(bool open)
{
    open = open && !m_more->text().isEmpty();
    if (open == m_open)
        return;
    m_open = open;
    m_more->setVisible(open);
    m_hint->setText(open ? tr("Mindre stöd: F2") : tr("Mer stöd: F2"));
    arrangeHint();
}

//! Without the hint, which gives way.
QSize PromptCard::minimumSizeHint() const
{
    const QMargins around = layout()->contentsMargins();
    return {m_text->minimumSizeHint().width() + around.left() + around.right(),
            QFrame::minimumSizeHint().height()};
}

void PromptCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), {m_style.colour(Token::Sage), {}, 0, metrics::radiusSheet});
}

void PromptCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrangeHint();
}

void PromptCard::arrangeHint()
{
    const QMargins around = layout()->contentsMargins();
    const int room = width() - around.left() - around.right() - m_label->sizeHint().width();
    m_hint->setVisible(!m_more->text().isEmpty() && m_hint->sizeHint().width() <= room);
}

void PromptCard::restyle()
{
    // The hint has room of its own to the right, which the texts are given too.
    const int side = m_style.air(metrics::gap16);
    const int own = m_style.air(metrics::gap8);
    layout()->setContentsMargins(side, metrics::gap8, side - own, metrics::gap16);
    m_text->setContentsMargins(0, 0, own, 0);
    m_more->setContentsMargins(0, metrics::gap8, own, 0);
    arrangeHint();
    update();
}

} // namespace rundbord
