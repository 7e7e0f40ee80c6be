// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda_walk.h"
#include "core/document/paper_languages.h"
#include "core/exchange/case_file.h"
#include "first_case.h"
#include "pictures.h"
#include "tests/support/scratch_folder.h"
#include "ui/flows/plan_copies.h"
#include "ui/pages/paper_preview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QSpinBox>

#include <gmock/gmock.h>

namespace rundbord
{

namespace
{

using testing::ElementsAre;

const QString secret = QStringLiteral("Ringa om avbetalningen");

//! The first case, with an action that the consent excludes.
CarePlan planWithSecret()
{
    CarePlan plan = firstCase();
    plan.appointment.date = QDate(2026, 11, 20);
    plan.handOver = {};
    plan.consent.exclusions = QStringLiteral("inget om avbetalningen");
    Subgoal& subgoal = plan.needs.front().goals.front().subgoals.front();
    Action action = subgoal.actions.front();
    action.id = ActionId::create();
    action.what = secret;
    action.easyWords = secret;
    subgoal.actions.push_back(action);
    return plan;
}

class PrintChoiceTest : public testing::Test
{
protected:
    //! The page with the plan's papers, its meeting just begun.
    void goToPapers(const CarePlan& plan)
    {
        m_desk = beginMeeting(m_folder.path(), plan);
        m_desk->window().actions().print->trigger();
        Hand::until([this] { return hand().find("printNow")->isEnabled(); }, "a printer");
        Hand::settle();
    }

    [[nodiscard]] Hand hand() const { return m_desk->hand(); }
    [[nodiscard]] QList<PrintJob> print() const
    {
        const qsizetype before = m_desk->printer.jobs().size();
        Hand::until([this] { return hand().find("printNow")->isEnabled(); }, "the printer");
        hand().click("printNow");
        Hand::until([this] { return hand().find("printNow")->isEnabled(); }, "the print");
        return m_desk->printer.jobs().mid(before);
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (int i = 0; i < shown()->count(); ++i)
            titles << shown()->itemText(i).section(QLatin1Char(','), 0, 0);
        return titles;
    }
    [[nodiscard]] QComboBox* shown() const { return qobject_cast<QComboBox*>(hand().find("shownPaper")); }
    [[nodiscard]] QByteArray previewed() const
    {
        return m_desk->window().page()->findChild<PaperPreview*>()->pdf();
    }
    [[nodiscard]] QString note() const
    {
        return hand().sees("paperNote") ? qobject_cast<TextLabel*>(hand().find("paperNote"))->text()
                                        : QString();
    }
    //! Which of the boxes it is.
    [[nodiscard]] int partyNumber(const QString& name) const
    {
        const QList<QWidget*> boxes = hand().all(QStringLiteral("party"));
        for (int i = 0; i < boxes.size(); ++i) {
            if (dynamic_cast<CheckBox*>(boxes.at(i))->words() == name)
                return i;
        }
        throw std::runtime_error("no such party");
    }
    [[nodiscard]] QString bannerWords() const
    {
        QString said;
        for (const auto* banner : m_desk->window().page()->findChildren<Banner*>())
            said += banner->sentence();
        return said;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
};

} // namespace

TEST_F(PrintChoiceTest, ProposesWhatIsUsual)
{
    goToPapers(firstCase());
    EXPECT_THAT(titles(),
                ElementsAre(QStringLiteral("Min plan till Amanda"), QStringLiteral("Hela planen till Amanda"),
                            QStringLiteral("Hela planen till Psykiatriska mottagningen"),
                            QStringLiteral("Hela planen till Björklunda socialpsykiatri"),
                            QStringLiteral("Hela planen till Björklunda socialtjänst")));
    EXPECT_EQ(qobject_cast<QAbstractButton*>(hand().find("printNow"))->text(),
              QStringLiteral("Skriv ut 17 sidor"));
    EXPECT_EQ(hand().find("paperLanguage")->property("currentText").toString(), QStringLiteral("Svenska"));
    const QList<PrintJob> jobs = print();
    ASSERT_EQ(jobs.size(), 5);
    for (const PrintJob& job : jobs)
        EXPECT_EQ(job.copies, 1);
    EXPECT_EQ(jobs[0].title, QStringLiteral("Min plan"));
    EXPECT_EQ(jobs[0].sides, Sides::One);
    EXPECT_EQ(jobs[1].title, QStringLiteral("Samordnad individuell plan"));
    EXPECT_EQ(jobs[1].sides, Sides::TwoLongEdge);
}

TEST_F(PrintChoiceTest, GivesAChildTheChildsPlan)
{
    CarePlan plan = firstCase();
    plan.person.child = true;
    goToPapers(plan);
    EXPECT_EQ(titles().value(0), QStringLiteral("Hela planen till Amanda"));
    EXPECT_EQ(titles().value(1), QStringLiteral("Barnets plan till Amanda"));
}

TEST_F(PrintChoiceTest, ShowsWhatIsPrintedByKey)
{
    goToPapers(planWithSecret());
    for (const char* paper : {"paper.stor-stil", "paper.barnets-plan", "paper.nasta-steg"})
        hand().tick(paper, true);
    hand().tick("party", true, partyNumber(QStringLiteral("Försäkringskassan")));
    const int count = shown()->count();
    EXPECT_EQ(count, 5 + 3 + 1);
    shown()->setFocus(Qt::TabFocusReason);
    hand().press(Qt::Key_Home);
    std::vector<QByteArray> looked;
    for (int i = 0; i < count; ++i, hand().press(Qt::Key_Down)) {
        EXPECT_EQ(shown()->currentIndex(), i);
        looked.push_back(previewed());
    }
    const QList<PrintJob> jobs = print();
    ASSERT_EQ(jobs.size(), count);
    for (int i = 0; i < count; ++i)
        EXPECT_EQ(jobs.at(i).pdf, looked.at(static_cast<size_t>(i))) << titles().at(i).toStdString();
}

TEST_F(PrintChoiceTest, ShowsWhatWasJustChosenByMouse)
{
    goToPapers(firstCase());
    const QByteArray before = previewed();
    hand().click("paper.nasta-steg");
    EXPECT_EQ(shown()->currentText().section(QLatin1Char(','), 0, 0),
              QStringLiteral("Nästa steg till Amanda"));
    EXPECT_NE(previewed(), before);
    hand().click("paper.nasta-steg");
    EXPECT_EQ(previewed(), before);
    EXPECT_EQ(titles().size(), 5);
    EXPECT_EQ(shown()->currentIndex(), 0);
}

TEST_F(PrintChoiceTest, LeavesOutWhatTheConsentExcludesAndSaysSoOnTheScreenAlone)
{
    goToPapers(planWithSecret());
    EXPECT_EQ(note(), QString());
    hand().tick("party", false, partyNumber(QStringLiteral("Psykiatriska mottagningen")));
    hand().tick("party", true, partyNumber(QStringLiteral("Psykiatriska mottagningen")));
    EXPECT_EQ(note(), QStringLiteral("Utan det som samtycket undantar: 1 ställe"));
    test::keepPicture(m_desk->window(), "a-party-copy");
    const QList<PrintJob> jobs = print();
    ASSERT_EQ(jobs.size(), 5);
    for (int i = 0; i < jobs.size(); ++i) {
        const QString words = test::textOf(jobs.at(i).pdf);
        EXPECT_EQ(words.contains(QStringLiteral("avbetalning")), i < 2) << i;
        EXPECT_FALSE(words.contains(QStringLiteral("undantar"))) << i;
    }
}

TEST_F(PrintChoiceTest, PrintsHersInHerLanguageAndTheOthersInSwedish)
{
    goToPapers(firstCase());
    hand().choose("paperLanguage", QStringLiteral("fi"));
    const QList<PrintJob> jobs = print();
    ASSERT_EQ(jobs.size(), 5);
    const PaperWordings finnish = readPaperLanguage(QStringLiteral("fi")).value();
    const QString hers = finnish.plain.plain("title.plan");
    EXPECT_TRUE(test::textOf(jobs[0].pdf).contains(hers));
    EXPECT_NE(jobs[1].pdf, jobs[2].pdf);
    EXPECT_FALSE(test::textOf(jobs[2].pdf).contains(finnish.standard.plain("received.heading")));
    EXPECT_TRUE(test::textOf(jobs[1].pdf).contains(finnish.standard.plain("received.heading")));
    // as long as the case is open
    m_desk->window().actions().meeting->trigger();
    m_desk->window().actions().print->trigger();
    EXPECT_EQ(hand().find("paperLanguage")->property("currentText").toString(), QStringLiteral("suomi"));
}

TEST_F(PrintChoiceTest, PrintsTheSameBytesTwice)
{
    goToPapers(planWithSecret());
    const QList<PrintJob> first = print();
    ASSERT_TRUE(m_desk->plan().handOver.printedAt.isValid());
    m_desk->clock.pass(std::chrono::minutes(7));
    const QList<PrintJob> second = print();
    ASSERT_EQ(first.size(), second.size());
    for (int i = 0; i < first.size(); ++i)
        EXPECT_EQ(first.at(i).pdf, second.at(i).pdf) << i;
}

TEST_F(PrintChoiceTest, PrintsAsManyAsAreWanted)
{
    goToPapers(firstCase());
    qobject_cast<QSpinBox*>(hand().find("paperCopies"))->setFocus(Qt::TabFocusReason);
    hand().press(Qt::Key_Up);
    hand().find("partyCopies")->setFocus(Qt::TabFocusReason);
    hand().press(Qt::Key_Up);
    hand().press(Qt::Key_Up);
    QList<int> copies;
    for (const PrintJob& job : print())
        copies << job.copies;
    EXPECT_EQ(copies, (QList<int>{2, 2, 3, 1, 1}));
}

TEST_F(PrintChoiceTest, HasNothingToPrintWhereNothingIsChosen)
{
    goToPapers(firstCase());
    hand().click("paper.min-plan");
    hand().click("paper.plan");
    for (int i = 0; i < hand().all(QStringLiteral("party")).size(); ++i)
        hand().tick("party", false, i);
    EXPECT_FALSE(hand().find("printNow")->isEnabled());
    EXPECT_FALSE(hand().find("savePdf")->isEnabled());
    EXPECT_TRUE(previewed().isEmpty());
    EXPECT_EQ(note(), QStringLiteral("Inget papper är valt."));
}

TEST_F(PrintChoiceTest, SavesWhatIsChosenUnderNamesThatTellOfNobody)
{
    goToPapers(planWithSecret());
    hand().choose("paperLanguage", QStringLiteral("fi"));
    const ScratchFolder folder;
    m_desk->files.file = folder.path("min-plan-fi.pdf");
    hand().click("savePdf");
    EXPECT_THAT(folder.names(),
                testing::UnorderedElementsAre("min-plan-fi.pdf", "plan-fi.pdf", "plan-kopia-2.pdf"));
    EXPECT_EQ(fileBytes(folder.path("min-plan-fi.pdf")), previewed());
    EXPECT_TRUE(bannerWords().contains(QStringLiteral("plan-kopia-2.pdf")));
    EXPECT_FALSE(bannerWords().contains(QStringLiteral("Psykiatri")));
}

TEST_F(PrintChoiceTest, RecordsWhoGotWhichPaperAndWhen)
{
    CarePlan plan = planWithSecret();
    for (Participant& participant : plan.participants) {
        if (participant.organization == QStringLiteral("Björklunda socialtjänst"))
            participant.presence = Presence::Absent;
    }
    goToPapers(plan);
    hand().tick("paper.stor-stil", true);
    hand().tick("paper.plan", false);
    hand().choose("paperLanguage", QStringLiteral("ar"));
    (void)print();
    hand().click("handedOver");
    const HandOver& handOver = m_desk->plan().handOver;
    EXPECT_TRUE(isHandedOver(handOver));
    EXPECT_EQ(handOver.note, QStringLiteral("Min plan (العربية) och Stor stil (العربية)"));
    EXPECT_EQ(handOver.copies,
              QStringLiteral("Psykiatriska mottagningen (på papper, på mötet 20 november 2026 kl. 09.00)\n"
                             "Björklunda socialpsykiatri (på papper, på mötet 20 november 2026 kl. 09.00)"));
}

TEST_F(PrintChoiceTest, LeavesWhatSomebodyHasWrittenOfIt)
{
    goToPapers(planWithSecret());
    (void)print();
    hand().write("note", QStringLiteral("Inläst på hennes telefon"));
    hand().write("copies", QStringLiteral("Akten"));
    hand().click("handedOver");
    EXPECT_EQ(m_desk->plan().handOver.note, QStringLiteral("Inläst på hennes telefon"));
    EXPECT_EQ(m_desk->plan().handOver.copies, QStringLiteral("Akten"));
}

TEST(PlanCopiesTest, FindsEachPartyOnce)
{
    CarePlan plan = firstCase();
    Participant second = plan.participants.at(2);
    second.id = ParticipantId::create();
    second.name = QStringLiteral("Eva Lund");
    plan.participants.push_back(second);
    plan.participants.push_back(second);
    plan.participants.back().organization = QStringLiteral("Tolkförmedlingen");
    plan.participants.back().interpreter = true;
    const std::vector<PlanParty> parties = partiesOf(plan);
    ASSERT_EQ(parties.size(), 6U);
    EXPECT_EQ(parties[0], (PlanParty{QStringLiteral("Rebecka Frisk"), 0, true})); // at her side
    EXPECT_EQ(parties[1], (PlanParty{QStringLiteral("Psykiatriska mottagningen"), 2, true}));
    EXPECT_EQ(parties[4], (PlanParty{QStringLiteral("Försäkringskassan"), 0, true}));
}

TEST(PlanCopiesTest, EveryLanguageSaysItsOwnName)
{
    for (const QString& language : paperLanguages())
        EXPECT_NE(languageName(language), language);
}

} // namespace rundbord
