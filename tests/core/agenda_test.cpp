// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/agenda.h"

#include "tests/support/first_meeting.h"
#include "tests/support/test_data.h"

#include <QRegularExpression>

#include <functional>
#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

using Change = std::function<void(QJsonObject&)>;

//! Changes the object at the key, in place.
void changeObject(QJsonObject& object, const char* key, const Change& change)
{
    QJsonObject inner = object[QLatin1String(key)].toObject();
    change(inner);
    object[QLatin1String(key)] = inner;
}

void changeElement(QJsonObject& object, const char* key, int index, const Change& change)
{
    QJsonArray array = object[QLatin1String(key)].toArray();
    QJsonObject inner = array.at(index).toObject();
    change(inner);
    array[index] = inner;
    object[QLatin1String(key)] = array;
}

//! Changes the second step, that of the welcome.
Change atStep(const Change& change)
{
    return [change](QJsonObject& agenda) {
        changeElement(agenda, "phases", 0,
                      [&](QJsonObject& phase) { changeElement(phase, "steps", 1, change); });
    };
}

Change set(const char* key, const QJsonValue& value)
{
    return [=](QJsonObject& object) { object[QLatin1String(key)] = value; };
}

Error faultAfter(const Change& change)
{
    QJsonObject agenda = QJsonDocument::fromJson(firstMeetingJson()).object();
    change(agenda);
    const auto read = readAgenda(QJsonDocument(agenda).toJson());
    return read ? Error{} : read.error();
}

std::vector<const Step*> allSteps()
{
    std::vector<const Step*> steps;
    for (const Phase& phase : firstMeeting().phases) {
        for (const Step& step : phase.steps)
            steps.push_back(&step);
    }
    return steps;
}

qsizetype wordsIn(const QString& text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return text.split(space, Qt::SkipEmptyParts).size();
}

} // namespace

TEST(Agenda, HasTheGuidelinesPhasesAndTheirTime)
{
    const Agenda& agenda = firstMeeting();
    ASSERT_EQ(agenda.phases.size(), 4U);
    const std::array shares{14, 20, 42, 24};
    const std::array steps{5U, 5U, 9U, 7U};
    for (size_t i = 0; i < agenda.phases.size(); ++i) {
        EXPECT_EQ(agenda.phases[i].id, static_cast<PhaseId>(i));
        EXPECT_EQ(agenda.phases[i].share, shares[i]);
        EXPECT_EQ(agenda.phases[i].steps.size(), steps[i]);
    }
    int sum = 0;
    for (const Step* step : allSteps())
        sum += step->share;
    EXPECT_EQ(sum, 100);
}

TEST(Agenda, EveryStepHasAPromptForEverybody)
{
    for (const Step* step : allSteps()) {
        EXPECT_EQ(step->prompts.size(), 6U) << step->id.toStdString();
        for (const auto& [variant, text] : step->prompts)
            EXPECT_LE(wordsIn(text), 25) << text.toStdString();
        EXPECT_GE(step->checkPoints.size(), 2) << step->id.toStdString();
        EXPECT_LE(step->checkPoints.size(), 5) << step->id.toStdString();
    }
}

TEST(Agenda, OnlyTheFirstAndTheLastStepLieOutsideTheMeeting)
{
    const std::vector<const Step*> steps = allSteps();
    EXPECT_EQ(stepsOf(firstMeeting(), StepMoment::Before), std::vector{steps.front()});
    EXPECT_EQ(stepsOf(firstMeeting(), StepMoment::After), std::vector{steps.back()});
    EXPECT_EQ(stepsOf(firstMeeting(), StepMoment::During).size(), 24U);
    EXPECT_EQ(steps.front()->id, QStringLiteral("room-ready"));
    EXPECT_EQ(steps.back()->id, QStringLiteral("services-evaluate"));
}

TEST(Agenda, EveryPointOfTheGuidelineHasItsStep)
{
    const std::map<int, QStringList> expected{
        {0, {QStringLiteral("welcome")}},
        {1, {QStringLiteral("confidentiality")}},
        {2, {QStringLiteral("introductions")}},
        {3, {QStringLiteral("purpose-and-time")}},
        {4, {QStringLiteral("works-well"), QStringLiteral("relatives-view-now")}},
        {5, {QStringLiteral("works-less-well"), QStringLiteral("relatives-view-now")}},
        {6, {QStringLiteral("services-now")}},
        {7, {QStringLiteral("wishes-and-needs")}},
        {8, {QStringLiteral("others-view-needs")}},
        {9, {QStringLiteral("actions")}},
        {10, {QStringLiteral("coordination")}},
        {11, {QStringLiteral("goals-concrete")}},
        {12, {QStringLiteral("new-needs")}},
        {13, {QStringLiteral("book-follow-up")}},
        {14, {QStringLiteral("read-through")}},
        {15, {QStringLiteral("lead-responsibility")}},
        {16, {QStringLiteral("print-and-hand-over")}},
        {17, {QStringLiteral("feedback")}},
        {18, {QStringLiteral("services-evaluate")}},
    };
    const Agenda& agenda = firstMeeting();
    ASSERT_EQ(agenda.guideline.size(), expected.size());
    for (const auto& [index, steps] : expected) {
        EXPECT_EQ(agenda.guideline.at(index).steps, steps);
        for (const QString& step : steps)
            EXPECT_NE(findStep(agenda, step), nullptr) << step.toStdString();
    }
}

TEST(Agenda, EveryStepComesFromTheGuidelineOrTheReports)
{
    QStringList accounted = firstMeeting().addedToGuideline;
    for (const GuidelinePoint& point : firstMeeting().guideline)
        accounted << point.steps;
    for (const Step* step : allSteps()) {
        EXPECT_TRUE(accounted.contains(step->id)) << step->id.toStdString();
        EXPECT_FALSE(step->source.isEmpty());
    }
}

TEST(Agenda, EveryFieldHasALabel)
{
    for (const Step* step : allSteps()) {
        for (const QString& field : step->fields)
            EXPECT_FALSE(fieldLabel(firstMeeting(), field).isEmpty()) << field.toStdString();
    }
    EXPECT_EQ(fieldLabel(firstMeeting(), QStringLiteral("followUps.date")), QString());
}

TEST(Agenda, LeaningSentencesFollowSomething)
{
    QStringList prompts;
    for (const Step* step : allSteps()) {
        for (const auto& [variant, text] : step->prompts)
            prompts << text;
    }
    for (const QString& sentence : firstMeeting().leaningSentences)
        EXPECT_FALSE(prompts.filter(QLatin1Char(' ') + sentence).isEmpty()) << sentence.toStdString();
}

TEST(Agenda, FindsStepsPhasesAndHelp)
{
    const Agenda& agenda = firstMeeting();
    const QString actions = QStringLiteral("actions");
    EXPECT_EQ(findStep(agenda, actions)->share, 12);
    EXPECT_EQ(phaseOf(agenda, actions)->id, PhaseId::NeedsAndActions);
    EXPECT_EQ(findStep(agenda, QStringLiteral("nothing")), nullptr);
    EXPECT_EQ(phaseOf(agenda, QStringLiteral("nothing")), nullptr);
    EXPECT_EQ(agenda.help.size(), 21U);
    EXPECT_NE(findHelp(agenda, QStringLiteral("silence")), nullptr);
    EXPECT_EQ(findHelp(agenda, actions), nullptr);
    EXPECT_TRUE(hasCheckPoint(agenda, QStringLiteral("actions/4")));
    EXPECT_FALSE(hasCheckPoint(agenda, QStringLiteral("actions/5")));
    EXPECT_FALSE(hasCheckPoint(agenda, QStringLiteral("actions/")));
    EXPECT_FALSE(hasCheckPoint(agenda, QStringLiteral("actions/04")));
    EXPECT_FALSE(hasCheckPoint(agenda, actions));
}

TEST(ReadAgenda, RefusesEveryFaultWithItsPath)
{
    struct Case {
        const char* path;
        ErrorCode code;
        Change change;
    };
    const std::vector<Case> cases{
        {"format", ErrorCode::UnsupportedFormat, set("format", QStringLiteral("rundbord-agenda/2"))},
        {"colour", ErrorCode::UnknownKey, set("colour", QStringLiteral("red"))},
        {"phases[0].steps[1].colour", ErrorCode::UnknownKey, atStep(set("colour", 1))},
        {"phases[0].steps[1].purpose", ErrorCode::MissingKey,
         atStep([](QJsonObject& step) { step.remove(QStringLiteral("purpose")); })},
        {"phases[0].steps[1].moment", ErrorCode::UnknownValue,
         atStep(set("moment", QStringLiteral("later")))},
        {"phases[0].steps[1].condition", ErrorCode::UnknownValue,
         atStep(set("condition", QStringLiteral("never")))},
        {"phases[0].steps[1].share", ErrorCode::WrongType, atStep(set("share", QStringLiteral("2")))},
        {"phases[0].share", ErrorCode::ImpossibleNumber, atStep(set("share", 3))},
        {"phases", ErrorCode::ImpossibleNumber,
         [](QJsonObject& agenda) {
             changeElement(agenda, "phases", 0, [](QJsonObject& phase) {
                 set("share", 15)(phase);
                 changeElement(phase, "steps", 1, set("share", 3));
             });
         }},
        {"phases[0].steps[1].id", ErrorCode::DuplicateId, atStep(set("id", QStringLiteral("room-ready")))},
        {"phases[1].id", ErrorCode::DuplicateId,
         [](QJsonObject& agenda) {
             changeElement(agenda, "phases", 1, set("id", QStringLiteral("opening")));
         }},
        {"help[1].id", ErrorCode::DuplicateId,
         [](QJsonObject& agenda) { changeElement(agenda, "help", 1, set("id", QStringLiteral("silence"))); }},
        {"phases[0].steps[1].prompts", ErrorCode::MissingKey, atStep([](QJsonObject& step) {
             changeObject(step, "prompts", [](QJsonObject& p) { p.remove(QStringLiteral("adult")); });
         })},
        {"suggestedMinutes", ErrorCode::ImpossibleNumber,
         [](QJsonObject& agenda) { changeObject(agenda, "suggestedMinutes", set("most", 30)); }},
        {"kind", ErrorCode::UnknownValue, set("kind", QStringLiteral("party"))},
        {"alwaysHolds", ErrorCode::UnknownValue, set("alwaysHolds", QJsonArray{QStringLiteral("tired")})},
        {"roleWords.boss", ErrorCode::UnknownKey,
         set("roleWords", QJsonObject{{QStringLiteral("boss"), QJsonArray()}})},
        {"standingLines", ErrorCode::UnknownValue,
         set("standingLines", QJsonArray{QStringLiteral("Ask {nobody}.")})},
        {"phases[2].title", ErrorCode::DuplicateId,
         [](QJsonObject& agenda) {
             const QString title = agenda[QStringLiteral("phases")][0][QStringLiteral("title")].toString();
             changeElement(agenda, "phases", 2, set("title", title));
         }},
        {"phases[0].steps[1].laterPrompts", ErrorCode::MissingKey,
         atStep(set("laterPrompts", QJsonObject{{QStringLiteral("digital"), QStringLiteral("Next.")}}))},
        {"phases[0].steps[1].laterPrompts.tired", ErrorCode::UnknownKey,
         atStep(set("laterPrompts", QJsonObject{{QStringLiteral("adult"), QStringLiteral("Next.")},
                                                {QStringLiteral("tired"), QStringLiteral("Rest.")}}))},
        {"phases[0].steps[1].laterPrompts", ErrorCode::WrongType,
         atStep(set("laterPrompts", QStringLiteral("Next.")))},
        {"phases[0].steps[1]", ErrorCode::UnknownValue,
         atStep(
             set("laterPrompts", QJsonObject{{QStringLiteral("adult"), QStringLiteral("Ask {nobody}.")}}))},
        {"phases[0].steps[1].prompts.tired", ErrorCode::UnknownKey, atStep([](QJsonObject& step) {
             changeObject(step, "prompts", set("tired", QStringLiteral("Hello.")));
         })},
        {"phases[0].steps[1]", ErrorCode::UnknownValue,
         atStep(set("checkPoints", QJsonArray{QStringLiteral("Ask {nobody}")}))},
        {"placeholders.who", ErrorCode::UnknownValue,
         [](QJsonObject& agenda) {
             changeObject(agenda, "placeholders", set("who", QStringLiteral("somebody")));
         }},
        {"guideline[0].steps", ErrorCode::UnknownReference,
         [](QJsonObject& agenda) {
             changeElement(agenda, "guideline", 0, set("steps", QJsonArray{QStringLiteral("hello")}));
         }},
        {"suggestedPauseAfter", ErrorCode::UnknownReference,
         set("suggestedPauseAfter", QStringLiteral("hello"))},
        {"pause", ErrorCode::UnknownValue,
         [](QJsonObject& agenda) {
             changeObject(agenda, "pause", set("start", QStringLiteral("Rest, {nobody}.")));
         }},
    };
    EXPECT_EQ(faultAfter([](QJsonObject&) {}), Error{});
    for (const Case& each : cases) {
        const Error fault = faultAfter(each.change);
        EXPECT_EQ(fault.path.toStdString(), each.path);
        EXPECT_EQ(fault.code, each.code) << each.path;
    }
}

} // namespace rundbord
