// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/way_in_card.h"

#include "ui/widgets/button.h"
#include "ui/widgets/let_go.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rundbord
{

WayInCard::WayInCard(const Style& style, const QString& title, QWidget* parent)
    : Sheet(style, Padding::Page, parent)
    , m_style(style)
    , m_state(new TextLabel(style, TextStyle::Body, Token::Ink2))
    , m_acts(new QWidget)
{
    auto* acts = new QHBoxLayout(m_acts);
    acts->setContentsMargins(0, 0, 0, 0);
    acts->setSpacing(metrics::gap12);
    acts->addStretch();
    body()->setSpacing(metrics::gap12);
    body()->addWidget(new TextLabel(style, TextStyle::Sub, Token::Ink, title));
    body()->addWidget(m_state);
    body()->addWidget(m_acts);
}

void WayInCard::setState(const QString& sentence)
{
    m_state->setText(sentence);
}

Button* WayInCard::addAct(const char* name, const QString& words)
{
    auto* act = new Button(m_style, ButtonRole::Secondary, words);
    act->setObjectName(QString::fromLatin1(name));
    auto* row = qobject_cast<QHBoxLayout*>(m_acts->layout());
    row->insertWidget(row->count() - 1, act);
    return act;
}

void WayInCard::open(QWidget* work)
{
    letGo(std::exchange(m_work, work));
    body()->addWidget(work);
    m_acts->hide();
    work->show();
    work->setFocus(Qt::OtherFocusReason);
}

void WayInCard::close()
{
    const bool wasOpen = m_work != nullptr;
    letGo(std::exchange(m_work, nullptr));
    m_acts->show();
    const auto acts = m_acts->findChildren<Button*>();
    const auto first =
        std::find_if(acts.begin(), acts.end(), [](const Button* act) { return !act->isHidden(); });
    if (wasOpen && first != acts.end())
        (*first)->setFocus(Qt::OtherFocusReason);
}

} // namespace rundbord
