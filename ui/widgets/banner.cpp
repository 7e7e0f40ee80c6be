// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/style/marks.h"
#include "ui/widgets/accessible_widgets.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace rundbord
{

Banner::Banner(const Style& style, QWidget* parent)
    : QFrame(parent)
    , m_style(style)
    , m_sentence(new TextLabel(style, TextStyle::Body, Token::Ink))
    , m_button(new Button(style, ButtonRole::Secondary, {}))
{
    installAccessibleWidgets();
    auto* row = new QHBoxLayout(this);
    row->setSpacing(metrics::gap12);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &Banner::pressed);
    connect(&style, &Style::changed, this, &Banner::restyle);
    hide();
    restyle();
}

void Banner::say(Tone tone, const QString& sentence, const QString& button)
{
    m_tone = tone;
    m_sentence->setText(sentence);
    m_sentence->setIcon(tone == Tone::Error ? Icon::Exclamation : Icon::Clock,
                        tone == Tone::Error ? Token::Error : Token::Ink, metrics::icon);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(sentence);
    restyle();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::clear()
{
    m_sentence->setText({});
    setAccessibleName({});
    hide();
}

QString Banner::sentence() const
{
    return m_sentence->text();
}

void Banner::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Token fill = m_tone == Tone::Error ? Token::ErrorSoft : Token::Inset;
    paintBox(painter, rect(), {m_style.colour(fill), {}, 0, metrics::radiusControl});
}

void Banner::restyle()
{
    const int side = m_style.air(metrics::gap16);
    layout()->setContentsMargins(side, metrics::gap8, side, metrics::gap8);
    setMinimumHeight(m_button->sizeHint().height() + 2 * metrics::gap8);
    update();
}

} // namespace rundbord
