// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/agenda_shelf.h"

#include "tests/support/first_meeting.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

class AgendaShelf : public testing::Test
{
protected:
    void keep(const char* name, const QByteArray& text) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] Agendas read() const { return withOwnAgendas(programAgendas().value(), m_folder.path()); }
    //! The first meeting with another id, and one thing in it otherwise.
    [[nodiscard]] static QByteArray ours(const char* instead = "", const char* of = "")
    {
        QByteArray text = firstMeetingJson();
        text.replace("\"id\": \"first-meeting\"", "\"id\": \"ours\"");
        if (*of != '\0') {
            const qsizetype at = text.indexOf(of);
            EXPECT_GE(at, 0) << of;
            text.replace(at, qsizetype(qstrlen(of)), instead);
        }
        return text;
    }

    QTemporaryDir m_folder;
};

int lineOf(const QByteArray& text, const QByteArray& words)
{
    return static_cast<int>(text.left(text.indexOf(words)).count('\n')) + 1;
}

} // namespace

TEST_F(AgendaShelf, OffersTheUnitsOwnAfterTheProgramsAgendas)
{
    keep("b.json", ours());
    keep("a.txt", "no agenda");
    const Agendas agendas = read();
    ASSERT_EQ(agendas.all().size(), 8U);
    EXPECT_EQ(agendas.all().back().id, QStringLiteral("ours"));
    EXPECT_EQ(agendas.standard().id, QStringLiteral("first-meeting"));
    EXPECT_TRUE(agendas.faults().empty());
}

TEST_F(AgendaShelf, NoFolderIsNoFault)
{
    const Agendas agendas =
        withOwnAgendas(programAgendas().value(), m_folder.filePath(QStringLiteral("none")));
    EXPECT_EQ(agendas.all().size(), 7U);
    EXPECT_TRUE(agendas.faults().empty());
}

TEST_F(AgendaShelf, NamesFileLineAndReasonOfEveryFault)
{
    struct Case {
        const char* of;
        const char* instead;
        ErrorCode code;
        const char* at; //!< stands on the line of the fault
    };
    const std::vector<Case> cases{
        {"\"most\": 75", "\"most\": 75,", ErrorCode::NotJson, "}"},
        {"\"share\": 14", "\"share\": 15", ErrorCode::ImpossibleNumber, "\"share\": 15"},
        {"\"id\": \"welcome\"", "\"id\": \"room-ready\"", ErrorCode::DuplicateId, "\"id\": \"room-ready\""},
        {"\"condition\": \"always\"", "\"condition\": \"never\"", ErrorCode::UnknownValue, "\"never\""},
        {"\"suggestedPauseAfter\": \"heard-right\"", "\"suggestedPauseAfter\": \"lunch\"",
         ErrorCode::UnknownReference, "\"lunch\""},
        {"\"language\": \"sv\"", "\"language\": \"sv\", \"colour\": 1", ErrorCode::UnknownKey, "\"colour\""},
        {"rundbord-agenda/1", "rundbord-agenda/2", ErrorCode::UnsupportedFormat, "\"format\""},
        {"\"language\": \"sv\"", "\"language\": \"sv\", \"language\": \"sv\"", ErrorCode::DuplicateKey,
         "\"language\""},
    };
    for (const Case& each : cases) {
        const QByteArray text = ours(each.instead, each.of);
        keep("ours.json", text);
        const Agendas agendas = read();
        EXPECT_EQ(agendas.all().size(), 7U) << each.instead;
        ASSERT_EQ(agendas.faults().size(), 1U) << each.instead;
        const AgendaFault& fault = agendas.faults().front();
        EXPECT_EQ(fault.file, QStringLiteral("ours.json"));
        EXPECT_EQ(fault.error.code, each.code) << each.instead;
        if (each.code == ErrorCode::NotJson || each.code == ErrorCode::DuplicateId)
            EXPECT_GT(fault.error.line, 1) << each.instead;
        else
            EXPECT_EQ(fault.error.line, lineOf(text, each.at)) << each.instead;
    }
}

TEST_F(AgendaShelf, AnIdThatIsTakenIsAFault)
{
    keep("a.json", firstMeetingJson());
    keep("b.json", ours());
    keep("c.json", ours());
    const Agendas agendas = read();
    EXPECT_EQ(agendas.all().size(), 8U);
    ASSERT_EQ(agendas.faults().size(), 2U);
    EXPECT_EQ(agendas.faults()[0].file, QStringLiteral("a.json"));
    EXPECT_EQ(agendas.faults()[1].file, QStringLiteral("c.json"));
    EXPECT_EQ(agendas.faults()[1].error.code, ErrorCode::DuplicateId);
    EXPECT_EQ(agendas.faults()[1].error.line, lineOf(ours(), "\"id\": \"ours\""));
}

} // namespace rundbord
