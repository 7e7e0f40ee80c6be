// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/store_page.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rundbord
{

StorePage::StorePage(const Style& style, const QString& title, QWidget* parent)
    : Page(parent)
    , m_banner(new Banner(style))
    , m_column(new ScrollColumn)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::gap12);
    head->addWidget(new TextLabel(style, TextStyle::Name, Token::Ink, title), 1);
    auto* done = new Button(style, ButtonRole::Secondary, tr("Tillbaka"));
    done->showIcon(Icon::Back);
    done->setObjectName(QStringLiteral("done"));
    connect(done, &QPushButton::clicked, this, &StorePage::doneAsked, Qt::QueuedConnection);
    head->addWidget(done, 0, Qt::AlignTop);

    auto* content = new QWidget;
    const auto widen = [content, &style] { content->setMaximumWidth(style.px(metrics::startWidest)); };
    connect(&style, &Style::changed, content, widen);
    widen();
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, metrics::gap16, 0, 0);
    column->setSpacing(metrics::gap20);
    column->addLayout(head);
    column->addWidget(m_banner);
    column->addWidget(m_column, 1);
    m_column->body()->setSpacing(metrics::gap20);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::gap24, 0, metrics::gap24, metrics::gap16);
    row->addStretch();
    row->addWidget(content, 100);
    row->addStretch();
}

QVBoxLayout* StorePage::body() const
{
    return m_column->body();
}

void StorePage::say(const QString& sentence)
{
    if (sentence.isEmpty())
        m_banner->clear();
    else
        m_banner->say(Banner::Tone::Plain, sentence);
}

} // namespace rundbord
