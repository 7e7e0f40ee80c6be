// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/simple_reduction.h"

namespace rundbord
{

std::vector<SimpleReduction> simpleReductions()
{
    using Crisis = SimpleReduction::Crisis;
    using OwnWords = SimpleReduction::OwnWords;
    std::vector<SimpleReduction> steps;
    SimpleReduction step;
    const auto take = [&] { steps.push_back(step); };
    take();
    step.close = true;
    take();
    step.sharedDates = true;
    take();
    step.firstSentence = true;
    take();
    step.nearOnly = true;
    take();
    for (const Crisis crisis : {Crisis::WithoutSigns, Crisis::OnlyNotWant, Crisis::Reference}) {
        step.crisis = crisis;
        take();
    }
    for (const OwnWords words : {OwnWords::Medium, OwnWords::Small, OwnWords::FirstSentences}) {
        step.ownWords = words;
        take();
    }
    for (const int most : {6, 5, 4, 3}) {
        step.mostSteps = most;
        take();
    }
    step.shortActions = true;
    take();
    step.shortNames = true;
    take();
    return steps;
}

} // namespace rundbord
