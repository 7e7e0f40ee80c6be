// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/case_dots.h"

#include "ui/style/marks.h"
#include "ui/widgets/accessible_widgets.h"
#include "ui/widgets/follow_style.h"
#include "ui/widgets/wrapped_text.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace rundbord
{

namespace
{

int dotsWidth(const Style& style, const CaseProgress& progress)
{
    const int others = std::max(0, progress.steps - 1);
    return others * (style.px(metrics::caseDot) + style.px(metrics::caseDotGap)) +
           style.px(metrics::caseDotNow);
}

int wordLeft(const Style& style, const CaseProgress& progress)
{
    return dotsWidth(style, progress) + style.air(metrics::gap8) + style.px(metrics::caseDotGap);
}

void paintDot(QPainter& painter, const QRectF& box, const Style& style, int steps)
{
    if (steps < 0)
        paintDisc(painter, box, style.colour(Token::Accent));
    else if (steps == 0)
        paintRing(painter, box, style.colour(Token::Accent), metrics::strong, style.colour(Token::Paper));
    else
        paintRing(painter, box, style.colour(Token::Edge), metrics::hairline);
}

} // namespace

void paintCaseDots(QPainter& painter, const QRect& rect, const Style& style, const CaseProgress& progress)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    double x = rect.left();
    const double middle = rect.top() + rect.height() / 2.0;
    for (int i = 0; i < progress.steps; ++i) {
        const int size = style.px(i == progress.current ? metrics::caseDotNow : metrics::caseDot);
        paintDot(painter, QRectF(x, middle - size / 2.0, size, size), style, i - progress.current);
        x += size + style.px(metrics::caseDotGap);
    }
    const int left = wordLeft(style, progress);
    const QFont font = style.font(TextStyle::Body);
    const WrappedText word(elided(progress.word, font, rect.width() - left), font);
    word.draw(painter, QPointF(rect.left() + left, middle - word.height() / 2.0), style.colour(Token::Ink));
    painter.restore();
}

QSize caseDotsSize(const Style& style, const CaseProgress& progress)
{
    const WrappedText word(progress.word, style.font(TextStyle::Body));
    return {wordLeft(style, progress) + word.width(), std::max(word.height(), style.px(metrics::caseDotNow))};
}

QString caseDotsName(const CaseProgress& progress)
{
    return QCoreApplication::translate("rundbord::CaseDots", "%1, steg %2 av %3")
        .arg(progress.word)
        .arg(progress.current + 1)
        .arg(progress.steps);
}

CaseDots::CaseDots(const Style& style, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
{
    installAccessibleWidgets();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    followStyle(*this, style);
}

void CaseDots::setProgress(const CaseProgress& progress)
{
    m_progress = progress;
    setAccessibleName(caseDotsName(progress));
    updateGeometry();
    update();
}

QSize CaseDots::sizeHint() const
{
    return caseDotsSize(m_style, m_progress);
}

void CaseDots::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintCaseDots(painter, rect(), m_style, m_progress);
}

} // namespace rundbord
