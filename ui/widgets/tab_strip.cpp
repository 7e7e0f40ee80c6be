// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_strip.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/wrapped_text.h"

#include <QPainter>

namespace rundbord
{

TabStrip::TabStrip(const Style& style, QWidget* parent)
    : QTabBar(parent)
    , m_style(style)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideRight);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QTabBar::currentChanged, this, &TabStrip::markFocus);
    connect(&style, &Style::changed, this, &TabStrip::restyle);
    restyle();
}

//! QTabBar would take & for a mnemonic, so it is told the text with each doubled.
void TabStrip::setTitles(const QStringList& titles)
{
    m_titles = titles;
    while (count() > titles.size())
        removeTab(count() - 1);
    while (count() < titles.size())
        addTab({});
    for (int i = 0; i < count(); ++i)
        setTabText(i, QString(titles.at(i)).replace(QLatin1Char('&'), QLatin1String("&&")));
    markFocus();
}

void TabStrip::changeEvent(QEvent* event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        update();
}

void TabStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count(); ++i)
        paintTab(painter, i);
}

void TabStrip::tabLayoutChange()
{
    QTabBar::tabLayoutChange();
    markFocus();
}

QSize TabStrip::tabSizeHint(int index) const
{
    const QFont font = m_style.font(TextStyle::Body);
    return {WrappedText(m_titles.value(index), font).width() + 2 * m_style.air(metrics::gap12) +
                metrics::gap8,
            QFontMetrics(font).height() + 2 * metrics::padControl};
}

QSize TabStrip::minimumTabSizeHint(int index) const
{
    const QSize whole = tabSizeHint(index);
    return {qMin(whole.width(), m_style.px(metrics::narrowestLine) / 2), whole.height()};
}

void TabStrip::paintTab(QPainter& painter, int index) const
{
    const QRect box = tabRect(index).adjusted(0, 0, -metrics::gap8, 0);
    const bool chosen = index == currentIndex();
    const QFont font = m_style.font(TextStyle::Body);
    const WrappedText text(elided(m_titles.value(index), font, box.width() - 2 * m_style.air(metrics::gap12)),
                           font);
    const QPointF at(box.left() + m_style.air(metrics::gap12),
                     box.top() + (box.height() - metrics::bar - text.height()) / 2.0);
    text.draw(painter, at, m_style.colour(chosen ? Token::Ink : Token::Ink2));
    if (chosen)
        painter.fillRect(QRect(box.left(), box.bottom() + 1 - metrics::bar, box.width(), metrics::bar),
                         m_style.colour(Token::Accent));
}

void TabStrip::markFocus()
{
    setFocusRect(*this, tabRect(currentIndex()).adjusted(0, 0, -metrics::gap8, 0));
}

void TabStrip::restyle()
{
    setFont(m_style.font(TextStyle::Body));
    updateGeometry();
    update();
}

} // namespace rundbord
