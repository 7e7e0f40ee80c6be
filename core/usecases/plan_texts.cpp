// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/plan_texts.h"

#include "core/meeting/meeting_fields.h"

namespace rundbord
{

namespace
{

//! Visitor for describe(): gathers what is a text, with the place that the value it belongs to gives it.
class TextGatherer
{
public:
    explicit TextGatherer(std::vector<PlacedText>& texts)
        : m_texts(texts)
    {
    }

    template <typename T>
    void gather(TextPlace place, const T& value)
    {
        const TextPlace around = std::exchange(m_place, place);
        describe(*this, value);
        m_place = around;
    }

    void add(TextPlace place, const QString& text)
    {
        if (!text.isEmpty())
            m_texts.push_back({place, text});
    }

    void field(const char*, const QString& text) { add(m_place, text); }
    void field(const char*, const Goal& value) { gather(TextPlace::Goal, value); }
    void field(const char*, const Action& value) { gather(TextPlace::Action, value); }
    template <typename T>
    void field(const char* name, const std::vector<T>& list)
    {
        for (const T& each : list)
            field(name, each);
    }
    template <typename T>
    void field(const char*, const T& value)
    {
        if constexpr (requires { describe(*this, value); })
            gather(m_place, value);
    }

    void lines(const char*, const QString& text) { add(m_place, text); }

private:
    std::vector<PlacedText>& m_texts;
    TextPlace m_place{TextPlace::Name};
};

} // namespace

std::vector<PlacedText> textsOf(const CaseValue& value)
{
    std::vector<PlacedText> texts;
    TextGatherer gatherer(texts);
    const CarePlan& plan = value.plan;
    gatherer.add(TextPlace::Name, plan.person.name);
    if (isWithdrawn(plan.consent))
        return texts; // nothing else of it is to be seen
    Person rest = plan.person;
    rest.name.clear();
    gatherer.gather(TextPlace::Person, rest);
    const auto each = [&gatherer](TextPlace place, const auto& list) {
        for (const auto& one : list)
            gatherer.gather(place, one);
    };
    each(TextPlace::Participant, plan.participants);
    gatherer.gather(TextPlace::Consent, plan.consent);
    gatherer.gather(TextPlace::Purpose, plan.purpose);
    Appointment appointment = plan.appointment;
    appointment.agenda.clear(); // a word of the program's, that nobody has written
    gatherer.gather(TextPlace::Appointment, appointment);
    gatherer.gather(TextPlace::CurrentSituation, plan.currentSituation);
    each(TextPlace::Need, plan.needs);
    each(TextPlace::OpenQuestion, plan.openQuestions);
    each(TextPlace::Risk, plan.risks);
    gatherer.gather(TextPlace::CrisisPlan, plan.crisisPlan);
    gatherer.gather(TextPlace::Responsibility, plan.responsibility);
    gatherer.gather(TextPlace::Summary, plan.summary);
    gatherer.gather(TextPlace::AfterCall, plan.afterCall);
    gatherer.gather(TextPlace::FollowUp, plan.followUp);
    gatherer.gather(TextPlace::HandOver, plan.handOver);
    gatherer.gather(TextPlace::Evaluation, value.meeting.evaluation);
    for (const Interruption& interruption : value.meeting.interruptions)
        gatherer.add(TextPlace::Interruption, interruption.reason);
    for (const FieldDraft& draft : value.drafts.texts)
        gatherer.add(TextPlace::Draft, draft.text);
    return texts;
}

} // namespace rundbord
