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
    , m_lines(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_row(new QHBoxLayout)
{
    installAccessibleWidgets();
    m_lines->addWidget(m_sentence, 1);
    m_lines->addLayout(m_row);
    m_row->setSpacing(metrics::gap12);
    m_row->addStretch();
    showButtons({QString()});
    connect(&style, &Style::changed, this, &Banner::restyle);
    hide();
    restyle();
}

void Banner::showButtons(const QStringList& words)
{
    while (m_buttons.size() < static_cast<size_t>(words.size())) {
        auto* button = new Button(m_style, ButtonRole::Secondary, {});
        button->setObjectName(QStringLiteral("act%1").arg(m_buttons.size()));
        connect(button, &QPushButton::clicked, this,
                [this, which = static_cast<int>(m_buttons.size())] { Q_EMIT pressed(which); });
        m_row->insertWidget(static_cast<int>(m_buttons.size()), button);
        m_buttons.push_back(button);
    }
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const QString text = words.value(static_cast<qsizetype>(i));
        m_buttons.at(i)->setText(text);
        m_buttons.at(i)->setVisible(!text.isEmpty());
    }
    m_lines->setDirection(words.size() > 1 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_lines->setSpacing(words.size() > 1 ? metrics::gap8 : metrics::gap12);
}

void Banner::say(Tone tone, const QString& sentence, const QString& button)
{
    say(tone, sentence, QStringList{button});
}

void Banner::say(Tone tone, const QString& sentence, const QStringList& buttons)
{
    m_tone = tone;
    m_sentence->setText(sentence);
    m_sentence->setIcon(tone == Tone::Error ? Icon::Exclamation : Icon::Clock,
                        tone == Tone::Error ? Token::Error : Token::Ink, metrics::icon);
    showButtons(buttons);
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
    m_lines->setContentsMargins(side, metrics::gap8, side, metrics::gap8);
    setMinimumHeight(m_buttons.front()->sizeHint().height() + 2 * metrics::gap8);
    update();
}

} // namespace rundbord
