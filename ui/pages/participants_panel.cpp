// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/participants_panel.h"

#include "core/usecases/add_record.h"
#include "core/usecases/remove_record.h"
#include "ui/forms/participant_form.h"
#include "ui/pages/case_binding.h"
#include "ui/pages/folding_row.h"
#include "ui/pages/form_panel.h"
#include "ui/pages/record_rows.h"
#include "ui/texts/labels.h"
#include "ui/widgets/button.h"

#include <QVBoxLayout>

namespace rundbord
{

ParticipantsPanel::ParticipantsPanel(const CaseContext& context, QWidget* parent)
    : StepPanel(context, parent)
    , m_rows(new RecordRows(
          context.style(), [this](const QUuid& record) { return makeRow(record); }, tr("Ta bort")))
{
    m_rows->setObjectName(QStringLiteral("participants"));
    body()->addWidget(m_rows);
    auto* adder = new Button(style(), ButtonRole::Flat, tr("Lägg till en deltagare"));
    adder->showIcon(Icon::Add);
    adder->setObjectName(QStringLiteral("participants.add"));
    body()->addWidget(adder, 0, Qt::AlignLeft);
    connect(adder, &QPushButton::clicked, this, &ParticipantsPanel::addOne);
    connect(m_rows, &RecordRows::removalAsked, this, [this](const QUuid& record) {
        this->context().edits.flush();
        if (const auto removed = removeParticipant(openCase(), ParticipantId(record)); !removed)
            this->context().edits.refuse(removed.error());
    });
    connect(&openCase(), &OpenCase::changed, this, [this](const ChangeSet& changes) {
        if (changes.contains(RecordKind::Participant) || changes.contains(RecordKind::Person))
            show();
    });
    show();
}

QWidget* ParticipantsPanel::makeRow(const QUuid& record)
{
    return new FoldingRow(style(), [this, record]() -> QWidget* {
        auto* form = new ParticipantForm(context().services.forms());
        bindRecord<Participant>(*form, openCase(), context().edits, ParticipantId(record));
        return form;
    });
}

void ParticipantsPanel::show()
{
    QList<QUuid> records;
    for (const Participant& participant : plan().participants)
        records << participant.id.uuid();
    m_rows->setRecords(records);
    for (const Participant& participant : plan().participants) {
        auto* row = qobject_cast<FoldingRow*>(m_rows->row(participant.id.uuid()));
        if (!row)
            continue;
        QStringList detail{participant.role, participant.organization};
        if (participant.principal != Principal::Unknown && participant.principal != Principal::Person)
            detail << label(participant.principal);
        if (participant.chair)
            detail << tr("ordförande");
        if (participant.secretary)
            detail << tr("sekreterare");
        detail.removeAll(QString());
        const QString name = displayName(plan(), participant);
        const QString shown = name.trimmed().isEmpty() ? tr("Ny deltagare") : name;
        row->setLine(shown, detail.join(QStringLiteral(" · ")));
        m_rows->nameRow(participant.id.uuid(), shown);
    }
}

void ParticipantsPanel::addOne()
{
    context().edits.flush();
    const Result<ParticipantId> added = addParticipant(openCase(), {});
    if (!added)
        return context().edits.refuse(added.error());
    if (auto* row = qobject_cast<FoldingRow*>(m_rows->row(added->uuid())))
        row->setOpen(true);
}

//! Only what is in a form has to be unfolded first.
QString ParticipantsPanel::spotOf(const QWidget& field) const
{
    const int index = m_rows->indexOfRowWith(field);
    auto* row = qobject_cast<FoldingRow*>(m_rows->rowAt(index));
    const bool folded = row && row->isOpen() && row->form()->isAncestorOf(&field);
    return folded ? QStringLiteral("participants[%1].").arg(index) + field.objectName() : QString();
}

QWidget* ParticipantsPanel::reveal(const QString& path)
{
    auto* row = qobject_cast<FoldingRow*>(m_rows->rowAt(indexAfter(path, QStringLiteral("participants"))));
    if (!row)
        return nullptr;
    row->setOpen(true);
    return qobject_cast<Form*>(row->form())->fieldAt(restAfterIndex(path));
}

} // namespace rundbord
