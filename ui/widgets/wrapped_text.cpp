// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapped_text.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rundbord
{

namespace
{

//! QTextLayout breaks lines only at U+2028.
QString withBreaks(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (const QChar breaking :
         {QChar(QLatin1Char('\n')), QChar(QLatin1Char('\r')), QChar(QChar::ParagraphSeparator)})
        text.replace(breaking, QChar(QChar::LineSeparator));
    return text;
}

//! What the font itself counts with; more only where a letter of another font needs it.
int heightOf(const QTextLine& line, const QFontMetrics& metrics)
{
    constexpr double rounding = 1.5;
    return line.height() <= metrics.height() + rounding ? metrics.height()
                                                        : static_cast<int>(std::ceil(line.height()));
}

QTextOption option(double width, Qt::Alignment alignment)
{
    // Without a limit the right edge lies nowhere: only the left one can be aligned to.
    QTextOption option(width < WrappedText::oneLine ? alignment : Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

} // namespace

WrappedText::WrappedText(const QString& text, const QFont& font, double width, Qt::Alignment alignment)
    : m_layout(withBreaks(text), font)
{
    m_layout.setTextOption(option(width, alignment));
    const QFontMetrics metrics(font);
    double widest = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, m_height));
        const int height = heightOf(line, metrics);
        m_firstLine = m_height == 0 ? height : m_firstLine;
        m_height += height;
        widest = std::max(widest, line.naturalTextWidth());
    }
    m_layout.endLayout();
    m_width = static_cast<int>(std::ceil(widest));
}

void WrappedText::draw(QPainter& painter, const QPointF& at, const QColor& colour) const
{
    painter.setPen(colour);
    m_layout.draw(&painter, at);
}

QString withoutMnemonic(const QString& text)
{
    QString shown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('&') && ++i == text.size())
            break;
        shown += text[i];
    }
    return shown;
}

QString elided(const QString& text, const QFont& font, int width)
{
    return QFontMetrics(font).elidedText(
        withBreaks(text).replace(QChar(QChar::LineSeparator), QLatin1Char(' ')), Qt::ElideRight, width);
}

} // namespace rundbord
