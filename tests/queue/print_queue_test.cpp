// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda_walk.h"
#include "first_case.h"
#include "tests/support/folder_watch.h"
#include "tests/support/private_cups.h"
#include "tests/support/scratch_folder.h"
#include "ui/pages/paper_preview.h"
#include "ui/seams/cups_print_service.h"

#include <QComboBox>
#include <QProcess>

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

const QStringList& herPapers()
{
    static const QStringList names{QStringLiteral("paper.min-plan"), QStringLiteral("paper.plan"),
                                   QStringLiteral("paper.stor-stil"), QStringLiteral("paper.barnets-plan"),
                                   QStringLiteral("paper.nasta-steg")};
    return names;
}

//! An environment variable for as long as it lives.
class Setting
{
public:
    Setting(const char* name, const QByteArray& value)
        : m_name(name)
        , m_before(qgetenv(name))
        , m_wasSet(qEnvironmentVariableIsSet(name))
    {
        qputenv(name, value);
    }
    Setting(const Setting&) = delete;
    Setting& operator=(const Setting&) = delete;
    ~Setting()
    {
        if (m_wasSet)
            qputenv(m_name, m_before);
        else
            qunsetenv(m_name);
    }

private:
    const char* m_name;
    QByteArray m_before;
    bool m_wasSet;
};

//! The words of a paper, as a reader that isn't Qt's gives them.
QString wordsOf(const QByteArray& pdf)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
                 {QStringLiteral("-layout"), QStringLiteral("-"), QStringLiteral("-")});
    reader.write(pdf);
    reader.closeWriteChannel();
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

//! The real window, before a print system that keeps what it is given.
class PrintQueueTest : public testing::Test
{
protected:
    void SetUp() override
    {
        CarePlan plan = firstCase();
        plan.appointment.date = QDate(2026, 11, 20);
        plan.handOver = {};
        plan.consent.exclusions = QStringLiteral("inget om sömnskolan");
        keepCase(m_folder.path(), plan);
        m_desk = std::make_unique<Desk>(m_folder.path(), m_printers);
        m_desk->unlock();
        hand().click("openPreparation");
        m_desk->window().actions().meeting->trigger();
        hand().click("next");
        m_desk->window().actions().print->trigger();
        waitForPrinter();
    }

    [[nodiscard]] Hand hand() const { return m_desk->hand(); }

    void waitForPrinter() const
    {
        Hand::until([this] { return hand().find("printNow")->isEnabled(); }, "the printer");
        Hand::settle();
    }

    void chooseAll() const
    {
        for (const QString& paper : herPapers())
            hand().tick(paper.toLatin1().constData(), true);
        for (int i = 0; i < hand().all(QStringLiteral("party")).size(); ++i)
            hand().tick("party", true, i);
        hand().choose("paperLanguage", QStringLiteral("en"));
    }

    [[nodiscard]] std::vector<QByteArray> looked() const
    {
        auto* shown = qobject_cast<QComboBox*>(hand().find("shownPaper"));
        shown->setFocus(Qt::TabFocusReason);
        hand().press(Qt::Key_Home);
        std::vector<QByteArray> papers;
        for (int i = 0; i < shown->count(); ++i, hand().press(Qt::Key_Down))
            papers.push_back(m_desk->window().page()->findChild<PaperPreview*>()->pdf());
        return papers;
    }

    //! What comes out of the printer, in the order in which it was sent.
    [[nodiscard]] std::vector<QByteArray> print(size_t jobs) const
    {
        const size_t before = m_cups.printed().size();
        hand().find("printNow")->setFocus(Qt::TabFocusReason);
        hand().press(Qt::Key_Space);
        Hand::until([&] { return m_cups.printed().size() == before + jobs; }, "the printer to be done");
        waitForPrinter();
        std::vector<QByteArray> papers;
        for (const auto& [number, pdf] : m_cups.printed())
            papers.push_back(pdf);
        return {papers.begin() + static_cast<std::ptrdiff_t>(before), papers.end()};
    }

    const PrivateCups m_cups;
    QTemporaryDir m_folder;
    CupsPrintService m_printers;
    std::unique_ptr<Desk> m_desk;
};

} // namespace

TEST_F(PrintQueueTest, OneKeyPrintsAllPapersAsTheyAreShown)
{
    chooseAll();
    const std::vector<QByteArray> shown = looked();
    ASSERT_GT(shown.size(), 10U);
    const QTemporaryDir temporary;
    const Setting there("TMPDIR", temporary.path().toUtf8());
    const FolderWatch watch(temporary.path());
    const std::vector<QByteArray> printed = print(shown.size());
    EXPECT_EQ(watch.seen(), 0);
    ASSERT_EQ(printed.size(), shown.size());
    for (size_t i = 0; i < shown.size(); ++i) {
        const QString words = wordsOf(printed[i]);
        EXPECT_GT(words.size(), 100) << i;
        EXPECT_EQ(words.toStdString(), wordsOf(shown[i]).toStdString()) << i;
        EXPECT_TRUE(printed[i] == shown[i]) << i;
    }
    EXPECT_TRUE(wordsOf(printed[1]).contains(QStringLiteral("sömnskola"), Qt::CaseInsensitive));
    EXPECT_FALSE(wordsOf(printed.back()).contains(QStringLiteral("sömnskola"), Qt::CaseInsensitive));
    EXPECT_TRUE(m_desk->plan().handOver.printedAt.isValid());
}

TEST_F(PrintQueueTest, ASecondPrintIsTheSameBytes)
{
    const std::vector<QByteArray> first = print(5);
    m_desk->clock.pass(std::chrono::minutes(3));
    const std::vector<QByteArray> second = print(5);
    EXPECT_TRUE(first == second);
}

} // namespace rundbord
