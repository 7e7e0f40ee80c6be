// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/voice_frame.h"

#include "ui/widgets/follow_style.h"
#include "ui/widgets/text_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace rundbord
{

VoiceFrame::VoiceFrame(const Style& style, TextStyle voice, QWidget* parent)
    : QFrame(parent)
    , m_style(style)
    , m_label(new TextLabel(style, TextStyle::Small, Token::Ink2, {}, this))
    , m_words(new TextLabel(style, voice, Token::Ink, {}, this))
{
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(metrics::bar + metrics::barText, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_label);
    lines->addWidget(m_words);
    m_label->hideWhenEmpty();
    m_words->hideWhenEmpty();
    followStyle(*this, style);
}

void VoiceFrame::setLabel(const QString& label)
{
    m_label->setText(label);
}

void VoiceFrame::setWords(const QString& words)
{
    m_words->setText(words.isEmpty() ? QString() : QStringLiteral("”%1”").arg(words));
}

void VoiceFrame::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, metrics::bar, height()), m_style.colour(Token::Honey));
}

} // namespace rundbord
