// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/folding_row.h"

#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rundbord
{

FoldingRow::FoldingRow(const Style& style, std::function<QWidget*()> makeForm, QWidget* parent)
    : QWidget(parent)
    , m_makeForm(std::move(makeForm))
    , m_name(new TextLabel(style, TextStyle::BodyBold, Token::Ink))
    , m_detail(new TextLabel(style, TextStyle::Small, Token::Ink2))
    , m_fold(new Button(style, ButtonRole::Flat, tr("Ändra")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap8);
    auto* line = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_detail);
    line->addLayout(words, 1);
    line->addWidget(m_fold, 0, Qt::AlignTop);
    column->addLayout(line);
    m_fold->setObjectName(QStringLiteral("fold"));
    setFocusProxy(m_fold);
    connect(m_fold, &QPushButton::clicked, this, [this] { setOpen(!isOpen()); });
}

void FoldingRow::setLine(const QString& name, const QString& detail)
{
    m_name->setText(name);
    m_detail->setText(detail);
    tellFold();
}

//! Which of several rows it is for, and what it does now.
void FoldingRow::tellFold()
{
    const QString name = m_name->text();
    m_fold->setText(isOpen() ? tr("Klar") : tr("Ändra"));
    m_fold->setAccessibleName(isOpen() ? tr("Klar med %1").arg(name) : tr("Ändra %1").arg(name));
}

bool FoldingRow::isOpen() const
{
    return m_form && m_form->isVisibleTo(this);
}

void FoldingRow::setOpen(bool open)
{
    if (open)
        form()->show();
    else if (m_form)
        m_form->hide();
    tellFold();
    if (open)
        m_form->setFocus();
}

QWidget* FoldingRow::form()
{
    if (!m_form) {
        m_form = m_makeForm();
        layout()->addWidget(m_form);
        m_form->hide();
    }
    return m_form;
}

} // namespace rundbord
