// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columns.h"

#include "ui/widgets/tab_strip.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace rundbord
{

namespace
{

constexpr QMargins pageMargins{metrics::gap24, metrics::gap12, metrics::gap24, metrics::gap16};

//! Three widths beside each other, in the middle of what is left over.
ColumnBoxes beside(const QRect& area, int gap, int way, int step, int plan)
{
    const int used = way + step + plan + 2 * gap;
    QRect box(area.left() + std::max(0, area.width() - used) / 2, area.top(), way, area.height());
    ColumnBoxes boxes;
    boxes.way = box;
    box.setLeft(box.right() + 1 + gap);
    box.setWidth(step);
    boxes.step = box;
    box.setLeft(box.right() + 1 + gap);
    box.setWidth(plan);
    boxes.plan = box;
    return boxes;
}

//! First the sheet grows, then the plan, then the margins.
ColumnBoxes threeColumns(const QRect& area, const Style& style)
{
    const int stepper = style.px(metrics::stepperColumn);
    const int room = area.width() - stepper - 2 * metrics::gap20;
    const int sheet = std::min(room - style.px(metrics::planColumn), style.px(metrics::sheetWidest));
    const int plan = std::clamp(room - sheet, style.px(metrics::planColumn), style.px(metrics::planWidest));
    return beside(area, metrics::gap20, stepper, sheet, plan);
}

ColumnBoxes narrowColumns(const QRect& area, const Style& style)
{
    const int stepper = style.px(metrics::stepperNarrow);
    const int plan = style.px(metrics::planNarrow);
    return beside(area, metrics::gap16, stepper, area.width() - stepper - plan - 2 * metrics::gap16, plan);
}

QRect aloneBox(const QRect& area, const Style& style)
{
    QRect box = area.marginsRemoved(pageMargins);
    const int spare = std::max(0, box.width() - style.px(metrics::sheetAlone));
    return box.adjusted(spare / 2, 0, -(spare - spare / 2), 0);
}

} // namespace

Arrangement arrangementFor(int width, const Style& style)
{
    const int effective = width * 100 / style.zoom();
    if (effective >= metrics::threeColumns)
        return Arrangement::Three;
    return effective >= metrics::narrowStepper ? Arrangement::NarrowStepper : Arrangement::Tabs;
}

ColumnBoxes columnBoxes(const QRect& area, int tabsHeight, const Style& style)
{
    const Arrangement arrangement = arrangementFor(area.width(), style);
    const QRect inner = area.marginsRemoved(pageMargins);
    if (arrangement == Arrangement::Three)
        return threeColumns(inner, style);
    if (arrangement == Arrangement::NarrowStepper) {

        return narrowColumns(inner, style);
    }
    const QRect page = inner.adjusted(0, tabsHeight, 0, 0);
    return {page, page, page};
}

Columns::Columns(const Style& style, QWidget* way, QWidget* step, QWidget* plan, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_tabs(new TabStrip(style, this))
    , m_parts{way, step, plan}
{
    for (QWidget* own : m_parts)
        own->setParent(this);
    m_tabs->setTitles({tr("Gång"), tr("Steget"), tr("Planen")});
    bring(Part::Step);
    connect(m_tabs, &QTabBar::currentChanged, this, &Columns::showParts);
    connect(&style, &Style::changed, this, &Columns::arrange);
    arrange();
}

void Columns::setTitles(const QString& way, const QString& step, const QString& plan)
{
    m_tabs->setTitles({way, step, plan});
    arrange();
}

void Columns::bring(Part part)
{
    m_tabs->setCurrentIndex(static_cast<int>(part));
}

void Columns::setStepAlone(bool alone)
{
    m_stepAlone = alone;
    bring(Part::Step);
    arrange();
}

QSize Columns::sizeHint() const
{
    return {metrics::threeColumns, part(Part::Step)->sizeHint().height()};
}

//! In tabs each part has the whole width, so the widest of them decides.
QSize Columns::minimumSizeHint() const
{
    int widest = 0;
    for (const QWidget* own : m_parts)
        widest = std::max(widest, own->minimumSizeHint().width());
    const QMargins around = pageMargins;
    return {std::min(widest, m_style.px(metrics::narrowStepper)) + around.left() + around.right(),
            part(Part::Step)->minimumSizeHint().height() + around.top() + around.bottom()};
}

bool Columns::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QWidget::event(event);
}

void Columns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Columns::arrange()
{
    const Arrangement before = m_arrangement;
    m_arrangement = arrangementFor(width(), m_style);
    const int tabsHeight = m_tabs->sizeHint().height();
    const ColumnBoxes boxes = columnBoxes(rect(), tabsHeight + metrics::gap8, m_style);
    m_tabs->setGeometry(pageMargins.left(), pageMargins.top() - metrics::gap8,
                        width() - 2 * pageMargins.left(), tabsHeight);
    if (m_arrangement != before)
        bringFocused();
    showParts();
    if (m_arrangement != before)
        Q_EMIT arrangementChanged(m_arrangement);
    part(Part::Way)->setGeometry(boxes.way);
    part(Part::Step)->setGeometry(m_stepAlone ? aloneBox(rect(), m_style) : boxes.step);
    part(Part::Plan)->setGeometry(boxes.plan);
}

void Columns::bringFocused()
{
    for (const Part each : {Part::Way, Part::Step, Part::Plan}) {
        const QWidget* focused = QApplication::focusWidget();
        if (focused && (focused == part(each) || part(each)->isAncestorOf(focused)))
            bring(each);
    }
}

void Columns::showParts()
{
    const bool tabs = m_arrangement == Arrangement::Tabs || m_stepAlone;
    m_tabs->setVisible(tabs && !m_stepAlone);
    for (int i = 0; i < static_cast<int>(m_parts.size()); ++i)
        m_parts.at(i)->setVisible(!tabs || i == m_tabs->currentIndex());
}

} // namespace rundbord
