// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/made_up_plans.h"

#include "core/document/paper_languages.h"
#include "core/exchange/case_file.h"
#include "core/plan/fields.h"

#include <QDir>

namespace rundbord::test
{

namespace
{

const QDate meetingDay(2026, 12, 1);

//! Visitor for describe() that writes a text into every field that holds one.
template <typename MakeText>
class FillTexts
{
public:
    explicit FillTexts(MakeText makeText)
        : m_makeText(std::move(makeText))
    {
    }
    template <typename T>
    void field(const char* name, T& value)
    {
        if constexpr (std::is_same_v<T, QString>)
            value = m_makeText(QLatin1String(name));
        else if constexpr (std::is_class_v<T>)
            inside(value);
    }
    void lines(const char* name, QString& text) { text = m_makeText(QLatin1String(name)); }

private:
    template <typename T>
    void inside(std::vector<T>& list)
    {
        for (T& each : list)
            field("", each);
    }
    template <typename T>
    void inside(T& value)
    {
        if constexpr (requires { describe(*this, value); })
            describe(*this, value);
    }

    MakeText m_makeText;
};

Participant participant(const QString& name, Principal principal)
{
    Participant made;
    made.id = ParticipantId::create();
    made.name = name;
    made.principal = principal;
    made.presence = Presence::InRoom;
    return made;
}

Action action(const QString& what, const Participant& by, QDate day)
{
    Action made;
    made.id = ActionId::create();
    made.what = what;
    made.performers = {Performer{by.id, {}, {}, {}, {}}};
    made.when.due = day;
    return made;
}

Need need(const QString& text, const QString& ownWords, std::vector<Action> actions)
{
    Need made;
    made.id = NeedId::create();
    made.text = text;
    made.goals = {Goal{GoalId::create(), ownWords, {}, Acceptance::NotAsked, {}}};
    made.goals[0].subgoals = {Subgoal{SubgoalId::create(), {}, {}, {}, std::move(actions)}};
    return made;
}

//! One of everything, all of it yes.
CarePlan shapeOfEverything()
{
    CarePlan plan;
    plan.participants = {participant({}, Principal::Person), participant({}, Principal::Region),
                         participant({}, Principal::Municipality), participant({}, Principal::Other),
                         participant({}, Principal::RelatedPerson)};
    plan.participants[1].chair = true;
    plan.participants[2].secretary = true;
    plan.participants[3].presence = Presence::Absent;
    plan.participants[4].guardian = true;
    plan.consent.form = ConsentForm::Written;
    plan.consent.date = meetingDay.addDays(-10);
    plan.consent.validUntil = meetingDay.addYears(1);
    plan.purpose.initiativeBy = InitiativeBy::Person;
    plan.appointment = {MeetingKind::FollowUp, meetingDay, QTime(13, 0), 60, {}, {}, 0, {}, {}};
    plan.needs = {need({}, {},
                       {action({}, plan.participants[1], meetingDay.addDays(3)),
                        action({}, plan.participants[3], meetingDay.addDays(9))})};
    plan.openQuestions = {OpenQuestion{OpenQuestionId::create(), {}, {}, meetingDay.addDays(20)}};
    plan.risks = {Risk{RiskId::create(), {}, {}}};
    plan.crisisPlan.onSimplePlan = true;
    plan.responsibility.leadPrincipal = LeadPrincipal::Region;
    plan.summary.teachBack = true;
    plan.afterCall.date = meetingDay.addDays(2);
    plan.followUp.date = meetingDay.addDays(90);
    plan.followUp.time = QTime(9, 30);
    plan.handOver.way = HandOverWay::InHand;
    plan.handOver.at = QDateTime(meetingDay, QTime(14, 10));
    plan.handOver.deliveryWay = HandOverWay::Post;
    plan.handOver.deliveryDate = meetingDay.addDays(4);
    return plan;
}

} // namespace

QStringList exampleNames()
{
    QStringList names = QDir(QStringLiteral(":/examples")).entryList();
    for (QString& name : names)
        name.chop(QStringLiteral(".json").size());
    return names;
}

CarePlan example(const QString& name)
{
    const Result<QByteArray> bytes = readBytes(QStringLiteral(":/examples/%1.json").arg(name));
    const Result<CarePlan> plan = readCaseFile(bytes.value(), meetingDay);
    return plan.value();
}

Wordings wordings(const QString& language)
{
    return readPaperLanguage(language).value().standard;
}

Wordings plainWordings(const QString& language)
{
    return readPaperLanguage(language).value().plain;
}

CarePlan draftPlan()
{
    CarePlan plan = example(exampleNames().first());
    plan.responsibility.leadPrincipal = LeadPrincipal::NotSet;
    plan.followUp = {};
    plan.handOver = {};
    return plan;
}

CarePlan longPlan(int needs, int actions)
{
    CarePlan plan = example(exampleNames().first());
    const std::vector<Participant> all = plan.participants;
    plan.needs.clear();
    for (int i = 0; i < needs; ++i) {
        std::vector<Action> list;
        for (int k = 0; k < actions; ++k) {
            const Participant& by = all[static_cast<size_t>(1 + (i + k) % 6)];
            list.push_back(
                action(QStringLiteral("Följa med till vårdcentralen och skriva ner vad läkaren säger, "
                                      "gång %1")
                           .arg(i * actions + k + 1),
                       by, meetingDay.addDays(3 + 5 * k + 2 * i)));
        }
        plan.needs.push_back(need(QStringLiteral("Få ordning på det som är viktigt nummer %1").arg(i + 1),
                                  QStringLiteral("Jag vill kunna göra det här själv så småningom."), list));
        plan.needs.back().goals[0].subgoals[0].howItShows =
            QStringLiteral("Det har gått fyra veckor utan att någon har behövt påminna.");
    }
    return plan;
}

CarePlan foreignPlan()
{
    CarePlan plan = example(exampleNames().first());
    plan.person.name = QString::fromUtf8("Зоя Ђорђевић Θεοδώρα");
    plan.purpose.mostImportant =
        QString::fromUtf8("Att få säga أريد أن أنام جيدا på mitt språk 😀, inte på ert.");
    plan.participants[2].name = QString::fromUtf8("سارة الحسن");
    plan.participants[3].name = QString::fromUtf8("王小明 (Wang Xiaoming)");
    plan.currentSituation.worksWell = QString::fromUtf8(
        "أريد أن أنام جيدا، 12 ساعة\n睡得好\nkatten 🐈‍⬛\nflik\x07här");
    return plan;
}

CarePlan sparsePlan()
{
    CarePlan plan;
    plan.person.name = QStringLiteral("Bo Ek");
    plan.participants = {participant(QStringLiteral("Siv Ask"), Principal::Municipality)};
    plan.needs = {need(QStringLiteral("Bostad"), {},
                       {action(QStringLiteral("Söka lägenhet"), plan.participants[0], QDate(2026, 12, 9))})};
    plan.responsibility.leadPrincipal = LeadPrincipal::Municipality;
    plan.responsibility.noMeasuresByOthers = true;
    return plan;
}

CarePlan filledPlan()
{
    CarePlan plan = shapeOfEverything();
    int number = 0;
    FillTexts texts(
        [&number](QLatin1String name) { return QStringLiteral("%1%2x").arg(name).arg(++number); });
    describe(texts, plan);
    plan.person.identifier = {IdentifierType::Reservnummer, QStringLiteral("R4711")};
    return plan;
}

CarePlan planOf(const QString& text)
{
    CarePlan plan = shapeOfEverything();
    FillTexts texts([&text](QLatin1String) { return text; });
    describe(texts, plan);
    plan.person.identifier = {IdentifierType::Reservnummer, text};
    return plan;
}

std::vector<std::pair<QString, CarePlan>> madeUpPlans()
{
    return {{QStringLiteral("draft"), draftPlan()},   {QStringLiteral("long"), longPlan(6, 6)},
            {QStringLiteral("sparse"), sparsePlan()}, {QStringLiteral("foreign"), foreignPlan()},
            {QStringLiteral("empty"), CarePlan()},    {QStringLiteral("filled"), filledPlan()}};
}

} // namespace rundbord::test
