// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/moment_dialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/prompt_card.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rundbord
{

MomentDialog::MomentDialog(const Style& style, const QString& goBack, QWidget* parent)
    : QDialog(parent)
    , m_style(style)
    , m_title(new TextLabel(style, TextStyle::Title, Token::Ink))
    , m_say(new PromptCard(style))
    , m_do(new TextLabel(style, TextStyle::Body, Token::Ink))
    , m_fields(new QVBoxLayout)
    , m_choices(new QVBoxLayout)
    , m_back(new Button(style, ButtonRole::Flat, goBack))
{
    setWindowTitle(QStringLiteral("Rundbord"));
    m_say->setLabel(tr("Säg så här"));
    m_say->setObjectName(QStringLiteral("momentSay"));
    m_back->setObjectName(QStringLiteral("momentBack"));
    m_back->setAutoDefault(false);
    connect(m_back, &QPushButton::clicked, this, &QDialog::reject);
    m_fields->setSpacing(metrics::gap12);
    m_choices->setSpacing(metrics::gap8);

    auto* sheet = new Sheet(style);
    sheet->body()->setSpacing(metrics::gap12);
    sheet->body()->addWidget(m_title);
    sheet->body()->addWidget(m_say);
    sheet->body()->addWidget(m_do);
    sheet->body()->addLayout(m_fields);
    sheet->body()->addLayout(m_choices);
    sheet->foot()->addWidget(m_back);
    sheet->foot()->addStretch();
    auto* column = new QVBoxLayout(this);
    column->addWidget(sheet);
    setMinimumWidth(style.px(metrics::dialogWidest));
}

void MomentDialog::setMoment(const HelpSituation& moment)
{
    m_title->setText(moment.title);
    m_say->setText(moment.say);
    m_say->setVisible(!moment.say.isEmpty());
    m_do->setText(moment.act);
}

//! A dialog does not follow what is in it by itself.
bool MomentDialog::event(QEvent* event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        growToFit();
    return done;
}

void MomentDialog::growToFit()
{
    const int needed =
        layout()->hasHeightForWidth() ? layout()->heightForWidth(width()) : sizeHint().height();
    if (isVisible() && needed > height())
        resize(width(), needed);
}

Button* MomentDialog::addChoice(const char* name, const QString& words)
{
    auto* choice = new Button(m_style, ButtonRole::Secondary, words);
    choice->setObjectName(QString::fromLatin1(name));
    choice->setAutoDefault(false);
    connect(choice, &QPushButton::clicked, this, [this, at = m_count] {
        m_chosen = at;
        accept();
    });
    ++m_count;
    m_choices->addWidget(choice);
    return choice;
}

int MomentDialog::choose()
{
    return exec() == QDialog::Accepted ? m_chosen : -1;
}

} // namespace rundbord
