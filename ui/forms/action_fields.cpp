// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/action_fields.h"

#include "core/plan/performer_phrase.h"
#include "ui/forms/people.h"
#include "ui/forms/writing_aid.h"
#include "ui/widgets/button.h"
#include "ui/widgets/completion_list.h"
#include "ui/widgets/hint_line.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rundbord
{

ActionFields::ActionFields(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
    , m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(metrics::gap12);
    m_grid->setVerticalSpacing(metrics::gap8);
    body()->setSpacing(metrics::gap8);
    body()->addLayout(m_grid);
    addWhat();
    addWho();
    addWhen();
    addDetails();
    addMore();
    if (this->context().aid)
        m_hint = new HintLine(style(), this);
    arrange();
    connect(this, &Form::changed, this, &ActionFields::showDetails);
}

void ActionFields::addWhat()
{
    m_what =
        aided(text(
                  QStringLiteral("what"), tr("Vad ska göras"), [](auto& a) -> auto& { return a.what; }, 1, 6),
              WritingKind::Action, [this] {
                  const Action action = value();
                  return SaidBeside{!action.performers.empty(), firstDay(action.when).isValid()};
              });
}

void ActionFields::addWho()
{
    auto [row, field] = fieldWithLabel<LineField>(style(), QStringLiteral("performers"), tr("Vem"));
    m_who = row;
    field->setPlaceholderText(tr("namn eller enhet"));
    m_people = new CompletionList(style(), *field);
    const size_t at = bind(
        QStringLiteral("performers"),
        [this, field = field](const Action& action) {
            field->setText(formatPerformers(action.performers, m_plan, context().words.conjunctions));
        },
        [this, field = field](Action& action) {
            action.performers =
                parsePerformers(field->text(), m_plan, action.performers, context().words.conjunctions);
        });
    connect(field, &QLineEdit::textEdited, this, [this, at] { typed(at); });
    connect(m_people, &CompletionList::picked, this, [this, at] { chosen(at); });
    connect(field, &QLineEdit::editingFinished, this, &Form::left);
}

void ActionFields::addWhen()
{
    m_when = new TimingField(context(), QStringLiteral("when"), tr("När"));
    aided(m_when, WritingKind::Time, [this] {
        return SaidBeside{true, firstDay(m_when->timing()).isValid()};
    });
    const size_t at = bind(
        QStringLiteral("when"), [this](const Action& action) { m_when->setTiming(action.when); },
        [this](Action& action) { action.when = m_when->timing(); });
    connect(m_when, &TimingField::edited, this, [this, at] { typed(at); });
    connect(m_when, &TimingField::replaced, this, [this, at] { chosen(at); });
    connect(m_when, &TimingField::left, this, &Form::left);
    connect(m_when->lineField(), &QLineEdit::returnPressed, this, &ActionFields::finished);
}

void ActionFields::addDetails()
{
    m_details = new QWidget(this);
    auto* row = new QHBoxLayout(m_details);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap12);
    row->addWidget(choice(
        QStringLiteral("decision"), tr("Läge"), [](auto& a) -> auto& { return a.decision; },
        {DecisionStatus::Planned, DecisionStatus::Decided, DecisionStatus::ToBeTried}, LabelPlace::Left));

    auto [principalRow, principal] =
        fieldWithLabel<ChoiceField>(style(), QStringLiteral("principal"), tr("Huvudman"), LabelPlace::Left);
    m_principal = principalRow;
    for (const Principal value : {Principal::Unknown, Principal::Region, Principal::Municipality,
                                  Principal::Other, Principal::RelatedPerson})
        principal->addItem(label(value), static_cast<int>(value));
    const size_t at = bind(
        QStringLiteral("principal"),
        [this, principal = principal](const Action& action) {
            const auto free = freePerformer(action);
            const Principal shown = free ? action.performers[*free].principal : Principal::Unknown;
            principal->setCurrentIndex(principal->findData(static_cast<int>(shown)));
        },
        [this, principal = principal](Action& action) {
            if (const auto free = freePerformer(action))
                action.performers[*free].principal = static_cast<Principal>(principal->currentData().toInt());
        });
    connect(principal, &QComboBox::activated, this, [this, at] { chosen(at); });
    row->addWidget(m_principal);
    row->addStretch();
    m_moreButton = new Button(style(), ButtonRole::Flat, tr("Mer"));
    m_moreButton->setObjectName(QStringLiteral("more"));
    row->addWidget(m_moreButton);
    body()->addWidget(m_details);
}

void ActionFields::addMore()
{
    m_more = new QWidget(this);
    auto* column = new QVBoxLayout(m_more);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap8);

    const auto performerLine = [this](const QString& name, const QString& words, QString Performer::*member) {
        auto [row, field] = fieldWithLabel<LineField>(style(), name, words);
        const size_t at = bind(
            name,
            [this, field = field, member](const Action& action) {
                const auto free = freePerformer(action);
                field->setText(free ? action.performers[*free].*member : QString());
            },
            [this, field = field, member](Action& action) {
                if (const auto free = freePerformer(action))
                    action.performers[*free].*member = field->text();
            });
        connect(field, &QLineEdit::textEdited, this, [this, at] { typed(at); });
        connect(field, &QLineEdit::editingFinished, this, &Form::left);
        return row;
    };
    m_unit = performerLine(QStringLiteral("unit"), tr("Enhet"), &Performer::unit);
    m_phone = performerLine(QStringLiteral("phone"), tr("Telefon"), &Performer::phone);
    auto* free = new QHBoxLayout;
    free->setSpacing(metrics::gap12);
    free->addWidget(m_unit);
    free->addWidget(m_phone);
    column->addLayout(free);
    column->addWidget(
        aided(line(
                  QStringLiteral("easyWords"), tr("Med enkla ord, så som det står efter namnet på Min plan"),
                  [](auto& a) -> auto& { return a.easyWords; }),
              WritingKind::Easy));
    column->addWidget(aided(line(
        QStringLiteral("note"), tr("Anmärkning"), [](auto& a) -> auto& { return a.note; })));
    column->addWidget(line(
        QStringLiteral("checkedBy"), tr("Vem kollar att det blir gjort"),
        [](auto& a) -> auto& { return a.checkedBy; }));
    m_picture = choice(
        QStringLiteral("picture"), tr("Bild på barnets plan"), [](auto& a) -> auto& { return a.picture; },
        {ChildPicture::None, ChildPicture::School, ChildPicture::Schedule, ChildPicture::Home,
         ChildPicture::Sound, ChildPicture::Sibling, ChildPicture::Talk},
        LabelPlace::Left);
    column->addWidget(m_picture);

    auto* acts = new QHBoxLayout;
    auto* up = new Button(style(), ButtonRole::Flat, tr("Flytta upp"));
    auto* down = new Button(style(), ButtonRole::Flat, tr("Flytta ner"));
    auto* remove = new Button(style(), ButtonRole::Flat, tr("Ta bort insatsen"));
    up->setObjectName(QStringLiteral("moveUp"));
    down->setObjectName(QStringLiteral("moveDown"));
    remove->setObjectName(QStringLiteral("remove"));
    connect(up, &QPushButton::clicked, this, [this] { Q_EMIT moveAsked(-1); });
    connect(down, &QPushButton::clicked, this, [this] { Q_EMIT moveAsked(1); });
    connect(remove, &QPushButton::clicked, this, &ActionFields::removalAsked);
    acts->addWidget(up);
    acts->addWidget(down);
    acts->addWidget(remove);
    acts->addStretch();
    column->addLayout(acts);
    m_more->hide();
    body()->addWidget(m_more);
    connect(m_moreButton, &QPushButton::clicked, this, [this] {
        m_more->setVisible(!m_more->isVisible());
        m_moreButton->setText(m_more->isVisible() ? tr("Mindre") : tr("Mer"));
    });
}

void ActionFields::arrange()
{
    for (QWidget* field : std::initializer_list<QWidget*>{m_what, m_who, m_when})
        m_grid->removeWidget(field);
    const auto place = [this](QWidget* field, int at) {
        m_grid->addWidget(field, m_stacked ? at : 0, m_stacked ? 0 : at, Qt::AlignTop);
    };
    for (LabelledField* field : {m_what, static_cast<LabelledField*>(m_when)})
        field->shareHintLine(m_stacked ? nullptr : m_hint);
    if (m_hint) {
        m_grid->removeWidget(m_hint);
        m_grid->addWidget(m_hint, m_stacked ? 3 : 1, 0, 1, m_stacked ? 1 : 3);
        m_hint->setVisible(!m_stacked && context().aid->isOn());
    }
    place(m_what, 0);
    place(m_who, 1);
    place(m_when, 2);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnMinimumWidth(1, m_stacked ? 0 : style().px(metrics::whoColumn));
    m_grid->setColumnMinimumWidth(2, m_stacked ? 0 : style().px(metrics::whenColumn));
    m_who->setMaximumWidth(m_stacked ? QWIDGETSIZE_MAX : style().px(metrics::whoColumn));
    m_when->setMaximumWidth(m_stacked ? QWIDGETSIZE_MAX : style().px(metrics::whenColumn));
}

void ActionFields::setStacked(bool stacked)
{
    m_stacked = stacked;
    for (LabelledField* field : {m_what, m_who, static_cast<LabelledField*>(m_when)})
        field->setLabelPlace(stacked ? LabelPlace::Above : LabelPlace::Spoken); // else the heading says it
    arrange();
}

void ActionFields::setPlan(const CarePlan& plan)
{
    m_plan = plan;
    m_people->setEntries(people(plan));
    showDetails();
}

//! The first performer who is no participant: the one whose particulars are written here.
std::optional<size_t> ActionFields::freePerformer(const Action& action) const
{
    for (size_t i = 0; i < action.performers.size(); ++i) {
        if (action.performers[i].participant.isNull())
            return i;
    }
    return std::nullopt;
}

void ActionFields::valueShown()
{
    showDetails();
}

void ActionFields::showDetails()
{
    const bool free = freePerformer(value()).has_value();
    m_principal->setVisible(free);
    m_unit->setVisible(free);
    m_phone->setVisible(free);
    m_picture->setVisible(m_plan.person.child);
}

QWidget* ActionFields::fieldAt(const QString& path) const
{
    const QString name = path.section(QLatin1Char('['), 0, 0);
    QWidget* field = Form::fieldAt(name);
    if (field && !field->isVisibleTo(const_cast<ActionFields*>(this)) && m_more->isAncestorOf(field))
        m_more->show();
    return field;
}

} // namespace rundbord
