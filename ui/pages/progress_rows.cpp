// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/progress_rows.h"

#include "core/plan/law_points.h"
#include "ui/forms/outcome_forms.h"
#include "ui/pages/case_binding.h"
#include "ui/pages/record_rows.h"

#include <QVBoxLayout>

namespace rundbord
{

ProgressRows::ProgressRows(const CaseContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new RecordRows(
          context.style(),
          [this](const QUuid& record) -> QWidget* {
              auto* form = new ProgressForm(m_context.services.forms());
              bindRecord<Action>(*form, m_context.open, m_context.edits, ActionId(record));
              return form;
          },
          QString()))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_rows);
    connect(&context.open, &OpenCase::changed, this, [this](const ChangeSet& changes) {
        if (changes.contains(RecordKind::Need))
            refresh();
    });
    refresh();
}

void ProgressRows::refresh()
{
    QList<QUuid> actions;
    for (const Action* action : allActions(m_context.plan())) {
        if (!action->what.trimmed().isEmpty())
            actions << action->id.uuid();
    }
    m_rows->setRecords(actions);
}

} // namespace rundbord
