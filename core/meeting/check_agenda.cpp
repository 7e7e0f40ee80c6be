// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/check_agenda.h"

#include "core/meeting/fill_placeholders.h"

namespace rundbord
{

namespace
{

constexpr int wholeMeeting = 100;

void checkShares(JsonObject& in, const Agenda& agenda)
{
    int sum = 0;
    for (const Phase& phase : agenda.phases)
        sum += phase.share;
    if (sum != wholeMeeting)
        in.refuse(ErrorCode::ImpossibleNumber, QStringLiteral("the shares sum to %1").arg(sum),
                  QStringLiteral("phases"));
}

//! Remembers an id, and refuses it the second time.
void checkNew(JsonObject& in, QSet<QString>& seen, const QString& id, const QString& path)
{
    if (seen.contains(id))
        in.refuse(ErrorCode::DuplicateId, QStringLiteral("%1 stands twice").arg(id), path);
    seen.insert(id);
}

void checkIds(JsonObject& in, const Agenda& agenda)
{
    QSet<QString> steps;
    QSet<QString> situations;
    QSet<QString> titles;
    for (size_t p = 0; p < agenda.phases.size(); ++p) {
        const Phase& phase = agenda.phases[p];
        if (p > 0 && agenda.phases[p - 1].id == phase.id)
            in.refuse(ErrorCode::DuplicateId, QStringLiteral("the same phase goes on"),
                      QStringLiteral("phases[%1].id").arg(p));
        checkNew(in, titles, phase.title, QStringLiteral("phases[%1].title").arg(p));
        for (size_t s = 0; s < phase.steps.size(); ++s)
            checkNew(in, steps, phase.steps[s].id, QStringLiteral("phases[%1].steps[%2].id").arg(p).arg(s));
    }
    for (size_t h = 0; h < agenda.help.size(); ++h)
        checkNew(in, situations, agenda.help[h].id, QStringLiteral("help[%1].id").arg(h));
}

void checkReferences(JsonObject& in, const Agenda& agenda)
{
    const auto check = [&in, &agenda](const QString& stepId, const QString& path) {
        if (!findStep(agenda, stepId))
            in.refuse(ErrorCode::UnknownReference, QStringLiteral("no step %1").arg(stepId), path);
    };
    if (!agenda.suggestedPauseAfter.isEmpty())
        check(agenda.suggestedPauseAfter, QStringLiteral("suggestedPauseAfter"));
    for (const QString& stepId : agenda.addedToGuideline)
        check(stepId, QStringLiteral("addedToGuideline"));
    for (size_t g = 0; g < agenda.guideline.size(); ++g) {
        for (const QString& stepId : agenda.guideline[g].steps)
            check(stepId, QStringLiteral("guideline[%1].steps").arg(g));
    }
}

//! The prompt that is left when no variant but the agenda's own holds.
bool suitsAnybody(const Agenda& agenda, const std::map<Variant, QString>& prompts)
{
    const auto has = [&prompts](Variant variant) { return prompts.contains(variant); };
    const bool hasAges = has(Variant::YoungerChild) && has(Variant::OlderChild) && has(Variant::Youth);
    const bool forChild = agenda.alwaysHolds.contains(Variant::Child) && (has(Variant::Child) || hasAges);
    return has(Variant::Adult) || forChild;
}

//! A step that stands only while she is away needs words for those who are there, and no others.
void checkPrompts(JsonObject& in, const Agenda& agenda)
{
    const auto said = [&agenda](const Step& step, const std::map<Variant, QString>& prompts) {
        return step.condition == StepCondition::PersonAway ? prompts.contains(Variant::Away)
                                                           : suitsAnybody(agenda, prompts);
    };
    const auto refuse = [&in](const char* path, size_t phase, size_t step) {
        in.refuse(ErrorCode::MissingKey, QStringLiteral("no prompt that suits anybody"),
                  QString::fromLatin1(path).arg(phase).arg(step));
    };
    for (size_t p = 0; p < agenda.phases.size(); ++p) {
        for (size_t s = 0; s < agenda.phases[p].steps.size(); ++s) {
            const Step& step = agenda.phases[p].steps[s];
            if (!said(step, step.prompts))
                refuse("phases[%1].steps[%2].prompts", p, s);
            if (!step.laterPrompts.empty() && !said(step, step.laterPrompts))
                refuse("phases[%1].steps[%2].laterPrompts", p, s);
        }
    }
}

void checkMeeting(JsonObject& in, const Agenda& agenda)
{
    if (stepsOf(agenda, StepMoment::During).empty())
        in.refuse(ErrorCode::MissingKey, QStringLiteral("no step in the meeting"), QStringLiteral("phases"));
    if (agenda.leastMinutes < 1 || agenda.mostMinutes < agenda.leastMinutes)
        in.refuse(ErrorCode::ImpossibleNumber, QStringLiteral("no such time"),
                  QStringLiteral("suggestedMinutes"));
}

QStringList textsOf(const Step& step)
{
    QStringList texts{step.title, step.shown, step.purpose, step.ifHard};
    texts << step.followUpQuestions << step.checkPoints;
    for (const auto& [variant, prompt] : step.prompts)
        texts << prompt;
    for (const auto& [variant, prompt] : step.laterPrompts)
        texts << prompt;
    return texts;
}

void checkPlaceholders(JsonObject& in, const PlaceholderNames& names, const QStringList& texts,
                       const QString& path)
{
    for (const QString& name : placeholdersIn(texts.join(QLatin1Char(' ')))) {
        if (!names.contains(name))
            in.refuse(ErrorCode::UnknownValue, QStringLiteral("no placeholder {%1}").arg(name), path);
    }
}

void checkAllPlaceholders(JsonObject& in, const Agenda& agenda)
{
    for (size_t p = 0; p < agenda.phases.size(); ++p) {
        for (size_t s = 0; s < agenda.phases[p].steps.size(); ++s) {
            const Step& step = agenda.phases[p].steps[s];
            checkPlaceholders(in, placeholderRules(agenda, &step).names, textsOf(step),
                              QStringLiteral("phases[%1].steps[%2]").arg(p).arg(s));
        }
    }
    for (size_t h = 0; h < agenda.help.size(); ++h) {
        const HelpSituation& help = agenda.help[h];
        checkPlaceholders(in, agenda.placeholders, {help.title, help.say, help.act},
                          QStringLiteral("help[%1]").arg(h));
    }
    for (const auto& [variant, line] : agenda.extraLines)
        checkPlaceholders(in, agenda.placeholders, {line}, QStringLiteral("extraLines"));
    checkPlaceholders(in, agenda.placeholders, agenda.standingLines, QStringLiteral("standingLines"));
    checkPlaceholders(in, agenda.placeholders, {agenda.pause.start, agenda.pause.resume},
                      QStringLiteral("pause"));
}

} // namespace

void checkAgenda(JsonObject& in, const Agenda& agenda)
{
    checkShares(in, agenda);
    checkIds(in, agenda);
    checkReferences(in, agenda);
    checkMeeting(in, agenda);
    checkPrompts(in, agenda);
    checkAllPlaceholders(in, agenda);
}

} // namespace rundbord
