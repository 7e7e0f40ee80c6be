// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_clock.h"
#include "tests/support/random_plan.h"
#include "tests/support/swedish.h"
#include "ui/forms/action_fields.h"
#include "ui/forms/after_forms.h"
#include "ui/forms/appointment_form.h"
#include "ui/forms/consent_edit.h"
#include "ui/forms/crisis_form.h"
#include "ui/forms/need_forms.h"
#include "ui/forms/participant_form.h"
#include "ui/forms/person_form.h"
#include "ui/forms/purpose_form.h"
#include "ui/forms/responsibility_forms.h"
#include "ui/forms/situation_forms.h"
#include "ui/forms/summary_forms.h"
#include "window.h"

#include <QPushButton>

#include <rapidcheck/gtest.h>

namespace rundbord
{

namespace
{

const QDateTime aDay(QDate(2026, 12, 1), QTime(13, 0));

//! Visitor for describe(): something a person could have said in every field, never the same twice.
class SaidFields
{
public:
    template <typename T>
    void field(const char*, T& value)
    {
        say(value);
    }
    void lines(const char*, QString& text)
    {
        QString second;
        say(text);
        say(second);
        text += QLatin1Char('\n') + second;
    }

private:
    void say(QString& text) { text = QStringLiteral("Så här sade hon, nr %1").arg(++m_count); }
    void say(bool& value) { value = ++m_count % 2 == 0; }
    void say(int& value) { value = 10 + ++m_count; }
    void say(QDate& date) { date = QDate(2026, 12, 3).addDays(41 * ++m_count); }
    void say(QTime& time) { time = QTime(8, 0).addSecs(60 * ++m_count); }
    void say(QDateTime& moment) { moment = aDay.addDays(++m_count); }
    void say(Timing& timing) { timing.due = QDate(2026, 12, 3).addDays(++m_count); }
    template <typename Tag>
    void say(Id<Tag>& id)
    {
        id = Id<Tag>::create();
    }
    template <typename T>
    void say(std::vector<T>& list)
    {
        list.resize(1);
        say(list.front());
    }
    template <typename T>
    void say(T& value)
    {
        if constexpr (std::is_enum_v<T>)
            value = EnumWords<T>::words.back().first;
        else
            describe(*this, value);
    }

    int m_count{0};
};

template <typename FormType, typename Value>
struct FormOf {
    using Form = FormType;
    using T = Value;
};

template <typename F>
class FormsTest : public StyledTest
{
protected:
    typename F::T said()
    {
        typename F::T value;
        SaidFields fields;
        describe(fields, value);
        if constexpr (std::is_same_v<typename F::T, Action>)
            value.performers = {Performer{{}, QStringLiteral("Vårdcentralen Linden"), {}, {}, {}}};
        return value;
    }

    FakeClock clock{aDay};
    FormContext context{style, swedishDates(), clock};
};

using AllForms = testing::Types<
    FormOf<PersonForm, Person>, FormOf<WelcomeForm, Person>, FormOf<AdaptationsForm, Person>,
    FormOf<AppointmentForm, Appointment>, FormOf<PurposeForm, Purpose>, FormOf<QuestionsForm, Purpose>,
    FormOf<MostImportantForm, Purpose>, FormOf<ConsentEdit, Consent>, FormOf<ConsentConfirmation, Consent>,
    FormOf<ParticipantForm, Participant>, FormOf<PresenceForm, Participant>,
    FormOf<CurrentContactForm, Participant>, FormOf<WorksWellForm, CurrentSituation>,
    FormOf<WorksLessWellForm, CurrentSituation>, FormOf<RelativesViewForm, CurrentSituation>,
    FormOf<SituationForm, CurrentSituation>, FormOf<NeedForm, Need>, FormOf<OthersNeedForm, Need>,
    FormOf<GoalForm, Goal>, FormOf<SubgoalForm, Subgoal>, FormOf<SignForm, Subgoal>,
    FormOf<ActionFields, Action>, FormOf<MeasuresByOthersForm, Responsibility>,
    FormOf<LeadForm, Responsibility>, FormOf<AuthorityNamesForm, Responsibility>,
    FormOf<CrisisForm, CrisisPlan>, FormOf<RiskForm, Risk>, FormOf<OpenQuestionForm, OpenQuestion>,
    FormOf<UnsettledForm, Summary>, FormOf<FollowUpForm, FollowUp>, FormOf<ReadThroughForm, Summary>,
    FormOf<OwnCommentForm, Summary>, FormOf<AfterCallForm, AfterCall>, FormOf<HandOverForm, HandOver>,
    FormOf<DeliveryForm, HandOver>>;

class FormNames
{
public:
    template <typename F>
    static std::string GetName(int)
    {
        const std::string name = typeid(typename F::Form).name();
        return name.substr(name.find_last_of("0123456789") + 1,
                           name.size() - name.find_last_of("0123456789") - 2);
    }
};

TYPED_TEST_SUITE(FormsTest, AllForms, FormNames);

//! A letter and away again: whatever the field shows is read back as if it had been typed.
void touch(QWidget& field)
{
    QTest::keyClick(&field, Qt::Key_End);
    QTest::keyClick(&field, 'x');
    QTest::keyClick(&field, Qt::Key_Backspace);
}

} // namespace

TYPED_TEST(FormsTest, GiveBackAnyValueTheyWereGiven)
{
    using T = typename TypeParam::T;
    typename TypeParam::Form form(this->context);
    EXPECT_TRUE(rc::check([&form] {
        const T value = *test::anyValue<T>();
        form.setValue(value);
        RC_ASSERT(form.value() == value);
    }));
}

TYPED_TEST(FormsTest, ReadBackWhatTheirFieldsShow)
{
    typename TypeParam::Form form(this->context);
    const typename TypeParam::T value = this->said();
    form.setValue(value);
    int touched = 0;
    for (QWidget* field : form.template findChildren<QWidget*>()) {
        if (qobject_cast<LineField*>(field) || qobject_cast<GrowingTextEdit*>(field)) {
            touch(*field);
            ++touched;
        }
    }
    EXPECT_TRUE(form.value() == value);
    for (const QString& draft : form.drafts())
        EXPECT_TRUE(draft.isEmpty());
    EXPECT_TRUE(touched > 0 || (std::is_same_v<typename TypeParam::Form, ReadThroughForm>));
}

TYPED_TEST(FormsTest, LeaveWhatTheyDoNotShowAsItWas)
{
    typename TypeParam::Form form(this->context);
    const typename TypeParam::T value = this->said();
    form.setValue(value);
    typename TypeParam::T elsewhere;
    form.readInto(elsewhere);
    EXPECT_TRUE(elsewhere == typename TypeParam::T{}); // nobody has touched a field
}

TYPED_TEST(FormsTest, KeepEveryNameForScreenReaders)
{
    typename TypeParam::Form form(this->context);
    form.setValue(this->said());
    for (QWidget* field : form.template findChildren<QWidget*>()) {
        const bool taken = qobject_cast<LineField*>(field) || qobject_cast<GrowingTextEdit*>(field) ||
                           qobject_cast<ChoiceField*>(field) || qobject_cast<NumberField*>(field);
        const bool part = qobject_cast<NumberField*>(field->parentWidget());
        if (!taken || part)
            continue;
        EXPECT_FALSE(spokenName(*field).isEmpty()) << field->objectName().toStdString();
    }
}

using ActionFieldsTest = FormsTest<FormOf<ActionFields, Action>>;

TEST_F(ActionFieldsTest, OfferAPictureForAChildAlone)
{
    ActionFields fields(context);
    auto* more = fields.findChild<QPushButton*>(QStringLiteral("more"));
    auto* picture = fields.findChild<ChoiceField*>(QStringLiteral("picture"));
    ASSERT_TRUE(more && picture);
    more->click();
    CarePlan plan;
    fields.setPlan(plan);
    EXPECT_FALSE(picture->isVisibleTo(&fields));
    plan.person.child = true;
    fields.setPlan(plan);
    EXPECT_TRUE(picture->isVisibleTo(&fields));
    picture->setCurrentIndex(2);
    Q_EMIT picture->activated(2);
    EXPECT_EQ(fields.value().picture, ChildPicture::Schedule);
}

} // namespace rundbord
