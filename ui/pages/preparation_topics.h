// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/step_panel.h"
#include "ui/widgets/topic_mark.h"

#include <array>

namespace rundbord
{

//! What is prepared, in the order it is asked. Any order will do.
enum class Topic { Person, Important, Appointment, Participants, Consent, Authorities };

inline constexpr std::array allTopics{Topic::Person,       Topic::Important, Topic::Appointment,
                                      Topic::Participants, Topic::Consent,   Topic::Authorities};

//! Its name in the list, and the question it is on the sheet.
[[nodiscard]] QString topicName(Topic topic);
[[nodiscard]] QString topicQuestion(Topic topic);
//! How much of it is there.
[[nodiscard]] TopicProgress topicProgress(Topic topic, const CarePlan& plan);
//! The topic with that field; Person if none has it.
[[nodiscard]] Topic topicOfPath(const QString& path);
//! The caller owns it.
[[nodiscard]] StepPanel* makeTopicPanel(Topic topic, const CaseContext& context);

} // namespace rundbord
