// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_field.h"

#include "ui/widgets/accessible_widgets.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QWheelEvent>

namespace rundbord
{

ChoiceField::ChoiceField(const Style& style, QWidget* parent)
    : QComboBox(parent)
    , m_style(style)
{
    installAccessibleWidgets();
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToContents);
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        if (QAccessible::isActive() && !isListOpen())
            markChosen();
    });
    connect(&style, &Style::changed, this, &ChoiceField::restyle);
    restyle();
}

QSize ChoiceField::minimumSizeHint() const
{
    return {m_style.px(metrics::narrowestLine), sizeHint().height()};
}

//! The list is made when it is first asked for.
bool ChoiceField::isListOpen() const
{
    const auto* list = findChild<QAbstractItemView*>();
    return list && list->isVisible();
}

void ChoiceField::markChosen()
{
    view()->setCurrentIndex(model()->index(currentIndex(), modelColumn(), rootModelIndex()));
}

void ChoiceField::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void ChoiceField::restyle()
{
    setFont(m_style.font(TextStyle::Body));
    updateGeometry();
}

NumberField::NumberField(const Style& style, QWidget* parent)
    : QSpinBox(parent)
    , m_style(style)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(&style, &Style::changed, this, &NumberField::restyle);
    restyle();
}

void NumberField::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void NumberField::restyle()
{
    setFont(m_style.font(TextStyle::Body));
    updateGeometry();
}

} // namespace rundbord
