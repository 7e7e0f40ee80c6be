// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/step_panels.h"

#include "core/meeting/attendance.h"
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
#include "ui/pages/her_questions.h"
#include "ui/pages/joined_panel.h"
#include "ui/pages/kind_forms.h"
#include "ui/pages/read_through_panel.h"
#include "ui/pages/review_panel.h"
#include "ui/pages/step_fields.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>

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
            {QStringLiteral("what-happened"), whatHappened},
        };
        return table;
    }

    //! False for what has a panel of its own.
    static bool addForm(StepForm form, FormPanel& panel, const CaseContext& context)
    {
        static const std::map<StepForm, Make> table{
            {StepForm::Welcome, welcome},
            {StepForm::Adaptations, roomReady},
            {StepForm::ConsentConfirmation, confidentiality},
            {StepForm::ConsentEdit, consent},
            {StepForm::Presence, introductions},
            {StepForm::Questions, purposeAndTime},
            {StepForm::ChildVoice, childVoice},
            {StepForm::WorksWell, worksWell},
            {StepForm::WorksLessWell, worksLessWell},
            {StepForm::Situation, heardRight},
            {StepForm::RelativesView, relativesView},
            {StepForm::CurrentContacts, servicesNow},
            {StepForm::MostImportant, mostImportant},
            {StepForm::Needs, needs},
            {StepForm::OthersNeeds, othersView},
            {StepForm::MeasuresByOthers, measuresByOthers},
            {StepForm::Crisis, ifItGetsWorse},
            {StepForm::OpenQuestions, addQuestions},
            {StepForm::Unsettled, unsettled},
            {StepForm::FollowUp, bookFollowUp},
            {StepForm::Lead, lead},
            {StepForm::TeachBack, teachBack},
            {StepForm::OwnComment, ownComment},
            {StepForm::ComingActions, comingActions},
            {StepForm::AfterCall, afterCall},
        };
        const auto make = table.find(form);
        if (make == table.end())
            return addKindForm(form, panel, context);
        make->second(panel, context);
        return true;
    }

private:
    //! Whether the agenda's step with that name asks for what the form holds.
    static bool asks(const CaseContext& context, const char* stepId, StepForm form)
    {
        const Step* step = findStep(context.agenda(), QString::fromLatin1(stepId));
        const std::vector<StepForm> forms = step ? formsOf(step->fields) : std::vector<StepForm>();
        return std::find(forms.begin(), forms.end(), form) != forms.end();
    }
    static void roomReady(FormPanel& panel, const CaseContext& context)
    {
        if (asks(context, "room-ready", StepForm::TrustedAdult))
            addKindForm(StepForm::TrustedAdult, panel, context);
        panel.addPart<AdaptationsForm, Person>(QStringLiteral("person"));
    }
    static void welcome(FormPanel& panel, const CaseContext&)
    {
        panel.addPart<WelcomeForm, Person>(QStringLiteral("person"));
    }
    static void confidentiality(FormPanel& panel, const CaseContext&)
    {
        panel.addPart<ConsentConfirmation, Consent>(QStringLiteral("consent"));
        panel.addPartForChair<ExclusionsForm, Consent>(QStringLiteral("consent"));
        panel.startAt({QStringLiteral("confirmedAt")});
    }
    static void introductions(FormPanel& panel, const CaseContext&)
    {
        panel.addList<PresenceForm, Participant>({QStringLiteral("participants"), {}, {}},
                                                 &CarePlan::participants);
    }
    static void purposeAndTime(FormPanel& panel, const CaseContext& context)
    {
        panel.addPart<QuestionsForm, Purpose>(QStringLiteral("purpose"));
        if (asks(context, "purpose-and-time", StepForm::HomeDay))
            addKindForm(StepForm::HomeDay, panel, context);
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
    static void mostImportant(FormPanel& panel, const CaseContext&)
    {
        panel.addPart<MostImportantForm, Purpose>(QStringLiteral("purpose"));
    }
    static void needs(FormPanel& panel, const CaseContext&)
    {
        panel.addList<NeedForm, Need>(needTexts(), &CarePlan::needs, addEmptyNeed);
    }
    static void wishes(FormPanel& panel, const CaseContext& context)
    {
        mostImportant(panel, context);
        needs(panel, context);
    }
    static void othersView(FormPanel& panel, const CaseContext&)
    {
        ListTexts texts = needTexts();
        texts.addsFirst = true;
        panel.addList<OthersNeedForm, Need>(texts, &CarePlan::needs, addEmptyNeed);
        panel.startAt({QStringLiteral("needs.add")}); // not in a need that is hers
    }
    static void comingActions(FormPanel& panel, const CaseContext& context)
    {
        panel.add(new ComingActions(context));
    }
    static void measuresByOthers(FormPanel& panel, const CaseContext&)
    {
        panel.addPart<MeasuresByOthersForm, Responsibility>(QStringLiteral("responsibility"));
    }
    static void coordination(FormPanel& panel, const CaseContext& context)
    {
        comingActions(panel, context);
        measuresByOthers(panel, context);
    }
    static void addQuestions(FormPanel& panel, const CaseContext& context)
    {
        panel.add(new HerQuestions(context));
        addOpenQuestions(panel);
        panel.startAt({QStringLiteral("questionAnswered"), QStringLiteral("openQuestions.add")});
    }
    static void addOpenQuestions(FormPanel& panel)
    {
        panel.addList<OpenQuestionForm, OpenQuestion>(
            {QStringLiteral("openQuestions"), tr("Ny fråga"), tr("Ta bort")}, &CarePlan::openQuestions,
            [](OpenCase& open) { return addOpenQuestion(open, {}); });
    }
    static void newNeeds(FormPanel& panel, const CaseContext&)
    {
        panel.addList<OthersNeedForm, Need>(needTexts(), &CarePlan::needs, addEmptyNeed);
        panel.addHeading(tr("Den som tar reda på mer, och vilken dag svaret kommer"));
        addOpenQuestions(panel);
    }
    static void ifItGetsWorse(FormPanel& panel, const CaseContext&)
    {
        panel.addPart<CrisisForm, CrisisPlan>(QStringLiteral("crisisPlan"));
        panel.addList<RiskForm, Risk>({QStringLiteral("risks"), tr("Ny risk"), tr("Ta bort")},
                                      &CarePlan::risks, [](OpenCase& open) { return addRisk(open, {}); });
    }
    static void unsettled(FormPanel& panel, const CaseContext&)
    {
        panel.addPart<UnsettledForm, Summary>(QStringLiteral("summary"));
    }
    static void openQuestions(FormPanel& panel, const CaseContext& context)
    {
        addQuestions(panel, context);
        unsettled(panel, context);
    }
    static void teachBack(FormPanel& panel, const CaseContext& context)
    {
        auto* form = panel.addPart<ReadThroughForm, Summary>(QStringLiteral("summary"));
        form->setPerson(calledName(context.plan().person));
    }
    static void consent(FormPanel& panel, const CaseContext&)
    {
        panel.addPart<ConsentEdit, Consent>(QStringLiteral("consent"))->hideExclusions();
        panel.addPartForChair<ExclusionsForm, Consent>(QStringLiteral("consent"));
    }
    static void childVoice(FormPanel& panel, const CaseContext&)
    {
        panel.addPart<ChildVoiceForm, CurrentSituation>(QStringLiteral("currentSituation"));
    }
    //! What she tells there is what she has understood of the care, not of the plan.
    static void whatHappened(FormPanel& panel, const CaseContext& context)
    {
        addKindForm(StepForm::CareSummary, panel, context);
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
    static void afterCall(FormPanel& panel, const CaseContext&)
    {
        panel.addPart<AfterCallForm, AfterCall>(QStringLiteral("afterCall"));
    }
    static void whatHappensNow(FormPanel& panel, const CaseContext& context)
    {
        afterCall(panel, context);
        if (asks(context, "what-happens-now", StepForm::Informed) &&
            (isPersonAway(context.plan()) || isOut(context.plan().summary)))
            addKindForm(StepForm::Informed, panel, context);
        comingActions(panel, context);
    }
};

bool wants(const std::vector<StepForm>& forms, StepForm form)
{
    return std::find(forms.begin(), forms.end(), form) != forms.end();
}

//! Where somebody is to do what was chosen, the choice is behind them.
ActionsPanel::Options optionsAt(const Step& step)
{
    if (!wants(formsOf(step.fields), StepForm::Options))
        return ActionsPanel::Options::None;
    return step.fields.contains(QStringLiteral("actions[].performer")) ? ActionsPanel::Options::Last
                                                                       : ActionsPanel::Options::First;
}

//! Of forms that have pages of their own, one leads; null if the step wants none.
StepPanel* makeLeading(const std::vector<StepForm>& forms, const Step& step, const CaseContext& context)
{
    if (step.repeats != Repeats::Once)
        return new ReviewPanel(context, step.repeats, forms);
    if (wants(forms, StepForm::Actions))
        return new ActionsPanel(context, optionsAt(step));
    if (wants(forms, StepForm::Goals))
        return new GoalsPanel(context);
    if (wants(forms, StepForm::ReadThrough))
        return new ReadThroughPanel(context);
    return nullptr;
}

//! For a step that is known by nothing but its fields.
StepPanel* makePanelOf(const Step& step, const CaseContext& context)
{
    const std::vector<StepForm> forms = formsOf(step.fields);
    auto* below = new FormPanel(context);
    bool empty = true;
    for (const StepForm form : forms)
        empty = !StepPanels::addForm(form, *below, context) && empty;
    StepPanel* leading = makeLeading(forms, step, context);
    if (!leading)
        return below;
    if (!empty)
        // what this kind of meeting asks for comes before what all of them do
        return new JoinedPanel(context, leading, below,
                               isKindForm(forms.front()) ? JoinedPanel::Forms::Above
                                                         : JoinedPanel::Forms::Below);
    delete below;
    return leading;
}

} // namespace

StepPanel* makeStepPanel(const QString& stepId, const CaseContext& context)
{
    const Step* step = findStep(context.agenda(), stepId);
    if (stepId == QLatin1String("actions"))
        return new ActionsPanel(context, step ? optionsAt(*step) : ActionsPanel::Options::None);
    if (stepId == QLatin1String("goals-concrete"))
        return new GoalsPanel(context);
    if (stepId == QLatin1String("read-through"))
        return new ReadThroughPanel(context);
    if (const auto make = StepPanels::makers().value(stepId)) {
        auto* panel = new FormPanel(context);
        make(*panel, context);
        return panel;
    }
    return step ? makePanelOf(*step, context) : new FormPanel(context);
}

} // namespace rundbord
