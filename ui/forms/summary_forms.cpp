// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/summary_forms.h"

namespace rundbord
{

ReadThroughForm::ReadThroughForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    auto* read = new CheckBox(style(), tr("Planen är uppläst, rad för rad"));
    read->setObjectName(QStringLiteral("readThroughAt"));
    const size_t at = bind(
        QStringLiteral("readThroughAt"),
        [read](const Summary& s) { read->setChecked(s.readThroughAt.isValid()); },
        [this, read](Summary& s) {
            if (read->isChecked() != s.readThroughAt.isValid())
                s.readThroughAt = read->isChecked() ? this->context().clock.now() : QDateTime();
        });
    connect(read, &QAbstractButton::clicked, this, [this, at] { chosen(at); });
    m_told = check(
        QStringLiteral("teachBack"), tr("Planen är återberättad med egna ord"),
        [](auto& s) -> auto& { return s.teachBack; });
    addBeside({read, m_told});
}

void ReadThroughForm::setPerson(const QString& name)
{
    if (!name.isEmpty())
        m_told->setWords(tr("%1 har berättat med egna ord").arg(name));
}

OwnCommentForm::OwnCommentForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    add(voice(
        QStringLiteral("ownComment"), tr("Med mina egna ord"), [](auto& s) -> auto& { return s.ownComment; },
        3));
    add(line(
        QStringLiteral("ownCommentBy"), tr("Sagt av, om inte av personen själv"),
        [](auto& s) -> auto& { return s.ownCommentBy; }));
}

UnsettledForm::UnsettledForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    add(aided(text(
        QStringLiteral("disagreements"), tr("Det vi inte är överens om. Båda sidor"),
        [](auto& s) -> auto& { return s.disagreements; })));
    add(aided(text(
        QStringLiteral("unmetNeeds"), tr("Behov som ingen kan möta i dag, och varför"),
        [](auto& s) -> auto& { return s.unmetNeeds; })));
}

} // namespace rundbord
