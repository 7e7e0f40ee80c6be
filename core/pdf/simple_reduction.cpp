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

std::vector<SimpleReduction> givenBack(const SimpleReduction& reduction)
{
    std::vector<SimpleReduction> all;
    const auto give = [&](auto SimpleReduction::*part, auto value) {
        SimpleReduction more = reduction;
        more.*part = value;
        all.push_back(more);
    };
    for (int words = 0; words < static_cast<int>(reduction.ownWords); ++words)
        give(&SimpleReduction::ownWords, static_cast<SimpleReduction::OwnWords>(words));
    for (int crisis = 0; crisis < static_cast<int>(reduction.crisis); ++crisis)
        give(&SimpleReduction::crisis, static_cast<SimpleReduction::Crisis>(crisis));
    for (const auto part : {&SimpleReduction::firstSentence, &SimpleReduction::close,
                            &SimpleReduction::sharedDates, &SimpleReduction::nearOnly}) {
        if (reduction.*part)
            give(part, false);
    }
    return all;
}

} // namespace rundbord
