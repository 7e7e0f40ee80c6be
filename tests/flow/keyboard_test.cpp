// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/law_points.h"
#include "first_case.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QRadioButton>

#include <gtest/gtest.h>
#include <stdexcept>

namespace rundbord
{

namespace
{

//! More than any page has.
constexpr int mostTabs = 150;

//! Somebody without a mouse. Everything is gone to with Tab, or back to with Shift+Tab, in turns; where that does not
//! lead there, she is stuck.
class Keyboard
{
public:
    explicit Keyboard(Desk& desk)
        : m_hand(desk.hand())
    {
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        m_hand.press(key, modifiers);
    }

    void type(const QString& text) const { m_hand.type(text); }

    void reach(QWidget* wanted)
    {
        // Tab leads to one of the choices in a group, and the arrow keys to the others
        const auto* group = qobject_cast<QRadioButton*>(wanted) ? wanted->parentWidget() : nullptr;
        m_forward = !m_forward;
        for (int i = 0; i < mostTabs; ++i) {
            QWidget* focus = QApplication::focusWidget();
            if (focus == wanted)
                return;
            if (group && qobject_cast<QRadioButton*>(focus) && focus->parentWidget() == group) {
                press(wanted->x() < focus->x() ? Qt::Key_Left : Qt::Key_Right);
                continue;
            }
            press(m_forward ? Qt::Key_Tab : Qt::Key_Backtab, m_forward ? Qt::NoModifier : Qt::ShiftModifier);
        }
        throw std::runtime_error("Tab does not lead to " + wanted->objectName().toStdString());
    }

    void reach(const char* name, int which = 0) { reach(m_hand.find(name, which)); }

    void write(const char* name, const QString& text, int which = 0)
    {
        reach(name, which);
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
        press(Qt::Key_Escape); // no to what is offered
    }

    void choose(const char* name, int data, int which = 0)
    {
        reach(name, which);
        auto* box = qobject_cast<QComboBox*>(QApplication::focusWidget());
        ASSERT_TRUE(box) << name;
        press(Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentData().toInt() != data; ++i)
            press(Qt::Key_Down);
        EXPECT_EQ(box->currentData().toInt(), data) << name;
    }

    void tick(const char* name)
    {
        reach(name);
        auto* box = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
        if (!box || !box->isChecked())
            push();
        EXPECT_TRUE(box && box->isChecked()) << name;
    }

    void push(const char* name, int which = 0)
    {
        reach(name, which);
        push();
    }

    void push() const { press(Qt::Key_Space); }

    [[nodiscard]] bool sees(const char* name) const { return m_hand.sees(name); }
    [[nodiscard]] QWidget* find(const char* name) const { return m_hand.find(name); }

private:
    const Hand m_hand;
    bool m_forward{false};
};

class KeyboardMeeting : public testing::Test
{
protected:
    void makeStore()
    {
        m_keys.write("passphrase", Desk::passphrase());
        m_keys.write("passphraseAgain", Desk::passphrase());
        m_keys.push("unlock");
        Hand::until([this] { return m_desk.window().session() != nullptr; }, "the store to open");
        Hand::settle();
    }

    void nextQuestion() { m_keys.push("next"); }

    void prepare()
    {
        m_keys.press(Qt::Key_N, Qt::ControlModifier);
        m_keys.write("name", QStringLiteral("Amanda Ek"));
        m_keys.choose("identifier.type", static_cast<int>(IdentifierType::None));
        nextQuestion();
        m_keys.write("mostImportant", QStringLiteral("Att kunna sova"));
        nextQuestion();
        m_keys.write("date", QStringLiteral("i dag"));
        m_keys.write("start", QStringLiteral("13"));
        nextQuestion();
        addParticipant(QStringLiteral("Johan Ahl"), Principal::Region, "chair");
        addParticipant(QStringLiteral("Mona Sund"), Principal::Municipality, "secretary");
        nextQuestion();
        m_keys.choose("form", static_cast<int>(ConsentForm::Spoken));
        nextQuestion();
        m_keys.write("regionName", QStringLiteral("Region Sjövik"));
        m_keys.write("municipalityName", QStringLiteral("Ekby kommun"));
        nextQuestion();
    }

    void addParticipant(const QString& name, Principal principal, const char* duty)
    {
        m_keys.push("participants.add");
        m_keys.write("name", name);
        m_keys.choose("principal", static_cast<int>(principal));
        m_keys.tick(duty);
        QWidget* form = m_keys.find("name")->parentWidget();
        m_keys.reach(foldOf(*form));
        m_keys.push();
        EXPECT_FALSE(m_keys.sees("name"));
    }

    //! The button that folds what a field is in.
    static QWidget* foldOf(const QWidget& field)
    {
        for (QWidget* around = field.parentWidget(); around; around = around->parentWidget()) {
            if (QWidget* fold =
                    around->findChild<QWidget*>(QStringLiteral("fold"), Qt::FindDirectChildrenOnly))
                return fold;
        }
        throw std::runtime_error("nothing folds the field");
    }

    void hold()
    {
        m_keys.push("next"); // begins it
        for (int presses = 0; m_desk.meeting().stepId != QLatin1String("print-and-hand-over"); ++presses) {
            ASSERT_LT(presses, 60) << m_desk.meeting().stepId.toStdString();
            writeStep(m_desk.meeting().stepId);
            m_keys.push("next");
        }
    }

    void writeStep(const QString& step)
    {
        if (step == QLatin1String("introductions")) {
            m_keys.choose("presence", static_cast<int>(Presence::InRoom), 1);
        } else if (step == QLatin1String("wishes-and-needs")) {
            m_keys.push("needs.add");
            m_keys.write("text", QStringLiteral("Sova"));
            m_keys.write("goals[0].ownWords", QStringLiteral("Jag sover hela natten"));
        } else if (step == QLatin1String("actions")) {
            writeAction();
        } else if (step == QLatin1String("coordination")) {
            m_keys.tick("noMeasuresByOthers");
        } else if (step == QLatin1String("goals-concrete")) {
            m_keys.choose("accepted", static_cast<int>(Acceptance::Yes));
        } else if (step == QLatin1String("book-follow-up")) {
            m_keys.write("date", QStringLiteral("2027-02-22"));
        } else if (step == QLatin1String("read-through")) {
            const QString answer = allActions(m_desk.plan()).front()->id.toString() + QStringLiteral(".yes");
            m_keys.tick(answer.toLatin1().constData());
            m_keys.tick("readThroughAt");
        } else if (step == QLatin1String("lead-responsibility")) {
            m_keys.tick("leadPrincipal");
            m_keys.write("coordinator.name", QStringLiteral("Mona Sund"));
        }
    }

    void writeAction()
    {
        m_keys.push("act");
        m_keys.type(QStringLiteral("Ringa sömnmottagningen"));
        m_keys.press(Qt::Key_Tab);
        m_keys.type(QStringLiteral("Joh"));
        m_keys.press(Qt::Key_Return); // takes the first that is offered
        m_keys.press(Qt::Key_Tab);
        m_keys.type(QStringLiteral("8/12"));
        m_keys.press(Qt::Key_Return);
    }

    void printAndHandOver()
    {
        m_keys.press(Qt::Key_P, Qt::ControlModifier);
        Hand::until([this] { return m_keys.find("printNow")->isEnabled(); }, "a printer");
        m_keys.push("printNow");
        Hand::until([this] { return m_desk.plan().handOver.printedAt.isValid(); }, "the print");
        m_keys.choose("way", static_cast<int>(HandOverWay::InHand));
        m_keys.push("handedOver");
        EXPECT_TRUE(m_desk.plan().handOver.at.isValid());
        m_keys.press(Qt::Key_F7);
    }

    QTemporaryDir m_folder;
    Desk m_desk{m_folder.path()};
    Keyboard m_keys{m_desk};
};

} // namespace

TEST_F(KeyboardMeeting, IsLedFromTheDoorToItsEnd)
{
    makeStore();
    prepare();
    hold();
    printAndHandOver();
    for (int i = 0; i < 4 && m_desk.meeting().status != MeetingStatus::Ended; ++i)
        m_keys.push("next");
    EXPECT_EQ(m_desk.meeting().status, MeetingStatus::Ended);
    EXPECT_TRUE(lawPoints(m_desk.plan()).allMet());
    ASSERT_EQ(allActions(m_desk.plan()).size(), 1U);
    EXPECT_EQ(allActions(m_desk.plan()).front()->accepted, Acceptance::Yes);
    EXPECT_EQ(m_desk.plan().needs.front().goals.front().accepted, Acceptance::Yes);
    m_keys.push("next"); // to the cases
    EXPECT_EQ(m_desk.window().session()->openCase(), nullptr);
}

TEST_F(KeyboardMeeting, HasAPlaceToGoOnFromAfterEveryNext)
{
    makeStore();
    m_keys.press(Qt::Key_N, Qt::ControlModifier);
    m_keys.press(Qt::Key_F7);
    m_keys.push("next");
    for (int presses = 0; presses < 20 && m_desk.meeting().stepId != QLatin1String("feedback"); ++presses) {
        m_keys.press(Qt::Key_PageDown, Qt::ControlModifier);
        const QWidget* focus = QApplication::focusWidget();
        ASSERT_TRUE(focus) << m_desk.meeting().stepId.toStdString();
        EXPECT_TRUE(focus->isVisible() && focus->isEnabled());
        EXPECT_FALSE(focus->accessibleName().isEmpty() && !qobject_cast<const QAbstractButton*>(focus))
            << m_desk.meeting().stepId.toStdString();
    }
    EXPECT_EQ(m_desk.meeting().stepId, QStringLiteral("feedback"));
}

} // namespace rundbord
