// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lamps.h"

#include "ui/texts/labels.h"
#include "ui/widgets/lamp.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>

#include <algorithm>

namespace rundbord
{

Lamps::Lamps(const Style& style, QWidget* parent)
    : QWidget(parent)
    , m_sentence(new TextLabel(style, TextStyle::Small, Token::Ink2))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::gap12);
    grid->setVerticalSpacing(metrics::gap8);
    grid->addWidget(m_sentence, 0, 0, 1, 2);
    for (int point = 0; point < 4; ++point) {
        auto* lamp = new Lamp(style, lawPointLabel(point));
        lamp->setObjectName(QStringLiteral("lamp%1").arg(point + 1));
        connect(lamp, &QAbstractButton::clicked, this, [this, point] { Q_EMIT chosen(point); });
        m_lamps.at(static_cast<size_t>(point)) = lamp;
        grid->addWidget(lamp, 1 + point / 2, point % 2);
        grid->setColumnStretch(point % 2, 1);
    }
    setPoints({});
}

void Lamps::setPoints(const LawPoints& points)
{
    const std::array<bool, 4> met = points.inOrder();
    for (size_t i = 0; i < met.size(); ++i)
        m_lamps.at(i)->setLit(met.at(i));
    static const std::array sentences{
        QT_TR_NOOP("Lagens fyra punkter: ingen är klar än"), QT_TR_NOOP("Lagens fyra punkter: en är klar"),
        QT_TR_NOOP("Lagens fyra punkter: två är klara"), QT_TR_NOOP("Lagens fyra punkter: tre är klara"),
        QT_TR_NOOP("Lagens fyra punkter: alla är klara")};
    m_sentence->setText(tr(sentences.at(static_cast<size_t>(std::count(met.begin(), met.end(), true)))));
}

QString pathOfPoint(int point)
{
    switch (point) {
    case 2:
        return QStringLiteral("responsibility.measuresByOthers");
    case 3:
        return QStringLiteral("responsibility.leadPrincipal");
    default:
        return QStringLiteral("needs[0].goals[0].subgoals[0].actions[0].what");
    }
}

} // namespace rundbord
