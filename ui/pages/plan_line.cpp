// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_line.h"

#include "ui/widgets/text_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace rundbord
{

PlanLine::PlanLine(const Style& style, TextStyle words, QWidget* parent)
    : QFrame(parent)
    , m_style(style)
    , m_what(new TextLabel(style, words, Token::Ink))
    , m_below(new TextLabel(style, TextStyle::Small, Token::Ink2))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::gap16, metrics::gap4, metrics::gap4, metrics::gap4);
    column->setSpacing(0);
    m_below->hideWhenEmpty();
    column->addWidget(m_what);
    column->addWidget(m_below);
}

void PlanLine::setWords(const QString& what, const QString& below)
{
    m_what->setText(what);
    m_below->setText(below);
}

void PlanLine::setWriting(bool writing)
{
    if (m_writing == writing)
        return;
    m_writing = writing;
    update();
}

void PlanLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_writing) {
        painter.fillRect(rect(), m_style.colour(Token::LakeSoft));
        painter.fillRect(QRect(0, 0, metrics::bar, height()), m_style.colour(Token::Lake));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.colour(Token::Ink));
    const double middle = metrics::gap4 + QFontMetricsF(m_style.font(TextStyle::Small)).height() / 2;
    painter.drawEllipse(QPointF(metrics::gap4, middle), metrics::bulletRadius, metrics::bulletRadius);
}

} // namespace rundbord
