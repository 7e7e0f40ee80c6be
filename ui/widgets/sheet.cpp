// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheet.h"

#include "ui/style/marks.h"
#include "ui/widgets/follow_style.h"
#include "ui/widgets/pinned_column.h"
#include "ui/widgets/scroll_column.h"

#include <QPainter>
#include <QVBoxLayout>

namespace rundbord
{

namespace
{

//! Lets a widget hang out to the right of the place its layout gives it.
class OverhangItem : public QWidgetItem
{
public:
    OverhangItem(QWidget* widget, int width)
        : QWidgetItem(widget)
        , m_width(width)
    {
    }

    void setGeometry(const QRect& rect) override
    {
        QWidgetItem::setGeometry(rect.adjusted(0, 0, m_width, 0));
    }
    [[nodiscard]] QSize minimumSize() const override
    {
        return QWidgetItem::minimumSize() - QSize(m_width, 0);
    }

private:
    int m_width;
};

} // namespace

Sheet::Sheet(const Style& style, Padding padding, QWidget* parent)
    : QFrame(parent)
    , m_style(style)
    , m_side(padding == Padding::Page ? metrics::gap28 : metrics::gap20)
    , m_body(new QVBoxLayout)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::hairline, metrics::hairline, metrics::hairline, metrics::strong);
    all->setSpacing(0);
    all->addLayout(m_body);
    m_body->setContentsMargins(m_side, metrics::gap16, m_side, metrics::gap16);
    m_body->setSpacing(metrics::gap12);
    followStyle(*this, style);
}

void Sheet::addScrolling(ScrollColumn* column)
{
    addOverhanging(column);
}

void Sheet::addScrolling(PinnedColumn* column)
{
    addOverhanging(column);
}

template <typename Column>
void Sheet::addOverhanging(Column* column)
{
    const int overhang = m_side - metrics::gap4;
    m_body->setContentsMargins(m_side, metrics::gap16, m_side, 0);
    column->body()->setContentsMargins(0, 0, 0, metrics::gap16);
    column->setParent(this);
    column->setOverhang(overhang);
    m_body->addItem(new OverhangItem(column, overhang));
    m_body->setStretch(m_body->count() - 1, 1);
}

QHBoxLayout* Sheet::foot()
{
    if (!m_foot) {
        m_foot = new QHBoxLayout;
        m_foot->setContentsMargins(m_side, metrics::gap12, m_side, metrics::gap12);
        m_foot->setSpacing(metrics::gap12);
        static_cast<QVBoxLayout*>(layout())->addLayout(m_foot);
    }
    return m_foot;
}

void Sheet::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), {m_style.colour(Token::Line), {}, 0, metrics::radiusSheet});
    paintBox(painter,
             rect().adjusted(metrics::hairline, metrics::hairline, -metrics::hairline, -metrics::strong),
             {m_style.colour(Token::Paper), {}, 0, metrics::radiusSheet - metrics::hairline});
    if (!m_foot)
        return;
    const int y = m_foot->geometry().top();
    painter.fillRect(QRect(metrics::hairline, y, width() - 2 * metrics::hairline, metrics::hairline),
                     m_style.colour(Token::Line));
}

} // namespace rundbord
