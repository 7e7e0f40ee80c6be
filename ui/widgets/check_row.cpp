// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/check_row.h"

#include "ui/widgets/flow_layout.h"

namespace rundbord
{

CheckRow::CheckRow(const Style& style, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_flow(new FlowLayout(metrics::gap24, metrics::gap4, this))
{
    setAccessibleName(tr("Att stämma av"));
}

void CheckRow::setPoints(const QList<CheckPoint>& points)
{
    while (m_boxes.size() > points.size())
        delete m_boxes.takeLast();
    while (m_boxes.size() < points.size())
        addBox(static_cast<int>(m_boxes.size()));
    for (qsizetype i = 0; i < points.size(); ++i) {
        m_boxes[i]->setWords(points[i].words);
        m_boxes[i]->setChecked(points[i].checked);
    }
}

QList<CheckPoint> CheckRow::points() const
{
    QList<CheckPoint> points;
    for (const CheckBox* box : m_boxes)
        points.append({box->words(), box->isChecked()});
    return points;
}

void CheckRow::addBox(int index)
{
    auto* box = new CheckBox(m_style, {}, this);
    connect(box, &QCheckBox::clicked, this, [this, index](bool checked) { Q_EMIT toggled(index, checked); });
    m_flow->addWidget(box);
    box->show();
    m_boxes.append(box);
}

} // namespace rundbord
