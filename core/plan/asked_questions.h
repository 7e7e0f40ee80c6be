// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/care_plan.h"

namespace rundbord
{

//! What has become of a question she came with. None may be forgotten: before the end it is answered, or stands in the
//! plan as an open question with a name and a day.
enum class AskedState { Waiting, Answered, WrittenDown };

struct AskedQuestion {
    QString text;
    AskedState state{AskedState::Waiting};

    bool operator==(const AskedQuestion&) const = default;
};

//! Her questions in their order. One that is worded anew waits again.
[[nodiscard]] std::vector<AskedQuestion> askedQuestions(const CarePlan& plan);

//! How many wait.
[[nodiscard]] int waitingQuestions(const CarePlan& plan);

//! She has her answer, or hasn't after all.
void setAnswered(Purpose& purpose, const QString& question, bool answered);

} // namespace rundbord
