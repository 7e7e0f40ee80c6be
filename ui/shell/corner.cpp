// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/corner.h"

#include "ui/shell/save_state_label.h"
#include "ui/widgets/button.h"

#include <QAction>
#include <QHBoxLayout>

namespace rundbord
{

Corner::Corner(const Style& style, QAction& lock, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_saveState(new SaveStateLabel(style))
    , m_lock(new Button(style, ButtonRole::Flat, tr("Lås")))
{
    m_lock->showIcon(Icon::Lock);
    m_lock->setObjectName(QStringLiteral("lockNow"));
    m_lock->setFocusPolicy(Qt::NoFocus);
    // a bar of menus asks for the width of its corner only once
    QSizePolicy policy = m_lock->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_lock->setSizePolicy(policy);
    connect(m_lock, &QPushButton::clicked, &lock, &QAction::trigger);
    connect(&lock, &QAction::changed, this, [this, &lock] { m_lock->setVisible(lock.isEnabled()); });
    connect(&style, &Style::changed, this, &Corner::restyle);
    restyle();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::gap8, 0, metrics::gap16, 0);
    row->addWidget(m_saveState);
    row->addWidget(m_lock);
}

//! The bar of menus stays as high as the menus are.
void Corner::restyle()
{
    m_lock->setMaximumHeight(m_style.px(metrics::cornerHeight));
}

} // namespace rundbord
