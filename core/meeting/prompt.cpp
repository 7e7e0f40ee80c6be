// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/prompt.h"

#include <algorithm>

namespace rundbord
{

namespace
{

QStringList allFilled(const QStringList& texts, const PlaceholderRules& rules,
                      const PlaceholderValues& values)
{
    QStringList result;
    for (const QString& text : texts)
        result << filled(text, rules, values);
    result.removeAll(QString());
    return result;
}

bool isAge(Variant variant)
{
    return variant == Variant::YoungerChild || variant == Variant::OlderChild || variant == Variant::Youth;
}

using Prompts = std::map<Variant, QString>;

//! Those of the page one is at.
const Prompts& presentPrompts(const Step& step, const PromptFacts& facts)
{
    return facts.later && !step.laterPrompts.empty() ? step.laterPrompts : step.prompts;
}

//! The first in the order of precedence.
Variant chosenVariant(const Prompts& prompts, const PromptFacts& facts)
{
    const auto chosen = std::find_if(facts.variants.begin(), facts.variants.end(),
                                     [&prompts](Variant variant) { return prompts.contains(variant); });
    return chosen == facts.variants.end() ? Variant::Adult : *chosen;
}

//! Maturity decides, not age: the words for the other ages are at hand.
Prompts otherAges(const Prompts& prompts, Variant chosen, const PlaceholderRules& rules,
                  const PlaceholderValues& values)
{
    Prompts others;
    for (const auto& [variant, text] : prompts) {
        const QString said = isAge(variant) && variant != chosen ? filled(text, rules, values) : QString();
        if (!said.isEmpty())
            others.emplace(variant, said);
    }
    return others;
}

} // namespace

Prompt prompt(const Agenda& agenda, const Step& step, const PromptFacts& facts)
{
    const PlaceholderRules rules = placeholderRules(agenda, &step);
    Prompt result;
    const Prompts& prompts = presentPrompts(step, facts);
    result.variant = chosenVariant(prompts, facts);
    if (const auto text = prompts.find(result.variant); text != prompts.end())
        result.text = filled(text->second, rules, facts.values);
    QStringList lines;
    for (const auto& [variant, line] : agenda.extraLines) {
        if (variant != result.variant &&
            (facts.variants.contains(variant) || facts.onlyLines.contains(variant)))
            lines << line;
    }
    lines << agenda.standingLines;
    result.extraLines = allFilled(lines, rules, facts.values);
    if (isAge(result.variant))
        result.otherAges = otherAges(prompts, result.variant, rules, facts.values);
    return result;
}

StepTexts stepTexts(const Agenda& agenda, const Step& step, const PromptFacts& facts)
{
    const PlaceholderRules rules = placeholderRules(agenda, &step);
    StepTexts texts;
    texts.prompt = prompt(agenda, step, facts);
    texts.purpose = filled(step.purpose, rules, facts.values);
    texts.followUpQuestions = allFilled(step.followUpQuestions, rules, facts.values);
    for (qsizetype i = 0; i < step.checkPoints.size(); ++i) {
        const QString text = filled(step.checkPoints.at(i), rules, facts.values);
        if (!text.isEmpty())
            texts.checkPoints.push_back({checkPointKey(step, i), text});
    }
    texts.ifHard = filled(step.ifHard, rules, facts.values);
    return texts;
}

HelpSituation helpTexts(const Agenda& agenda, const HelpSituation& help, const PromptFacts& facts)
{
    const PlaceholderRules rules = placeholderRules(agenda);
    return {help.id, filled(help.title, rules, facts.values), filled(help.say, rules, facts.values),
            filled(help.act, rules, facts.values)};
}

PauseWords pauseTexts(const Agenda& agenda, const Step& step, PromptFacts facts)
{
    const PlaceholderRules rules = placeholderRules(agenda, &step);
    facts.values[Placeholder::StepTitle] = step.title;
    return {filled(agenda.pause.start, rules, facts.values),
            filled(agenda.pause.resume, rules, facts.values)};
}

} // namespace rundbord
