// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/read_agenda.h"

#include "core/base/json_object.h"
#include "core/meeting/check_agenda.h"
#include "core/plan/fields.h"

#include <array>

namespace rundbord
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr std::array phaseWords{
    std::pair{PhaseId::Opening, "opening"},
    std::pair{PhaseId::CurrentSituation, "current-situation"},
    std::pair{PhaseId::NeedsAndActions, "needs-and-actions"},
    std::pair{PhaseId::Summary, "summary"},
};

constexpr std::array momentWords{
    std::pair{StepMoment::Before, "before"},
    std::pair{StepMoment::During, "during"},
    std::pair{StepMoment::After, "after"},
};

constexpr std::array repeatWords{
    std::pair{Repeats::ForEachGoal, "goal"},
    std::pair{Repeats::ForEachAction, "action"},
};

constexpr std::array conditionWords{
    std::pair{StepCondition::Always, "always"},
    std::pair{StepCondition::RelativePresent, "relativePresent"},
    std::pair{StepCondition::NewNeed, "newNeed"},
    std::pair{StepCondition::WantedOrRisk, "wantedOrRisk"},
    std::pair{StepCondition::OpenQuestions, "openQuestions"},
    std::pair{StepCondition::PlanEnds, "planEnds"},
    std::pair{StepCondition::PersonAway, "personAway"},
    std::pair{StepCondition::SchoolPresent, "schoolPresent"},
};

constexpr std::array variantWords{
    std::pair{Variant::LeadsHerself, "leadsHerself"},
    std::pair{Variant::Represented, "represented"},
    std::pair{Variant::Away, "away"},
    std::pair{Variant::Child, "child"},
    std::pair{Variant::Interpreter, "interpreter"},
    std::pair{Variant::Digital, "digital"},
    std::pair{Variant::YoungerChild, "youngerChild"},
    std::pair{Variant::OlderChild, "olderChild"},
    std::pair{Variant::Youth, "youth"},
    std::pair{Variant::Adult, "adult"},
};

constexpr std::array roleWords{
    std::pair{SoughtRole::School, "school"},
    std::pair{SoughtRole::CaseOfficer, "caseOfficer"},
    std::pair{SoughtRole::NamedCareContact, "namedCareContact"},
};

constexpr std::array placeholderWords{
    std::pair{Placeholder::FirstName, "firstName"},
    std::pair{Placeholder::Chair, "chair"},
    std::pair{Placeholder::Secretary, "secretary"},
    std::pair{Placeholder::Interpreter, "interpreter"},
    std::pair{Placeholder::Representative, "representative"},
    std::pair{Placeholder::Relative, "relative"},
    std::pair{Placeholder::Supporter, "supporter"},
    std::pair{Placeholder::Purpose, "purpose"},
    std::pair{Placeholder::EndTime, "endTime"},
    std::pair{Placeholder::PauseTime, "pauseTime"},
    std::pair{Placeholder::NextStep, "nextStep"},
    std::pair{Placeholder::Coordinator, "coordinator"},
    std::pair{Placeholder::AfterCallBy, "afterCallBy"},
    std::pair{Placeholder::AfterCallDay, "afterCallDay"},
    std::pair{Placeholder::AnswerBy, "answerBy"},
    std::pair{Placeholder::AnswerDue, "answerDue"},
    std::pair{Placeholder::NewNeedBy, "newNeedBy"},
    std::pair{Placeholder::NewNeedDue, "newNeedDue"},
    std::pair{Placeholder::Guest, "guest"},
    std::pair{Placeholder::Need, "need"},
    std::pair{Placeholder::Goal, "goal"},
    std::pair{Placeholder::Action, "action"},
    std::pair{Placeholder::ActionBy, "actionBy"},
    std::pair{Placeholder::FirstActionBy, "firstActionBy"},
    std::pair{Placeholder::FirstActionDue, "firstActionDue"},
    std::pair{Placeholder::FollowUpDay, "followUpDay"},
    std::pair{Placeholder::TrustedAdult, "trustedAdult"},
    std::pair{Placeholder::Guardian, "guardian"},
    std::pair{Placeholder::PauseSign, "pauseSign"},
    std::pair{Placeholder::CaseOfficer, "caseOfficer"},
    std::pair{Placeholder::NamedCareContact, "namedCareContact"},
    std::pair{Placeholder::StepTitle, "stepTitle"},
};

PlaceholderNames readPlaceholders(JsonObject& in)
{
    PlaceholderNames names;
    const QMap<QString, QString> table = in.table("placeholders"_L1);
    for (auto each = table.begin(); each != table.end(); ++each)
        names.insert(each.key(), in.wordAt(each.value(), placeholderWords,
                                           QStringLiteral("placeholders.%1").arg(each.key())));
    return names;
}

std::map<Variant, QString> readVariants(JsonObject& in, QLatin1String key)
{
    std::map<Variant, QString> texts;
    in.object(key, [&texts](JsonObject& variants) {
        for (const auto& [variant, name] : variantWords) {
            const QLatin1String word(name);
            if (variants.has(word))
                texts.emplace(variant, variants.text(word));
        }
    });
    return texts;
}

std::map<SoughtRole, QStringList> readRoles(JsonObject& in)
{
    std::map<SoughtRole, QStringList> roles;
    in.object("roleWords"_L1, [&roles](JsonObject& words) {
        for (const auto& [role, name] : roleWords) {
            const QLatin1String word(name);
            if (words.has(word))
                roles.emplace(role, words.texts(word));
        }
    });
    return roles;
}

std::set<Variant> readAlwaysHolding(JsonObject& in)
{
    std::set<Variant> holding;
    for (const QString& word : in.texts("alwaysHolds"_L1))
        holding.insert(in.wordAt(word, variantWords, QStringLiteral("alwaysHolds")));
    return holding;
}

Step readStep(JsonObject& in)
{
    Step step;
    step.id = in.text("id"_L1);
    step.title = in.text("title"_L1);
    step.moment = in.word("moment"_L1, momentWords);
    step.condition = in.word("condition"_L1, conditionWords);
    if (in.has("repeats"_L1))
        step.repeats = in.word("repeats"_L1, repeatWords);
    step.shown = in.text("shown"_L1);
    step.purpose = in.text("purpose"_L1);
    step.speaksFirst = in.text("speaksFirst"_L1);
    step.share = in.number("share"_L1);
    step.prompts = readVariants(in, "prompts"_L1);
    if (in.has("laterPrompts"_L1))
        step.laterPrompts = readVariants(in, "laterPrompts"_L1);
    step.followUpQuestions = in.texts("followUpQuestions"_L1);
    step.checkPoints = in.texts("checkPoints"_L1);
    step.fields = in.texts("fields"_L1);
    step.ifHard = in.text("ifHard"_L1);
    step.source = in.text("source"_L1);
    if (in.has("placeholders"_L1))
        step.placeholders = readPlaceholders(in);
    return step;
}

Phase readPhase(JsonObject& in)
{
    Phase phase{in.word("id"_L1, phaseWords), in.text("title"_L1), in.number("share"_L1), {}};
    int sum = 0;
    in.objects("steps"_L1, [&phase, &sum](JsonObject& step) {
        phase.steps.push_back(readStep(step));
        sum += phase.steps.back().share;
    });
    if (sum != phase.share)
        in.refuse(ErrorCode::ImpossibleNumber, QStringLiteral("the steps' shares sum to %1").arg(sum),
                  QStringLiteral("share"));
    return phase;
}

void readFrame(JsonObject& in, Agenda& agenda)
{
    in.expectFormat("rundbord-agenda/1"_L1);
    std::ignore = in.text("language"_L1);
    agenda.id = in.text("id"_L1);
    agenda.title = in.text("title"_L1);
    in.object("suggestedMinutes"_L1, [&agenda](JsonObject& minutes) {
        agenda.leastMinutes = minutes.number("least"_L1);
        agenda.mostMinutes = minutes.number("most"_L1);
    });
    if (in.has("kind"_L1))
        agenda.kind = in.word("kind"_L1, EnumWords<MeetingKind>::words);
    if (in.has("suggestedPauseAfter"_L1))
        agenda.suggestedPauseAfter = in.text("suggestedPauseAfter"_L1);
    if (in.has("roleWords"_L1))
        agenda.roleWords = readRoles(in);
    if (in.has("alwaysHolds"_L1))
        agenda.alwaysHolds = readAlwaysHolding(in);
    if (in.has("standingLines"_L1))
        agenda.standingLines = in.texts("standingLines"_L1);
    agenda.placeholders = readPlaceholders(in);
    agenda.extraLines = readVariants(in, "extraLines"_L1);
    agenda.leaningSentences = in.texts("leaningSentences"_L1);
    agenda.addedToGuideline = in.texts("addedToGuideline"_L1);
    agenda.fieldLabels = in.table("fieldLabels"_L1);
}

void readRest(JsonObject& in, Agenda& agenda)
{
    in.objects("phases"_L1, [&agenda](JsonObject& phase) { agenda.phases.push_back(readPhase(phase)); });
    in.objects("help"_L1, [&agenda](JsonObject& help) {
        agenda.help.push_back(
            {help.text("id"_L1), help.text("title"_L1), help.text("say"_L1), help.text("do"_L1)});
    });
    in.object("pause"_L1, [&agenda](JsonObject& pause) {
        agenda.pause = {pause.text("start"_L1), pause.text("resume"_L1)};
    });
    in.objects("guideline"_L1, [&agenda](JsonObject& point) {
        agenda.guideline.push_back({point.text("phase"_L1), point.text("point"_L1), point.texts("steps"_L1)});
    });
}

Agenda readAll(JsonObject& in)
{
    Agenda agenda;
    readFrame(in, agenda);
    readRest(in, agenda);
    checkAgenda(in, agenda);
    return agenda;
}

} // namespace

Result<Agenda> readAgenda(const QByteArray& json)
{
    return readJson(json, readAll);
}

} // namespace rundbord
