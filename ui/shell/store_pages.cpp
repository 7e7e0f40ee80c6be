// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/store_pages.h"

#include "ui/pages/store_page.h"
#include "ui/shell/case_pages.h"
#include "ui/widgets/let_go.h"

#include <QAction>
#include <QStackedWidget>

namespace rundbord
{

StorePages::StorePages(QStackedWidget& stack)
    : m_stack(stack)
{
}

StorePages::~StorePages()
{
    letGo(m_page);
}

void StorePages::offer(QAction& action, std::function<StorePage*()> make)
{
    connect(&action, &QAction::triggered, this, [this, make = std::move(make)] { show(make()); });
}

void StorePages::show(StorePage* page)
{
    leaveFront(m_stack);
    if (m_stack.currentWidget() != m_page)
        m_below = m_stack.currentWidget();
    letGo(m_page);
    m_page = page;
    connect(page, &StorePage::doneAsked, this, &StorePages::leave);
    m_stack.addWidget(page);
    m_stack.setCurrentWidget(page);
    page->enter();
    Q_EMIT pageChanged();
}

void StorePages::leave()
{
    if (!m_page)
        return;
    leaveFront(m_stack);
    if (m_below)
        m_stack.setCurrentWidget(m_below);
    letGo(m_page);
    m_page.clear();
    if (auto* page = qobject_cast<Page*>(m_stack.currentWidget()))
        page->enter();
    Q_EMIT pageChanged();
}

} // namespace rundbord
