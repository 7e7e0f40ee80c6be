// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/form_panel.h"

#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace rundbord
{

void FormPanel::addBound(const QString& path, Form* form)
{
    m_forms.emplace_back(path, form);
    add(form);
}

QWidget* FormPanel::firstField() const
{
    for (const QString& name : m_starts) {
        for (QWidget* each : findChildren<QWidget*>(name)) {
            if (each->isVisibleTo(this) && each->isEnabled())
                return each;
        }
    }
    return StepPanel::firstField();
}

void FormPanel::addHeading(const QString& words)
{
    add(new TextLabel(style(), TextStyle::BodyBold, Token::Ink, words));
}

void FormPanel::add(QWidget* widget, Qt::Alignment alignment)
{
    body()->addWidget(widget, 0, alignment);
}

void FormPanel::addRows(RecordRows* rows, const QString& path)
{
    rows->setObjectName(path);
    m_lists.emplace_back(path, rows);
    add(rows);
}

void FormPanel::addAdder(const ListTexts& texts, RecordRows* rows, std::function<QUuid()> addOne)
{
    auto* adder = new Button(style(), ButtonRole::Flat, texts.add);
    adder->showIcon(Icon::Add);
    adder->setObjectName(texts.path + QStringLiteral(".add"));
    connect(adder, &QPushButton::clicked, rows, [this, rows, addOne = std::move(addOne)] {
        context().edits.flush();
        const QUuid added = addOne();
        if (added.isNull())
            context().edits.refuse({ErrorCode::NotAllowed, {}, {}});
        else if (QWidget* row = rows->row(added))
            row->setFocus();
    });
    add(adder, Qt::AlignLeft);
}

void FormPanel::report(const Result<ChangeSet>& result)
{
    if (!result)
        context().edits.refuse(result.error());
}

QWidget* FormPanel::reveal(const QString& path)
{
    for (const auto& [start, rows] : m_lists) {
        auto* form = qobject_cast<Form*>(rows->rowAt(indexAfter(path, start)));
        if (QWidget* field = form ? form->fieldAt(restAfterIndex(path)) : nullptr)
            return field;
    }
    for (const auto& [start, form] : m_forms) {
        if (!path.startsWith(start + QLatin1Char('.')))
            continue;
        if (QWidget* field = form->fieldAt(path.mid(start.size() + 1)))
            return field;
    }
    return nullptr;
}

int indexAfter(const QString& path, const QString& list)
{
    if (!path.startsWith(list + QLatin1Char('[')))
        return -1;
    return path.mid(list.size() + 1).section(QLatin1Char(']'), 0, 0).toInt();
}

QString restAfterIndex(const QString& path)
{
    return path.section(QStringLiteral("]."), 1);
}

} // namespace rundbord
