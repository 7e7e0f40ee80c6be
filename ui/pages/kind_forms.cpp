// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kind_forms.h"

#include "ui/forms/appointment_form.h"
#include "ui/forms/person_form.h"
#include "ui/forms/situation_forms.h"
#include "ui/forms/summary_forms.h"
#include "ui/pages/form_panel.h"
#include "ui/pages/progress_rows.h"

#include <QCoreApplication>

#include <map>

namespace rundbord
{

namespace
{

//! Makes the forms; gives tr() its context.
class KindForms
{
    Q_DECLARE_TR_FUNCTIONS(KindForms)

public:
    using Make = void (*)(FormPanel&, const CaseContext&);

    static const std::map<StepForm, Make>& makers()
    {
        static const std::map<StepForm, Make> table{
            {StepForm::TrustedAdult, trustedAdult},
            {StepForm::HomeDay, homeDay},
            {StepForm::VoiceGivenBy, voiceGivenBy},
            {StepForm::SchoolDay, schoolDay},
            {StepForm::LifeBefore, lifeBefore},
            {StepForm::Worries, worries},
            {StepForm::CareSummary, careSummary},
            {StepForm::Medicine, medicine},
            {StepForm::Energy, energy},
            {StepForm::WorkHistory, workHistory},
            {StepForm::Income, income},
            {StepForm::WorkAdaptations, workAdaptations},
            {StepForm::LastPlan, lastPlan},
            {StepForm::NotWithout, notWithout},
            {StepForm::Informed, informed},
            {StepForm::Continuation, continuation},
            {StepForm::ChangeReason, changeReason},
            {StepForm::ActionProgress, progress},
        };
        return table;
    }

private:
    static void trustedAdult(FormPanel& panel, const CaseContext&)
    {
        panel.addPart<TrustedAdultForm, Person>(QStringLiteral("person"));
    }
    static void homeDay(FormPanel& panel, const CaseContext&)
    {
        panel.addPart<HomeDayForm, Appointment>(QStringLiteral("appointment"));
    }
    using Whose = SituationLinesForm::Voice;
    static void situation(FormPanel& panel, const CaseContext& context, const char* name,
                          const QString& label, QString CurrentSituation::*field, Whose whose)
    {
        auto* form =
            new SituationLinesForm(context.services.forms(), QString::fromLatin1(name), label, field, whose);
        bindPart<CurrentSituation>(*form, context.open, context.edits);
        panel.addBound(QStringLiteral("currentSituation"), form);
    }
    static void voiceGivenBy(FormPanel& panel, const CaseContext& context)
    {
        situation(panel, context, "voiceGivenBy", tr("Berättat av, om inte av barnet självt"),
                  &CurrentSituation::voiceGivenBy, Whose::Others);
    }
    static void schoolDay(FormPanel& panel, const CaseContext& context)
    {
        situation(panel, context, "schoolDay", tr("Skoldagen, det som fungerar först och en sak i varje rad"),
                  &CurrentSituation::schoolDay, Whose::Others);
    }
    static void lifeBefore(FormPanel& panel, const CaseContext& context)
    {
        situation(panel, context, "lifeBefore", tr("Så hade jag det hemma, en sak i varje rad"),
                  &CurrentSituation::lifeBefore, Whose::Hers);
    }
    static void worries(FormPanel& panel, const CaseContext& context)
    {
        situation(panel, context, "worries", tr("Det här oroar mig, en sak i varje rad"),
                  &CurrentSituation::worries, Whose::Hers);
    }
    static void careSummary(FormPanel& panel, const CaseContext& context)
    {
        situation(panel, context, "careSummary", tr("Det här har vården gjort, högst tre saker"),
                  &CurrentSituation::careSummary, Whose::Others);
    }
    static void medicine(FormPanel& panel, const CaseContext& context)
    {
        situation(panel, context, "medicineNote", tr("Det här gäller för medicinerna, en sak i varje rad"),
                  &CurrentSituation::medicineNote, Whose::Others);
    }
    static void energy(FormPanel& panel, const CaseContext& context)
    {
        situation(panel, context, "energy", tr("Så är min ork, en sak i varje rad"),
                  &CurrentSituation::energy, Whose::Hers);
    }
    static void workHistory(FormPanel& panel, const CaseContext& context)
    {
        situation(panel, context, "workHistory", tr("Det här har jag gjort och prövat, en sak i varje rad"),
                  &CurrentSituation::workHistory, Whose::Hers);
    }
    static void income(FormPanel& panel, const CaseContext& context)
    {
        situation(panel, context, "incomeNote",
                  tr("Så påverkas min ersättning, med namn och dag för den som svarar"),
                  &CurrentSituation::incomeNote, Whose::Others);
    }
    static void workAdaptations(FormPanel& panel, const CaseContext& context)
    {
        situation(panel, context, "workAdaptations", tr("Det här måste finnas, en sak i varje rad"),
                  &CurrentSituation::workAdaptations, Whose::Others);
    }
    static void lastPlan(FormPanel& panel, const CaseContext&)
    {
        panel.addPart<LastPlanForm, CurrentSituation>(QStringLiteral("currentSituation"));
    }
    static void notWithout(FormPanel& panel, const CaseContext&)
    {
        panel.addPart<NotWithoutForm, Summary>(QStringLiteral("summary"));
    }
    static void informed(FormPanel& panel, const CaseContext&)
    {
        panel.addPart<InformedForm, Summary>(QStringLiteral("summary"));
    }
    static void continuation(FormPanel& panel, const CaseContext&)
    {
        panel.addPart<ContinuationForm, Summary>(QStringLiteral("summary"));
        panel.startAt({QStringLiteral("continuation.future.1")});
    }
    static void changeReason(FormPanel& panel, const CaseContext&)
    {
        panel.addPart<ChangeReasonForm, Summary>(QStringLiteral("summary"));
    }
    static void progress(FormPanel& panel, const CaseContext& context)
    {
        panel.add(new ProgressRows(context));
    }
};

} // namespace

bool isKindForm(StepForm form)
{
    return KindForms::makers().contains(form);
}

bool addKindForm(StepForm form, FormPanel& panel, const CaseContext& context)
{
    const auto make = KindForms::makers().find(form);
    if (make == KindForms::makers().end())
        return false;
    make->second(panel, context);
    return true;
}

} // namespace rundbord
