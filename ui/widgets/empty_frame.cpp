// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_frame.h"

#include "ui/widgets/follow_style.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace rundbord
{

EmptyFrame::EmptyFrame(const Style& style, const QString& sentence, QWidget* parent)
    : QFrame(parent)
    , m_style(style)
    , m_sentence(new TextLabel(style, TextStyle::Body, Token::Ink2, sentence))
{
    auto* box = new QHBoxLayout(this);
    box->setContentsMargins(metrics::gap16, metrics::gap16, metrics::gap16, metrics::gap16);
    box->addWidget(m_sentence);
    m_sentence->setAlignment(Qt::AlignCenter);
    followStyle(*this, style);
}

void EmptyFrame::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
}

void EmptyFrame::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style.colour(Token::Edge), metrics::hairline, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusSheet,
                            metrics::radiusSheet);
}

} // namespace rundbord
