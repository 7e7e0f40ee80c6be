// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_label.h"

#include "ui/style/marks.h"
#include "ui/widgets/wrapped_text.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace rundbord
{

TextLabel::TextLabel(const Style& style, TextStyle textStyle, Token colour, const QString& text,
                     QWidget* parent)
    : QLabel(parent)
    , m_style(style)
    , m_textStyle(textStyle)
    , m_colour(colour)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFit(Fit::Wrap);
    setText(text);
    connect(&style, &Style::changed, this, &TextLabel::restyle);
    restyle();
}

//! QLabel would take & for a mnemonic of its buddy, so it is told the text with each doubled, and screen
//! readers the text as it is.
void TextLabel::setText(const QString& text)
{
    m_text = text;
    QLabel::setText(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
    setAccessibleName(text);
    tellWhole();
    showWhenSaid();
    forgetSizes();
}

void TextLabel::setTextStyle(TextStyle textStyle)
{
    m_textStyle = textStyle;
    restyle();
}

void TextLabel::setColour(Token colour)
{
    m_colour = colour;
    update();
}

void TextLabel::setFit(Fit fit)
{
    m_fit = fit;
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(fit == Fit::Wrap);
    setSizePolicy(policy);
    forgetSizes();
    tellWhole();
}

void TextLabel::setIcon(Icon icon, Token colour, int size)
{
    m_mark = Mark{icon, colour, size};
    restyle();
}

void TextLabel::clearIcon()
{
    m_mark.reset();
    restyle();
}

void TextLabel::hideWhenEmpty()
{
    m_hidesEmpty = true;
    showWhenSaid();
}

void TextLabel::setGround(Token fill, const QMargins& padding)
{
    m_ground = fill;
    m_padding = padding;
    restyle();
}

QSize TextLabel::sizeHint() const
{
    return around(textSize());
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    const QMargins margins = surrounding();
    const int narrowest = m_style.px(metrics::narrowestLine) / (m_fit == Fit::Wrap ? 1 : 2);
    const int line = QFontMetrics(textFont()).height() + margins.top() + margins.bottom();
    return {std::min(hint.width(), narrowest + margins.left() + margins.right()),
            std::min(hint.height(), line)};
}

int TextLabel::heightForWidth(int width) const
{
    const QMargins margins = surrounding();
    return around({0, textHeight(std::max(1, width - margins.left() - margins.right()))}).height();
}

bool TextLabel::event(QEvent* event)
{
    const bool done = QLabel::event(event);
    if (event->type() == QEvent::ParentChange)
        showWhenSaid();
    return done;
}

void TextLabel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_ground)
        paintBox(painter, rect(), {m_style.colour(*m_ground), {}, 0, metrics::radiusControl});
    const QRect box = rect().marginsRemoved(surrounding());
    const QString shown = m_fit == Fit::Wrap ? m_text : elided(m_text, textFont(), box.width());
    const WrappedText laid(shown, textFont(), box.width(), alignment() & Qt::AlignHorizontal_Mask);
    const bool top = (alignment() & Qt::AlignTop) != 0;
    const int y = top ? box.top() : box.top() + std::max(0, (box.height() - laid.height()) / 2);
    laid.draw(painter, QPointF(box.left(), y), m_style.colour(isEnabled() ? m_colour : Token::Ink2));
    if (m_mark)
        paintMark(painter, laid.firstLineHeight(), y);
}

void TextLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    tellWhole();
}

QMargins TextLabel::surrounding() const
{
    QMargins margins = contentsMargins() + QMargins(m_style.air(m_padding.left()), m_padding.top(),
                                                    m_style.air(m_padding.right()), m_padding.bottom());
    if (m_mark)
        margins.setLeft(margins.left() + m_style.px(m_mark->size) + m_style.air(metrics::gap8));
    return margins;
}

QSize TextLabel::around(QSize text) const
{
    const QMargins margins = surrounding();
    const int mark = m_mark ? m_style.px(m_mark->size) : 0;
    return {text.width() + margins.left() + margins.right(),
            std::max(text.height(), mark) + margins.top() + margins.bottom()};
}

QSize TextLabel::textSize() const
{
    if (!m_textSize.isValid()) {
        const double widest = m_fit == Fit::Wrap ? m_style.px(metrics::widestLine) : WrappedText::oneLine;
        const WrappedText laid(m_text, textFont(), widest);
        m_textSize = QSize(laid.width(), laid.height());
    }
    return m_textSize;
}

int TextLabel::textHeight(int room) const
{
    if (m_heightAt.first != room)
        m_heightAt = {room, WrappedText(m_text, textFont(), room).height()};
    return m_heightAt.second;
}

void TextLabel::forgetSizes()
{
    m_textSize = {};
    m_heightAt.first = -1;
    updateGeometry();
}

void TextLabel::paintMark(QPainter& painter, int firstLine, int top) const
{
    const int size = m_style.px(m_mark->size);
    const int left = contentsMargins().left() + m_style.air(m_padding.left());
    m_style.paintIcon(painter, m_mark->icon, m_mark->colour,
                      QRectF(left, top + (firstLine - size) / 2.0, size, size));
}

void TextLabel::restyle()
{
    setFont(textFont());
    forgetSizes();
    update();
}

void TextLabel::tellWhole()
{
    const QMargins margins = surrounding();
    const bool cut = m_fit == Fit::Elide &&
                     elided(m_text, textFont(), width() - margins.left() - margins.right()) != m_text;
    setToolTip(cut ? m_text : QString());
}

//! Never without a parent: it would become a window.
void TextLabel::showWhenSaid()
{
    if (m_hidesEmpty && (m_text.isEmpty() || parentWidget()))
        setVisible(!m_text.isEmpty());
}

} // namespace rundbord
