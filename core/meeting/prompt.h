// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/agenda.h"
#include "core/meeting/prompt_facts.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace rundbord
{

//! What the chair can say at a step.
struct Prompt {
    Variant variant{Variant::Adult};
    //! Empty when a value that every sentence needs is not known yet.
    QString text;
    //! The lines of the other variants that hold, and those that stand at every step.
    QStringList extraLines;
    //! When the words are for a child of some age, those for the other ages.
    std::map<Variant, QString> otherAges;

    bool operator==(const Prompt&) const = default;
};

//! The prompt of the step for those who are here. Not for a step of another agenda.
[[nodiscard]] Prompt prompt(const Agenda& agenda, const Step& step, const PromptFacts& facts);

//! A check point as it is shown. The key stays the same whatever the text says.
struct ShownCheckPoint {
    QString key;
    QString text;

    bool operator==(const ShownCheckPoint&) const = default;
};

//! All that a step says, with the meeting's names in it.
struct StepTexts {
    Prompt prompt;
    QString purpose;
    QStringList followUpQuestions;
    std::vector<ShownCheckPoint> checkPoints;
    QString ifHard;

    bool operator==(const StepTexts&) const = default;
};

[[nodiscard]] StepTexts stepTexts(const Agenda& agenda, const Step& step, const PromptFacts& facts);

//! A situation, and the pause before going on with a step, with the meeting's names in them.
[[nodiscard]] HelpSituation helpTexts(const Agenda& agenda, const HelpSituation& help,
                                      const PromptFacts& facts);
[[nodiscard]] PauseWords pauseTexts(const Agenda& agenda, const Step& step, PromptFacts facts);

} // namespace rundbord
