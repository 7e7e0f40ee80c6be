// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/form.h"

#include "ui/forms/writing_aid.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rundbord
{

Form::Form(const FormContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(metrics::gap12);
}

void Form::setPlan(const CarePlan&) {}

void Form::setDrafts(const QMap<QString, QString>&) {}

QWidget* Form::fieldAt(const QString& path) const
{
    return findChild<QWidget*>(path);
}

void Form::add(QWidget* row)
{
    if (!focusProxy())
        setFocusProxy(row);
    m_body->addWidget(row);
}

LabelledField* Form::aided(LabelledField* row, WritingKind kind, std::function<SaidBeside()> beside)
{
    if (m_context.aid)
        m_context.aid->attend(*row, kind, std::move(beside));
    return row;
}

void Form::addBeside(std::initializer_list<QWidget*> rows)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::gap16);
    if (!focusProxy())
        setFocusProxy(*rows.begin());
    for (QWidget* row : rows)
        line->addWidget(row, 1, Qt::AlignTop);
    m_body->addLayout(line);
}

} // namespace rundbord
