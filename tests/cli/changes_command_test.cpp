// SPDX-License-Identifier: GPL-3.0-or-later
// `rundbord papers --since`, as somebody at a terminal would.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

QString example(const char* name)
{
    return QStringLiteral(RUNDBORD_EXAMPLES "/") + QString::fromLatin1(name);
}

QJsonValue readExample(const char* name)
{
    QFile file(example(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

//! The same with the field at the path, of keys and indexes, put anew.
QJsonValue with(const QJsonValue& value, const QString& path, const QJsonValue& field)
{
    if (path.isEmpty())
        return field;
    const QString step = path.section(QLatin1Char('.'), 0, 0);
    const QString rest = path.section(QLatin1Char('.'), 1);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        array.replace(step.toInt(), with(array.at(step.toInt()), rest, field));
        return array;
    }
    QJsonObject object = value.toObject();
    object.insert(step, with(object.value(step), rest, field));
    return object;
}

class ChangesCommand : public testing::Test
{
protected:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    [[nodiscard]] QString file(const char* name, const QByteArray& content) const
    {
        QFile written(path(name));
        EXPECT_TRUE(written.open(QIODevice::WriteOnly));
        written.write(content);
        return written.fileName();
    }
    [[nodiscard]] QString file(const char* name, const QJsonValue& plan) const
    {
        return file(name, QJsonDocument(plan.toObject()).toJson());
    }

    //! Makes Hela planen and the changes, into the folder "out".
    int papers(const QString& plan, const QString& since, const QStringList& more)
    {
        QProcess process;
        process.start(QStringLiteral(RUNDBORD_PROGRAM),
                      QStringList{QStringLiteral("papers"), plan, QStringLiteral("--since"), since,
                                  QStringLiteral("--out"), path("out"), QStringLiteral("--kind"),
                                  QStringLiteral("plan")} +
                          more);
        process.waitForFinished(60'000);
        m_faults = process.readAllStandardError();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    [[nodiscard]] QString wordsOf(const char* paper) const
    {
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {path(paper), QStringLiteral("-")});
        process.waitForFinished(60'000);
        return QString::fromUtf8(process.readAllStandardOutput()).simplified();
    }

    QByteArray m_faults;

private:
    QTemporaryDir m_folder;
};

constexpr auto adult = "1-adult-psychiatry.json";
constexpr auto child = "2-child-school.json";

} // namespace

TEST_F(ChangesCommand, TellsWhatIsNewInEachLanguageAskedFor)
{
    const QJsonValue second = with(readExample(adult), QStringLiteral("version"), 2);
    const QString after = file(
        "after.json", with(second, QStringLiteral("purpose.mostImportant"), QStringLiteral("Att sova.")));
    ASSERT_EQ(papers(after, example(adult), {QStringLiteral("--language"), QStringLiteral("sv,en")}), 0)
        << m_faults.constData();
    const QString paper = wordsOf("out/andringar.pdf");
    for (const char* said :
         {"Det här är nytt sedan version 1", "Viktigast för mig är nu: ”Att sova.”", "Ersätter version 1."})
        EXPECT_TRUE(paper.contains(QString::fromUtf8(said))) << said << " in\n" << paper.toStdString();
    EXPECT_FALSE(paper.contains(QStringLiteral("finns inte kvar"))) << paper.toStdString();
    EXPECT_TRUE(wordsOf("out/plan.pdf").contains(QStringLiteral("Ersätter version 1.")));
    EXPECT_TRUE(wordsOf("out/en/andringar.pdf").contains(QStringLiteral("What is new since version 1")));
}

TEST_F(ChangesCommand, SaysWhereNothingIsNew)
{
    ASSERT_EQ(papers(example(adult), example(adult), {}), 0) << m_faults.constData();
    EXPECT_TRUE(wordsOf("out/andringar.pdf").contains(QStringLiteral("Inget är ändrat.")));
}

TEST_F(ChangesCommand, RefusesAnEarlierVersionThatIsNone)
{
    for (const QString& bad :
         {file("cut.json", QByteArray("{\"format\": 1,")), path("none.json"), example(child)}) {
        EXPECT_EQ(papers(example(adult), bad, {QStringLiteral("--language"), QStringLiteral("sv")}), 2)
            << bad.toStdString();
        EXPECT_EQ(m_faults.count('\n'), 1) << m_faults.constData();
        EXPECT_TRUE(m_faults.startsWith(bad.toUtf8())) << m_faults.constData();
        EXPECT_FALSE(QDir(path("out")).exists());
    }
    EXPECT_TRUE(m_faults.contains("någon annans plan")) << m_faults.constData();
}

TEST_F(ChangesCommand, TellsARecipientNothingThatEitherConsentExcludes)
{
    const QJsonValue now = readExample(adult); // keeps back what is told of 2014
    const QJsonValue then = with(now, QStringLiteral("needs.0.goals.0.subgoals.0.actions.0.what"),
                                 QStringLiteral("samtal om inläggningen 2014"));
    const auto open = [](const QJsonValue& plan) {
        return with(plan, QStringLiteral("consent.exclusions"), QJsonArray());
    };
    const auto changesFor = [&](const char* recipient, const QJsonValue& before, const QJsonValue& after) {
        EXPECT_EQ(papers(file("after.json", after), file("before.json", before),
                         {QStringLiteral("--recipient"), QString::fromUtf8(recipient)}),
                  0)
            << m_faults.constData();
        return wordsOf("out/andringar.pdf");
    };
    EXPECT_TRUE(changesFor("Amanda Lindqvist", then, now).contains(QStringLiteral("inläggningen")));
    EXPECT_TRUE(changesFor("Per Wik", open(then), open(now)).contains(QStringLiteral("inläggningen")));
    for (const auto& [before, after] : {std::pair{open(then), now}, {then, open(now)}, {then, now}}) {
        const QString theirs = changesFor("Per Wik", before, after);
        EXPECT_TRUE(theirs.contains(QStringLiteral("Det här är nytt"))) << theirs.toStdString();
        EXPECT_FALSE(theirs.contains(QStringLiteral("inläggning"))) << theirs.toStdString();
    }
}

} // namespace rundbord
