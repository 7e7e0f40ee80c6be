// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/review.h"

#include "core/plan/identity_number.h"

namespace rundbord
{

namespace
{

constexpr int longestMonthsToFollowUp = 12;
constexpr int dischargeInvitationDays = 3; // 4 kap. 1 § lag (2017:612)

class Reviewer
{
public:
    Reviewer(const CarePlan& plan, QDate today, const WordHints& hints)
        : m_plan(plan)
        , m_reference(plan.appointment.date.isValid() ? plan.appointment.date : today)
        , m_hints(hints)
    {
    }

    Review run()
    {
        m_review.points = lawPoints(m_plan);
        reviewPoints();
        reviewPerson();
        reviewConsent();
        reviewInvitation();
        forEach(m_plan.needs, QStringLiteral("needs"), [this](const Need& need, const QString& path) {
            forEach(need.goals, path + QStringLiteral(".goals"),
                    [this](const Goal& goal, const QString& at) { reviewGoal(goal, at); });
        });
        forEach(
            m_plan.openQuestions, QStringLiteral("openQuestions"),
            [this](const OpenQuestion& question, const QString& path) { reviewQuestion(question, path); });
        reviewResponsibility();
        reviewFollowUp();
        return std::move(m_review);
    }

private:
    template <typename T, typename Inner>
    static void forEach(const std::vector<T>& list, const QString& path, Inner inner)
    {
        for (size_t i = 0; i < list.size(); ++i)
            inner(list[i], QStringLiteral("%1[%2]").arg(path).arg(i));
    }

    static bool isBlank(const QString& text) { return text.trimmed().isEmpty(); }

    void add(FindingCode code, const QString& path) { m_review.findings.push_back({code, path, {}, {}, {}}); }
    void addIf(bool isSo, FindingCode code, const char* path)
    {
        if (isSo)
            add(code, QString::fromLatin1(path));
    }

    void reviewPoints()
    {
        const LawPoints& points = m_review.points;
        addIf(!points.actionsNeeded, FindingCode::ActionsMissing, "needs");
        addIf(!points.actionsByAuthority, FindingCode::AuthorityActionsMissing, "needs");
        addIf(!points.measuresByOthers, FindingCode::MeasuresByOthersMissing,
              "responsibility.measuresByOthers");
        addIf(!points.leadPrincipal, FindingCode::LeadPrincipalMissing, "responsibility.leadPrincipal");
    }

    void reviewPerson()
    {
        const Person& person = m_plan.person;
        addIf(isBlank(person.name), FindingCode::NameMissing, "person.name");
        addIf(!checkIdentifier(person.identifier, m_reference), FindingCode::IdentifierImpossible,
              "person.identifier.value");
    }

    void reviewConsent()
    {
        const Consent& consent = m_plan.consent;
        addIf(consent.form == ConsentForm::NotGiven, FindingCode::ConsentMissing, "consent.form");
        addIf(consent.validUntil.isValid() && consent.validUntil < m_reference, FindingCode::ConsentExpired,
              "consent.validUntil");
    }

    void reviewInvitation()
    {
        const Appointment& appointment = m_plan.appointment;
        if (appointment.kind != MeetingKind::Discharge || !appointment.dischargeReady.isValid())
            return;
        const QDate last = appointment.dischargeReady.addDays(dischargeInvitationDays);
        const QDate sent = appointment.invitationSent.isValid() ? appointment.invitationSent : m_reference;
        addIf(sent > last, FindingCode::InvitationLate, "appointment.invitationSent");
    }

    void reviewGoal(const Goal& goal, const QString& path)
    {
        askIfVague(goal.professionalWording, path + QStringLiteral(".professionalWording"));
        if (isBlank(goal.ownWords) && isBlank(goal.professionalWording) && goal.subgoals.empty())
            return;
        bool shows = false;
        forEach(goal.subgoals, path + QStringLiteral(".subgoals"),
                [&](const Subgoal& subgoal, const QString& at) {
                    shows |= !isBlank(subgoal.howItShows) || !isBlank(subgoal.text);
                    askIfVague(subgoal.howItShows, at + QStringLiteral(".howItShows"));
                    askIfVague(subgoal.text, at + QStringLiteral(".text"));
                    reviewDay(subgoal.due, at + QStringLiteral(".due"), true);
                    forEach(
                        subgoal.actions, at + QStringLiteral(".actions"),
                        [this](const Action& action, const QString& place) { reviewAction(action, place); });
                });
        if (!shows)
            askForSign(goal, path + QStringLiteral(".subgoals[0].howItShows"));
    }

    void askIfVague(const QString& text, const QString& path)
    {
        if (const auto question = vagueGoalQuestion(m_hints, text))
            m_review.findings.push_back({FindingCode::VagueGoal, path, *question, {}, {}});
    }

    //! Her words stand; the question that fits them is asked where the sign of it would be written.
    void askForSign(const Goal& goal, const QString& path)
    {
        if (const auto question = vagueGoalQuestion(m_hints, goal.ownWords))
            m_review.findings.push_back({FindingCode::VagueGoal, path, *question, {}, {}});
        else
            add(FindingCode::GoalWithoutSign, path);
    }

    void reviewAction(const Action& action, const QString& path)
    {
        if (isBlank(action.what))
            return;
        const QString performers = path + QStringLiteral(".performers");
        if (action.performers.empty())
            add(FindingCode::ActionWithoutPerformer, performers);
        else if (!anyPerformer(m_plan, action, [](Principal p) { return p != Principal::Unknown; }))
            add(FindingCode::ActionWithoutPrincipal, performers);
        const Outcome& outcome = action.outcome;
        if (!hasBegun(outcome) && isBlank(outcome.reason))
            add(FindingCode::OutcomeWithoutReason, path + QStringLiteral(".outcome.reason"));
        if (!isOver(outcome))
            reviewTiming(action, path + QStringLiteral(".when"));
    }

    void reviewTiming(const Action& action, const QString& path)
    {
        const Timing& when = action.when;
        if (const auto question = vagueTime(action))
            m_review.findings.push_back({FindingCode::VagueTime, path, *question, {}, {}});
        else if (!firstDay(when).isValid())
            add(FindingCode::ActionWithoutDate, path);
        const bool atWork = anyPerformer(m_plan, action, [](Principal p) {
            return p == Principal::Region || p == Principal::Municipality || p == Principal::Other;
        });
        for (const QDate& day : when.on)
            reviewDay(day, path, atWork);
        for (const QDate& day : {when.from, when.until, when.due})
            reviewDay(day, path, false);
    }

    //! Asked when a vague time stands for want of a day, wherever in the action it is written.
    [[nodiscard]] std::optional<QString> vagueTime(const Action& action) const
    {
        if (firstDay(action.when).isValid())
            return std::nullopt;
        for (const QString& text : {action.when.text, action.when.frequency, action.what}) {
            if (auto question = vagueTimeQuestion(m_hints, text))
                return question;
        }
        return std::nullopt;
    }

    //! A day that is over, or, for somebody at work, one on which the house is closed.
    void reviewDay(QDate day, const QString& path, bool atWork)
    {
        if (!day.isValid())
            return;
        if (day < m_reference)
            m_review.findings.push_back({FindingCode::DatePast, path, {}, day, {}});
        else if (const auto holiday = atWork ? publicHoliday(day) : std::nullopt)
            m_review.findings.push_back({FindingCode::DateOnHoliday, path, {}, day, holiday});
        else if (atWork && isWeekend(day))
            m_review.findings.push_back({FindingCode::DateOnWeekend, path, {}, day, {}});
    }

    void reviewQuestion(const OpenQuestion& question, const QString& path)
    {
        if (isBlank(question.text))
            return;
        if (isBlank(question.answeredBy))
            add(FindingCode::OpenQuestionWithoutName, path + QStringLiteral(".answeredBy"));
        if (!question.answerDue.isValid())
            add(FindingCode::OpenQuestionWithoutDate, path + QStringLiteral(".answerDue"));
        reviewDay(question.answerDue, path + QStringLiteral(".answerDue"), true);
    }

    void reviewResponsibility()
    {
        const Responsibility& responsibility = m_plan.responsibility;
        addIf(responsibility.noMeasuresByOthers && othersAct(), FindingCode::NoneContradicted,
              "responsibility.noMeasuresByOthers");
        addIf(isBlank(responsibility.coordinator.name), FindingCode::CoordinatorMissing,
              "responsibility.coordinator.name");
        addIf(!isBlank(responsibility.coordinator.name) && isBlank(responsibility.coordinator.phone),
              FindingCode::CoordinatorPhoneMissing, "responsibility.coordinator.phone");
    }

    //! True if an authority or organisation other than region and municipality does something. What the
    //! person and those near her do by themselves does not contradict "none".
    [[nodiscard]] bool othersAct() const
    {
        if (!linesOf(m_plan.responsibility.measuresByOthers).isEmpty())
            return true;
        for (const Action* action : allActions(m_plan)) {
            if (anyPerformer(m_plan, *action, [](Principal p) { return p == Principal::Other; }))
                return true;
        }
        return false;
    }

    void reviewFollowUp()
    {
        reviewDay(m_plan.afterCall.date, QStringLiteral("afterCall.date"), true);
        const FollowUp& followUp = m_plan.followUp;
        addIf(!isFollowUpSettled(m_plan), FindingCode::FollowUpMissing, "followUp.date");
        reviewDay(followUp.date, QStringLiteral("followUp.date"), true);
        const Continuation& continuation = m_plan.summary.continuation;
        addIf(hasEnded(continuation) && continuation.endReason == EndReason::NotSaid,
              FindingCode::EndWithoutReason, "summary.continuation.endReason");
        addIf(followUp.date.isValid() && followUp.date > m_reference.addMonths(longestMonthsToFollowUp),
              FindingCode::FollowUpTooLate, "followUp.date");
    }

    const CarePlan& m_plan;
    QDate m_reference;
    const WordHints& m_hints;
    Review m_review;
};

} // namespace

Review review(const CarePlan& plan, QDate today, const WordHints& hints)
{
    return Reviewer(plan, today, hints).run();
}

} // namespace rundbord
