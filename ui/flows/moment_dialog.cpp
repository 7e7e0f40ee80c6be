// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/moment_dialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/prompt_card.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rundbord
{

MomentDialog::MomentDialog(const Style& style, const QString& goBack, QWidget* parent)
    : QDialog(parent)
    , m_style(style)
    , m_column(new ScrollColumn)
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

    QVBoxLayout* body = m_column->body();
    body->addWidget(m_title);
    body->addWidget(m_say);
    body->addWidget(m_do);
    body->addLayout(m_fields);
    body->addLayout(m_choices);
    m_column->widget()->installEventFilter(this);
    auto* sheet = new Sheet(style);
    sheet->addScrolling(m_column);
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
bool MomentDialog::eventFilter(QObject* watched, QEvent* event)
{
    const bool eaten = QDialog::eventFilter(watched, event);
    if (event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &MomentDialog::fitHeight, Qt::QueuedConnection);
    return eaten;
}

void MomentDialog::showEvent(QShowEvent* event)
{
    fitHeight();
    QDialog::showEvent(event);
}

//! As high as what is in it, and no higher than the window behind; the rest scrolls.
void MomentDialog::fitHeight()
{
    layout()->activate();
    const QLayout* body = m_column->body();
    const int around = height() - m_column->viewport()->height();
    const int wide = m_column->viewport()->width();
    const int content = body->hasHeightForWidth() ? body->heightForWidth(wide) : body->sizeHint().height();
    const int most = parentWidget() ? parentWidget()->window()->height() : content + around;
    resize(width(), std::min(content + around, most));
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
