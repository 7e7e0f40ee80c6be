// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/step_panels.h"

#include "core/usecases/add_record.h"
#include "ui/forms/after_forms.h"
#include "ui/forms/consent_edit.h"
#include "ui/forms/crisis_form.h"
#include "ui/forms/need_forms.h"
#include "ui/forms/participant_form.h"
#include "ui/forms/person_form.h"
#include "ui/forms/purpose_form.h"
#include "ui/forms/responsibility_forms.h"
#include "ui/forms/situation_forms.h"
#include "ui/forms/summary_forms.h"
#include "ui/pages/actions_panel.h"
#include "ui/pages/coming_actions.h"
#include "ui/pages/form_panel.h"
#include "ui/pages/goals_panel.h"
#include "ui/pages/read_through_panel.h"

#include <QCoreApplication>
#include <QHash>

namespace rundbord
{

namespace
{

//! Makes the panels; gives tr() its context.
class StepPanels
{
    Q_DECLARE_TR_FUNCTIONS(StepPanels)

public:
    using Make = void (*)(FormPanel&, const CaseContext&);

    static const QHash<QString, Make>& makers()
    {
        static const QHash<QString, Make> table{
            {QStringLiteral("room-ready"), roomReady},
            {QStringLiteral("welcome"), welcome},
            {QStringLiteral("confidentiality"), confidentiality},
            {QStringLiteral("introductions"), introductions},
            {QStringLiteral("purpose-and-time"), purposeAndTime},
            {QStringLiteral("works-well"), worksWell},
            {QStringLiteral("works-less-well"), worksLessWell},
            {QStringLiteral("relatives-view-now"), relativesView},
            {QStringLiteral("services-now"), servicesNow},
            {QStringLiteral("heard-right"), heardRight},
            {QStringLiteral("wishes-and-needs"), wishes},
            {QStringLiteral("others-view-needs"), othersView},
            {QStringLiteral("coordination"), coordination},
            {QStringLiteral("new-needs"), newNeeds},
            {QStringLiteral("if-it-gets-worse"), ifItGetsWorse},
            {QStringLiteral("open-questions"), openQuestions},
            {QStringLiteral("book-follow-up"), bookFollowUp},
            {QStringLiteral("lead-responsibility"), lead},
            {QStringLiteral("own-comment"), ownComment},
            {QStringLiteral("what-happens-now"), whatHappensNow},
        };
        return table;
    }

private:
    static void roomReady(FormPanel& panel, const CaseContext&)
    {
        panel.addPart<AdaptationsForm, Person>(QStringLiteral("person"));
    }
    static void welcome(FormPanel& panel, const CaseContext&)
    {
        panel.addPart<WelcomeForm, Person>(QStringLiteral("person"));
    }
    static void confidentiality(FormPanel& panel, const CaseContext&)
    {
        panel.addPart<ConsentConfirmation, Consent>(QStringLiteral("consent"));
    }
    static void introductions(FormPanel& panel, const CaseContext&)
    {
        panel.addList<PresenceForm, Participant>({QStringLiteral("participants"), {}, {}},
                                                 &CarePlan::participants);
    }
    static void purposeAndTime(FormPanel& panel, const CaseContext&)
    {
        panel.addPart<QuestionsForm, Purpose>(QStringLiteral("purpose"));
    }
    static void worksWell(FormPanel& panel, const CaseContext&)
    {
        panel.addPart<WorksWellForm, CurrentSituation>(QStringLiteral("currentSituation"));
    }
    static void worksLessWell(FormPanel& panel, const CaseContext&)
    {
        panel.addPart<WorksLessWellForm, CurrentSituation>(QStringLiteral("currentSituation"));
    }
    static void relativesView(FormPanel& panel, const CaseContext&)
    {
        panel.addPart<RelativesViewForm, CurrentSituation>(QStringLiteral("currentSituation"));
    }
    static void servicesNow(FormPanel& panel, const CaseContext&)
    {
        panel.addList<CurrentContactForm, Participant>(
            {QStringLiteral("participants"), {}, {}}, &CarePlan::participants, {},
            [](const Participant& each) { return each.principal != Principal::Person && !each.interpreter; });
    }
    static void heardRight(FormPanel& panel, const CaseContext&)
    {
        panel.addPart<SituationForm, CurrentSituation>(QStringLiteral("currentSituation"));
    }
    static ListTexts needTexts() { return {QStringLiteral("needs"), tr("Nytt behov"), tr("Ta bort")}; }
    static Result<NeedId> addEmptyNeed(OpenCase& open) { return addNeed(open, emptyNeed()); }
    static void wishes(FormPanel& panel, const CaseContext&)
    {
        panel.addPart<MostImportantForm, Purpose>(QStringLiteral("purpose"));
        panel.addList<NeedForm, Need>(needTexts(), &CarePlan::needs, addEmptyNeed);
    }
    static void othersView(FormPanel& panel, const CaseContext&)
    {
        panel.addList<OthersNeedForm, Need>(needTexts(), &CarePlan::needs, addEmptyNeed);
    }
    static void coordination(FormPanel& panel, const CaseContext& context)
    {
        panel.add(new ComingActions(context));
        panel.addPart<MeasuresByOthersForm, Responsibility>(QStringLiteral("responsibility"));
    }
    static void addQuestions(FormPanel& panel)
    {
        panel.addList<OpenQuestionForm, OpenQuestion>(
            {QStringLiteral("openQuestions"), tr("Ny fråga"), tr("Ta bort")}, &CarePlan::openQuestions,
            [](OpenCase& open) { return addOpenQuestion(open, {}); });
    }
    static void newNeeds(FormPanel& panel, const CaseContext&)
    {
        panel.addList<OthersNeedForm, Need>(needTexts(), &CarePlan::needs, addEmptyNeed);
        panel.addHeading(tr("Den som tar reda på mer, och vilken dag svaret kommer"));
        addQuestions(panel);
    }
    static void ifItGetsWorse(FormPanel& panel, const CaseContext&)
    {
        panel.addPart<CrisisForm, CrisisPlan>(QStringLiteral("crisisPlan"));
        panel.addList<RiskForm, Risk>({QStringLiteral("risks"), tr("Ny risk"), tr("Ta bort")},
                                      &CarePlan::risks, [](OpenCase& open) { return addRisk(open, {}); });
    }
    static void openQuestions(FormPanel& panel, const CaseContext&)
    {
        addQuestions(panel);
        panel.addPart<UnsettledForm, Summary>(QStringLiteral("summary"));
    }
    static void bookFollowUp(FormPanel& panel, const CaseContext&)
    {
        panel.addPart<FollowUpForm, FollowUp>(QStringLiteral("followUp"));
    }
    static void lead(FormPanel& panel, const CaseContext&)
    {
        panel.addPart<LeadForm, Responsibility>(QStringLiteral("responsibility"));
    }
    static void ownComment(FormPanel& panel, const CaseContext&)
    {
        panel.addPart<OwnCommentForm, Summary>(QStringLiteral("summary"));
    }
    static void whatHappensNow(FormPanel& panel, const CaseContext& context)
    {
        panel.addPart<AfterCallForm, AfterCall>(QStringLiteral("afterCall"));
        panel.add(new ComingActions(context));
    }
};

struct PathStep {
    const char* start;
    const char* step;
};

//! The longest that fits decides.
constexpr std::array pathSteps{
    PathStep{"responsibility.measuresByOthers", "coordination"},
    PathStep{"responsibility.noMeasuresByOthers", "coordination"},
    PathStep{"responsibility.coordinationNote", "coordination"},
    PathStep{"responsibility", "lead-responsibility"},
    PathStep{"openQuestions", "open-questions"},
    PathStep{"risks", "if-it-gets-worse"},
    PathStep{"crisisPlan", "if-it-gets-worse"},
    PathStep{"afterCall", "what-happens-now"},
    PathStep{"followUp", "book-follow-up"},
    PathStep{"summary", "own-comment"},
    PathStep{"currentSituation", "heard-right"},
};

} // namespace

StepPanel* makeStepPanel(const QString& stepId, const CaseContext& context)
{
    if (stepId == QLatin1String("actions"))
        return new ActionsPanel(context);
    if (stepId == QLatin1String("goals-concrete"))
        return new GoalsPanel(context);
    if (stepId == QLatin1String("read-through"))
        return new ReadThroughPanel(context);
    auto* panel = new FormPanel(context);
    if (const auto make = StepPanels::makers().value(stepId))
        make(*panel, context);
    return panel;
}

QString stepOfPath(const QString& path)
{
    if (path.startsWith(QLatin1String("needs"))) {
        if (!path.contains(QLatin1String("goals[")))
            return QStringLiteral("wishes-and-needs");
        const bool inAction = path.contains(QLatin1String("actions["));
        return inAction ? QStringLiteral("actions") : QStringLiteral("goals-concrete");
    }
    for (const PathStep& each : pathSteps) {
        if (path.startsWith(QLatin1String(each.start)))
            return QString::fromLatin1(each.step);
    }
    return {};
}

} // namespace rundbord
