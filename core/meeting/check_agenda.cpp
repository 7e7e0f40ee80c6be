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
    QSet<QString> phases;
    for (size_t p = 0; p < agenda.phases.size(); ++p) {
        const Phase& phase = agenda.phases[p];
        checkNew(in, phases, QString::number(static_cast<int>(phase.id)),
                 QStringLiteral("phases[%1].id").arg(p));
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
    check(agenda.suggestedPauseAfter, QStringLiteral("suggestedPauseAfter"));
    for (const QString& stepId : agenda.addedToGuideline)
        check(stepId, QStringLiteral("addedToGuideline"));
    for (size_t g = 0; g < agenda.guideline.size(); ++g) {
        for (const QString& stepId : agenda.guideline[g].steps)
            check(stepId, QStringLiteral("guideline[%1].steps").arg(g));
    }
}

QStringList textsOf(const Step& step)
{
    QStringList texts{step.title, step.shown, step.purpose, step.ifHard};
    texts << step.followUpQuestions << step.checkPoints;
    for (const auto& [variant, prompt] : step.prompts)
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
    checkPlaceholders(in, agenda.placeholders, {agenda.pause.start, agenda.pause.resume},
                      QStringLiteral("pause"));
}

} // namespace

void checkAgenda(JsonObject& in, const Agenda& agenda)
{
    checkShares(in, agenda);
    checkIds(in, agenda);
    checkReferences(in, agenda);
    checkAllPlaceholders(in, agenda);
}

} // namespace rundbord
