// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/asked_questions.h"

#include <algorithm>

namespace rundbord
{

std::vector<AskedQuestion> askedQuestions(const CarePlan& plan)
{
    const QStringList answered = linesOf(plan.purpose.answered);
    std::vector<AskedQuestion> asked;
    for (const QString& question : linesOf(plan.purpose.questions)) {
        const bool written = std::any_of(plan.openQuestions.begin(), plan.openQuestions.end(),
                                         [&question](const OpenQuestion& open) {
                                             return open.text.simplified() == question.simplified();
                                         });
        const AskedState otherwise = written ? AskedState::WrittenDown : AskedState::Waiting;
        asked.push_back({question, answered.contains(question) ? AskedState::Answered : otherwise});
    }
    return asked;
}

int waitingQuestions(const CarePlan& plan)
{
    const std::vector<AskedQuestion> asked = askedQuestions(plan);
    return static_cast<int>(std::count_if(asked.begin(), asked.end(), [](const AskedQuestion& question) {
        return question.state == AskedState::Waiting;
    }));
}

void setAnswered(Purpose& purpose, const QString& question, bool answered)
{
    QStringList lines = linesOf(purpose.answered);
    lines.removeAll(question);
    if (answered)
        lines << question;
    purpose.answered = lines.join(QLatin1Char('\n'));
}

} // namespace rundbord
