// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/painted_button.h"

#include "ui/widgets/follow_style.h"

#include <QPainter>

#include <algorithm>

namespace rundbord
{

PaintedButton::PaintedButton(const Style& style, QWidget* parent)
    : QAbstractButton(parent)
    , m_style(style)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    followStyle(*this, style);
}

QSize PaintedButton::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    if (!hasHeightForWidth())
        return hint;
    return {std::min(hint.width(), m_style.px(metrics::narrowestLine)), hint.height()};
}

void PaintedButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
}

void PaintedButton::setWords(const QString& words, const QString& spoken)
{
    m_words = words;
    setAccessibleName(spoken.isEmpty() ? words : spoken);
    updateGeometry();
    update();
}

void PaintedButton::wrapWords()
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

bool PaintedButton::underPointer() const
{
    return isEnabled() && underMouse();
}

} // namespace rundbord
