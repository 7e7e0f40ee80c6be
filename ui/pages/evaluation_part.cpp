// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evaluation_part.h"

#include "core/meeting/prompt.h"
#include "core/usecases/evaluate_meeting.h"
#include "ui/forms/evaluation_form.h"
#include "ui/pages/case_binding.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace rundbord
{

namespace
{

const Step* evaluationStep(const Agenda& agenda)
{
    for (const Step* step : stepsOf(agenda, StepMoment::After)) {
        if (step->fields.contains(QStringLiteral("meetingEvaluation.wentWell")))
            return step;
    }
    return nullptr;
}

} // namespace

EvaluationPart::EvaluationPart(const CaseContext& context, QWidget* parent)
    : QWidget(parent)
{
    const Step* step = evaluationStep(context.agenda());
    if (!step) {
        hide();
        return;
    }
    const StepTexts texts = stepTexts(context.agenda(), *step, context.promptFacts());
    auto* form = new EvaluationForm(context.services.forms());
    bindForm<MeetingEvaluation>(
        *form, context.open, context.edits,
        {[](const CaseValue& value) { return &value.meeting.evaluation; },
         [&open = context.open](const std::function<void(MeetingEvaluation&)>& edit, const QString& field) {
             return evaluateMeeting(open, edit, field);
         },
         QStringLiteral("evaluation")});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::gap8);
    column->addWidget(new TextLabel(context.style(), TextStyle::Sub, Token::Ink, step->title));
    column->addWidget(new TextLabel(context.style(), TextStyle::Body, Token::Ink2, texts.prompt.text));
    column->addWidget(form);
}

} // namespace rundbord
