// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice.h"

#include "ui/style/marks.h"
#include "ui/widgets/wrapped_text.h"

#include <QPainter>

#include <algorithm>

namespace rundbord
{

namespace
{

void paintSquare(QPainter& painter, const QRectF& box, const Style& style, bool checked, bool enabled)
{
    const Token fill = !enabled ? Token::Inset : checked ? Token::Accent : Token::Paper;
    const Token edge = !enabled ? Token::Line : checked ? Token::Accent : Token::Edge;
    paintBox(painter, box, {style.colour(fill), style.colour(edge), metrics::hairline, metrics::radiusBox});
    if (!checked)
        return;
    QRectF tick(0, 0, style.px(metrics::tick), style.px(metrics::tick));
    tick.moveCenter(box.center());
    paintTick(painter, tick, style.colour(enabled ? Token::OnAccent : Token::Ink2));
}

void paintRound(QPainter& painter, const QRectF& box, const Style& style, bool checked, bool enabled)
{
    const Token edge = !enabled ? Token::Line : checked ? Token::Accent : Token::Edge;
    const int line = checked ? metrics::strong : metrics::hairline;
    paintRing(painter, box, style.colour(edge), line, style.colour(enabled ? Token::Paper : Token::Inset));
    if (!checked)
        return;
    QRectF dot(0, 0, style.px(metrics::radioDot), style.px(metrics::radioDot));
    dot.moveCenter(box.center());
    paintDisc(painter, dot, style.colour(enabled ? Token::Accent : Token::Ink2));
}

} // namespace

template <typename Base>
Choice<Base>::Choice(const Style& style, const QString& words, QWidget* parent)
    : Base(parent)
    , m_style(style)
{
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    this->setSizePolicy(policy);
    this->connect(&style, &Style::changed, this, [this] { restyle(); });
    setWords(words);
}

template <typename Base>
void Choice<Base>::setWords(const QString& words)
{
    m_words = words;
    this->setAccessibleName(words);
    restyle();
}

template <typename Base>
void Choice<Base>::setVoice(bool voice)
{
    m_voice = voice;
    restyle();
}

template <typename Base>
QFont Choice<Base>::letters() const
{
    return m_style.font(m_voice ? TextStyle::Voice : TextStyle::Body);
}

template <typename Base>
QSize Choice<Base>::sizeHint() const
{
    const WrappedText laid(m_words, letters(), m_style.px(metrics::widestLine));
    return {textLeft() + laid.width(), heightForWidth(textLeft() + laid.width())};
}

template <typename Base>
QSize Choice<Base>::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    return {std::min(hint.width(), m_style.px(metrics::narrowestLine)), QFontMetrics(this->font()).height()};
}

template <typename Base>
int Choice<Base>::heightForWidth(int width) const
{
    const WrappedText laid(m_words, letters(), std::max(1, width - textLeft()));
    return std::max(laid.height(), boxSize()) + 2 * metrics::padCheck;
}

template <typename Base>
void Choice<Base>::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const WrappedText laid(m_words, letters(), std::max(1, this->width() - textLeft()));
    const double top = (this->height() - laid.height()) / 2.0;
    paintMark(painter, QRectF(0, top + (laid.firstLineHeight() - boxSize()) / 2.0, boxSize(), boxSize()));
    laid.draw(painter, QPointF(textLeft(), top),
              m_style.colour(this->isEnabled() ? Token::Ink : Token::Ink2));
}

template <typename Base>
int Choice<Base>::boxSize() const
{
    return m_style.px(std::is_same_v<Base, QCheckBox> ? metrics::checkBox : metrics::radio);
}

template <typename Base>
int Choice<Base>::textLeft() const
{
    return boxSize() + m_style.air(metrics::gap8);
}

template <typename Base>
void Choice<Base>::paintMark(QPainter& painter, const QRectF& box) const
{
    const auto paint = std::is_same_v<Base, QCheckBox> ? paintSquare : paintRound;
    paint(painter, box, m_style, this->isChecked(), this->isEnabled());
}

template <typename Base>
void Choice<Base>::restyle()
{
    this->setFont(letters());
    this->updateGeometry();
    this->update();
}

template class Choice<QCheckBox>;
template class Choice<QRadioButton>;

} // namespace rundbord
