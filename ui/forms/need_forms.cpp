// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/need_forms.h"

namespace rundbord
{

NeedForm::NeedForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    add(line(
        QStringLiteral("text"), tr("Det jag behöver"), [](auto& n) -> auto& { return n.text; }));
    bindGoal();
}

void NeedForm::bindGoal()
{
    auto [row, field] =
        fieldWithLabel<GrowingTextEdit>(style(), QStringLiteral("goals[0].ownWords"), tr("Mitt mål"));
    field->setLines(1, 6);
    field->setVoice(true);
    const size_t at = bind(
        QStringLiteral("goals[0].ownWords"),
        [field = field](const Need& need) {
            field->setText(need.goals.empty() ? QString() : need.goals.front().ownWords);
        },
        [field = field](Need& need) {
            if (need.goals.empty()) {
                need.goals.emplace_back().id = GoalId::create();
                need.goals.front().subgoals.emplace_back().id = SubgoalId::create();
            }
            need.goals.front().ownWords = field->text();
        });
    connect(field, &GrowingTextEdit::edited, this, [this, at] { typed(at); });
    add(row);
}

OthersNeedForm::OthersNeedForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    // below one another: a need is often longer than half a row
    add(aided(line(
        QStringLiteral("text"), tr("Behov"), [](auto& n) -> auto& { return n.text; })));
    add(line(
        QStringLiteral("statedBy"), tr("Vem säger det"), [](auto& n) -> auto& { return n.statedBy; }));
    add(check(
        QStringLiteral("isNew"), tr("Nytt behov, som ni inte kan besluta om i dag"),
        [](auto& n) -> auto& { return n.isNew; }));
}

GoalForm::GoalForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    add(voice(
        QStringLiteral("ownWords"), tr("Mitt mål"), [](auto& g) -> auto& { return g.ownWords; }, 1));
    addBeside(
        {aided(text(
                   QStringLiteral("professionalWording"), tr("Målet med verksamheternas ord"),
                   [](auto& g) -> auto& { return g.professionalWording; }),
               WritingKind::Goal),
         choice(QStringLiteral("accepted"), tr("Jag säger"), [](auto& g) -> auto& { return g.accepted; },
                {Acceptance::NotAsked, Acceptance::Yes, Acceptance::No})});
}

SubgoalForm::SubgoalForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    add(aided(
        text(
            QStringLiteral("howItShows"), tr("Så märks det"), [](auto& s) -> auto& { return s.howItShows; }),
        WritingKind::Subgoal));
    addBeside(
        {aided(text(
                   QStringLiteral("text"), tr("Steg på vägen"), [](auto& s) -> auto& { return s.text; }),
               WritingKind::Subgoal),
         day(
             QStringLiteral("due"), tr("Senast"), [](auto& s) -> auto& { return s.due; })});
}

SignForm::SignForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    add(aided(line(
                  QStringLiteral("howItShows"), tr("Så märks det"),
                  [](auto& s) -> auto& { return s.howItShows; }, LabelPlace::Left),
              WritingKind::Subgoal));
}

OptionsForm::OptionsForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    addBeside({text(
                   QStringLiteral("optionsDiscussed"), tr("Det vi valde mellan, en väg i varje rad"),
                   [](auto& n) -> auto& { return n.optionsDiscussed; }, 2),
               voice(
                   QStringLiteral("personsChoice"), tr("Det jag valde"),
                   [](auto& n) -> auto& { return n.personsChoice; })});
}

} // namespace rundbord
