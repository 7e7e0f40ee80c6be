// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the program itself, as somebody at a terminal would.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <map>
#include <sys/stat.h>

namespace rundbord
{

namespace
{

struct Answer {
    int exitCode{-1};
    QByteArray out;
    QByteArray faults;
};

Answer run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

Answer rundbord(QStringList arguments)
{
    arguments << QStringLiteral("--language") << QStringLiteral("sv");
    return run(QStringLiteral(RUNDBORD_PROGRAM), arguments);
}

QString example(const QString& name)
{
    return QStringLiteral(RUNDBORD_EXAMPLES) + QLatin1Char('/') + name;
}

const std::array examples{"1-adult-psychiatry.json", "2-child-school.json", "3-discharge-at-102.json"};
//! As they stand on paper, the last with a plus since it is of somebody over 100.
const std::array identityNumbers{"900101-2385", "170101-2393", "240412+9807"};

//! The words of a paper as pdftotext gives them, with single spaces.
QString wordsOf(const QString& pdf)
{
    return QString::fromUtf8(run(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")}).out).simplified();
}

//! Where a line is broken within a fact, the rest stands on the next line of its column: every word is looked for.
bool hasWordsOf(const QString& paper, const QString& fact)
{
    const QString softened = QString(paper).remove(QChar(0x00ad));
    for (const QString& word : fact.simplified().split(QLatin1Char(' '))) {
        if (!softened.contains(word))
            return false;
    }
    return true;
}

//! A day, a time or a moment as it is said on paper: "8 december", "13.00".
QString spokenTime(const QString& written)
{
    static const QStringList months{
        QStringLiteral("januari"), QStringLiteral("februari"), QStringLiteral("mars"),
        QStringLiteral("april"),   QStringLiteral("maj"),      QStringLiteral("juni"),
        QStringLiteral("juli"),    QStringLiteral("augusti"),  QStringLiteral("september"),
        QStringLiteral("oktober"), QStringLiteral("november"), QStringLiteral("december")};
    if (written.size() == 5)
        return QString(written).replace(QLatin1Char(':'), QLatin1Char('.'));
    const QDate day = QDate::fromString(written.left(10), Qt::ISODate);
    const QString said = QStringLiteral("%1 %2").arg(day.day()).arg(months.at(day.month() - 1));
    return written.size() == 10 ? said : said + QLatin1Char(' ') + spokenTime(written.mid(11, 5));
}

//! Every text, day and time somebody has written in a case file, by its path; words of the format are left out.
void textsIn(const QJsonValue& value, const QString& path, std::map<QString, QString>& texts)
{
    static const QRegularExpression date(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d|^\\d\\d:\\d\\d$"));
    static const QStringList ofFormat{
        QStringLiteral("id"),          QStringLiteral("participant"),   QStringLiteral("principal"),
        QStringLiteral("presence"),    QStringLiteral("form"),          QStringLiteral("kind"),
        QStringLiteral("type"),        QStringLiteral("accepted"),      QStringLiteral("decision"),
        QStringLiteral("way"),         QStringLiteral("leadPrincipal"), QStringLiteral("initiativeBy"),
        QStringLiteral("deliveryWay"), QStringLiteral("picture")};
    if (value.isString())
        texts[path] =
            date.match(value.toString()).hasMatch() ? spokenTime(value.toString()) : value.toString();
    int index = 0;
    for (const QJsonValue& each : value.toArray())
        textsIn(each, QStringLiteral("%1[%2]").arg(path).arg(index++), texts);
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (!ofFormat.contains(field.key()))
            textsIn(field.value(), path + QLatin1Char('.') + field.key(), texts);
    }
}

//! What the whole plan leaves out on purpose: what the consent doesn't cover stays with the chair, easy words stand
//! on the one-page plan, and her own role needs no word. When it was read through and printed is for the record. The identity number has its short form there.
bool belongsOnWholePlan(const QString& path)
{
    return !path.contains(QLatin1String("easyWords")) && !path.contains(QLatin1String("exclusions")) &&
           !path.contains(QLatin1String("identifier")) && path != QLatin1String(".participants[0].role") &&
           path != QLatin1String(".summary.readThroughAt") && path != QLatin1String(".handOver.printedAt");
}

class CommandLine : public testing::Test
{
protected:
    [[nodiscard]] QString file(const char* name, const QByteArray& content) const
    {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QFile written(path);
        EXPECT_TRUE(written.open(QIODevice::WriteOnly));
        written.write(content);
        return path;
    }

    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }

    //! Refused with exit 2 and one line that says where and why.
    void expectRefused(const QString& path, const char* word) const
    {
        for (const QStringList& command : {QStringList{QStringLiteral("check"), path},
                                           QStringList{QStringLiteral("plan"), path, QStringLiteral("--out"),
                                                       folder.filePath(QStringLiteral("o"))}}) {
            const Answer answer = rundbord(command);
            EXPECT_EQ(answer.exitCode, 2) << path.toStdString();
            EXPECT_EQ(answer.faults.count('\n'), 1) << answer.faults.toStdString();
            EXPECT_TRUE(answer.faults.contains(word)) << answer.faults.toStdString();
            EXPECT_TRUE(answer.out.isEmpty());
            EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("o/plan.pdf"))));
        }
    }

    QTemporaryDir folder;
};

} // namespace

TEST_F(CommandLine, ChecksTheExamples)
{
    for (const char* name : examples) {
        const Answer answer = rundbord({QStringLiteral("check"), example(QString::fromLatin1(name))});
        EXPECT_EQ(answer.exitCode, 0) << name << answer.faults.toStdString();
        const QJsonObject points =
            QJsonDocument::fromJson(answer.out).object().value(QLatin1String("points")).toObject();
        ASSERT_EQ(points.size(), 4);
        for (int point = 1; point <= 4; ++point)
            EXPECT_TRUE(points.value(QString::number(point)).toBool()) << name << point;
    }
}

TEST_F(CommandLine, ChecksAPlanThatLacksSomething)
{
    const Answer answer = rundbord(
        {QStringLiteral("check"), file("empty.json", R"({"format": 1, "person": {"name": "Kim"}})")});
    EXPECT_EQ(answer.exitCode, 1);
    const QJsonObject found = QJsonDocument::fromJson(answer.out).object();
    EXPECT_FALSE(found.value(QLatin1String("points")).toObject().value(QLatin1String("1")).toBool(true));
    const QJsonArray findings = found.value(QLatin1String("findings")).toArray();
    ASSERT_FALSE(findings.isEmpty());
    for (const QJsonValue& each : findings) {
        const QJsonObject finding = each.toObject();
        EXPECT_EQ(finding.size(), 3);
        for (const char* key : {"code", "message"})
            EXPECT_FALSE(finding.value(QLatin1String(key)).toString().isEmpty()) << key;
    }
}

TEST_F(CommandLine, PrintsEveryFactOfTheExamples)
{
    size_t number = 0;
    for (const char* name : examples) {
        const QString out = folder.filePath(QString::fromLatin1(name));
        const Answer answer = rundbord(
            {QStringLiteral("plan"), example(QString::fromLatin1(name)), QStringLiteral("--out"), out});
        ASSERT_EQ(answer.exitCode, 0) << answer.faults.toStdString();
        EXPECT_TRUE(answer.faults.isEmpty()) << answer.faults.toStdString();
        const QString paper = wordsOf(out + QStringLiteral("/plan.pdf"));
        ASSERT_GT(paper.size(), 1000);
        EXPECT_FALSE(paper.contains(QStringLiteral("UTKAST")));
        EXPECT_TRUE(paper.contains(QLatin1String(identityNumbers.at(number)))) << identityNumbers.at(number);
        ++number;

        QFile file(example(QString::fromLatin1(name)));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        std::map<QString, QString> texts;
        textsIn(QJsonDocument::fromJson(file.readAll()).object(), {}, texts);
        EXPECT_GT(texts.size(), 50U);
        for (const auto& [path, text] : texts) {
            EXPECT_TRUE(!belongsOnWholePlan(path) || hasWordsOf(paper, text))
                << name << path.toStdString() << ": " << text.toStdString();
        }
    }
}

TEST_F(CommandLine, PrintsTheOnePagePlanInEasyWords)
{
    ASSERT_EQ(rundbord({QStringLiteral("plan"), example(QStringLiteral("1-adult-psychiatry.json")),
                        QStringLiteral("--out"), folder.path()})
                  .exitCode,
              0);
    const QString paper = wordsOf(folder.filePath(QStringLiteral("min-plan.pdf")));
    for (const char* fact :
         {"Att slippa berätta allt från början för varje ny person.", "startar sömnskolan. Vi ses 4 gånger.",
          "läser sömndagboken med mig.", "svarar om min ersättning.", "08-465 004 02",
          "Mona Sund ringer mig.", "tisdag 2 mars 2027", "08-465 004 01", "112"})
        EXPECT_TRUE(hasWordsOf(paper, QString::fromUtf8(fact))) << fact << "\n" << paper.toStdString();
    const QByteArray info =
        run(QStringLiteral("pdfinfo"), {folder.filePath(QStringLiteral("min-plan.pdf"))}).out;
    EXPECT_TRUE(info.contains("Pages:           1\n")) << info.toStdString();
    EXPECT_TRUE(info.contains("A4")) << info.toStdString();
    EXPECT_FALSE(info.contains("Amanda")) << info.toStdString();
}

TEST_F(CommandLine, WritesEveryPaperInEveryLanguage)
{
    const Answer answer =
        run(QStringLiteral(RUNDBORD_PROGRAM),
            {QStringLiteral("papers"), example(QString::fromLatin1(examples.at(1))), QStringLiteral("--out"),
             path(QStringLiteral("all")), QStringLiteral("--language"), QStringLiteral("all"),
             QStringLiteral("--kind"), QStringLiteral("all")});
    EXPECT_EQ(answer.exitCode, 0) << answer.faults.constData();
    EXPECT_EQ(answer.out + answer.faults, QByteArray());
    const QDir made(path(QStringLiteral("all")));
    for (const char* language : {"", "sv-lattlast/", "en/", "fi/", "ar/", "fa/", "so/"}) {
        for (const char* file :
             {"plan.pdf", "min-plan.pdf", "stor-stil.pdf", "barnets-plan.pdf", "nasta-steg.pdf", "plan.html"})
            EXPECT_TRUE(made.exists(QString::fromLatin1(language) + QString::fromLatin1(file)))
                << language << file;
    }
    EXPECT_TRUE(made.exists(QStringLiteral("uppfoljning.ics")));
    EXPECT_EQ(made.entryList(QDir::Files).size(), 7);
    EXPECT_TRUE(
        wordsOf(made.filePath(QStringLiteral("barnets-plan.pdf"))).contains(QStringLiteral("Elias plan")));
    EXPECT_TRUE(
        wordsOf(made.filePath(QStringLiteral("en/plan.pdf"))).contains(QStringLiteral("Elias Norberg")));
}

TEST_F(CommandLine, WritesOnlyThePapersAskedFor)
{
    const QString out = path(QStringLiteral("some"));
    const Answer answer = rundbord({QStringLiteral("papers"), example(QString::fromLatin1(examples.at(0))),
                                    QStringLiteral("--out"), out, QStringLiteral("--kind"),
                                    QStringLiteral("min-plan,nasta-steg")});
    EXPECT_EQ(answer.exitCode, 0) << answer.faults.constData();
    EXPECT_EQ(QDir(out).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot),
              (QStringList{QStringLiteral("min-plan.pdf"), QStringLiteral("nasta-steg.pdf"),
                           QStringLiteral("uppfoljning.ics")}));
}

TEST_F(CommandLine, GivesARecipientNothingTheConsentExcludes)
{
    QFile file(example(QString::fromLatin1(examples.at(0))));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QJsonObject plan = QJsonDocument::fromJson(file.readAll()).object();
    QJsonObject now = plan.value(QLatin1String("currentSituation")).toObject();
    now.insert(QStringLiteral("worksLessWell"),
               QJsonArray{QStringLiteral("sömnen"), QStringLiteral("minnen av inläggningen 2014")});
    plan.insert(QStringLiteral("currentSituation"), now);
    const QString changed = path(QStringLiteral("case.json"));
    QFile to(changed);
    ASSERT_TRUE(to.open(QIODevice::WriteOnly));
    to.write(QJsonDocument(plan).toJson());
    to.close();
    const auto paperFor = [&](const QString& recipient) {
        const QString out = path(QStringLiteral("for ") + recipient);
        const Answer answer = rundbord({QStringLiteral("papers"), changed, QStringLiteral("--out"), out,
                                        QStringLiteral("--kind"), QStringLiteral("plan"),
                                        QStringLiteral("--recipient"), recipient});
        EXPECT_EQ(answer.exitCode, 0) << answer.faults.constData();
        QFile twin(QDir(out).filePath(QStringLiteral("plan.html")));
        EXPECT_TRUE(twin.open(QIODevice::ReadOnly));
        return wordsOf(QDir(out).filePath(QStringLiteral("plan.pdf"))) + QString::fromUtf8(twin.readAll());
    };
    EXPECT_TRUE(paperFor(QStringLiteral("Amanda Lindqvist")).contains(QStringLiteral("inläggningen")));
    const QString theirs = paperFor(QStringLiteral("Per Wik"));
    EXPECT_TRUE(theirs.contains(QStringLiteral("sömnen")));
    EXPECT_FALSE(theirs.contains(QStringLiteral("inläggning")));
    EXPECT_FALSE(theirs.contains(QStringLiteral("UTKAST")));
    const Answer unknown =
        rundbord({QStringLiteral("papers"), changed, QStringLiteral("--out"), path(QStringLiteral("nobody")),
                  QStringLiteral("--recipient"), QStringLiteral("Ingen Alls")});
    EXPECT_EQ(unknown.exitCode, 2);
    EXPECT_TRUE(unknown.faults.contains("Ingen Alls är inte med i planen."));
    EXPECT_FALSE(QDir(path(QStringLiteral("nobody"))).exists());
}

TEST_F(CommandLine, WritesPapersForTheirOwnerOnly)
{
    const QString out = folder.filePath(QStringLiteral("new/folder"));
    ASSERT_EQ(rundbord({QStringLiteral("plan"), example(QStringLiteral("2-child-school.json")),
                        QStringLiteral("--out"), out})
                  .exitCode,
              0);
    struct stat status {
    };
    ASSERT_EQ(stat((out + QStringLiteral("/plan.pdf")).toUtf8().constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600U);
    const QByteArray fonts = run(QStringLiteral("pdffonts"), {out + QStringLiteral("/plan.pdf")}).out;
    for (const QByteArray& line : fonts.split('\n').mid(2)) {
        EXPECT_TRUE(line.isEmpty() || line.contains(" yes no  yes "))
            << line.toStdString(); // embedded, with a way back to text
    }
}

TEST_F(CommandLine, RefusesFilesThatAreNoCaseFiles)
{
    QFile whole(example(QStringLiteral("1-adult-psychiatry.json")));
    ASSERT_TRUE(whole.open(QIODevice::ReadOnly));
    const QByteArray good = whole.readAll();
    expectRefused(file("cut.json", good.left(good.size() / 2)), "rad ");
    expectRefused(file("not.json", "hej"), "rad 1");
    expectRefused(file("twice.json", R"({"format": 1, "person": {"name": "A", "name": "B"}})"),
                  "person.name");
    expectRefused(file("deep.json", QByteArray(100'000, '[')), "nivåer");
    expectRefused(file("key.json", R"({"format": 1, "person": {"namn": "A"}})"), "person.namn");
    expectRefused(file("type.json", R"({"format": 1, "person": {"name": 7}})"), "person.name");
    expectRefused(file("date.json", R"({"format": 1, "appointment": {"date": "2026-02-30"}})"),
                  "appointment.date");
    expectRefused(
        file(
            "number.json",
            R"({"format": 1, "person": {"identifier": {"type": "personnummer", "value": "19900101-2386"}}})"),
        "person.identifier");
    expectRefused(file("huge.json", QByteArray(50'000'000, ' ')), "");
    expectRefused(folder.filePath(QStringLiteral("there-is-none.json")), "finns inte");
    expectRefused(folder.path(), "");
}

TEST_F(CommandLine, RefusesWhatItDoesNotUnderstand)
{
    for (const QStringList& words :
         {QStringList{QStringLiteral("skriv")},
          {QStringLiteral("plan")},
          {QStringLiteral("check")},
          {QStringLiteral("plan"), QStringLiteral("x.json")},
          {QStringLiteral("--nonsense")},
          {QStringLiteral("check"), QStringLiteral("a"), QStringLiteral("b")},
          {QStringLiteral("--out"), QStringLiteral("x")},
          {QStringLiteral("--list")},
          {QStringLiteral("--copy"), QStringLiteral("x")},
          {QStringLiteral("check"), QStringLiteral("a"), QStringLiteral("--list")},
          {QStringLiteral("papers"), QStringLiteral("a")},
          {QStringLiteral("papers"), QStringLiteral("a"), QStringLiteral("--out"), QStringLiteral("o"),
           QStringLiteral("--kind"), QStringLiteral("x")},
          {QStringLiteral("check"), QStringLiteral("a"), QStringLiteral("--kind"), QStringLiteral("all")},
          {QStringLiteral("plan"), QStringLiteral("a"), QStringLiteral("--out"), QStringLiteral("o"),
           QStringLiteral("--recipient"), QStringLiteral("b")},
          {QStringLiteral("check"), QStringLiteral("a"), QStringLiteral("--since"), QStringLiteral("b")},
          {QStringLiteral("--since"), QStringLiteral("b")},
          {QStringLiteral("restore")},
          {QStringLiteral("restore"), QStringLiteral("x")}}) {
        const Answer answer = rundbord(words);
        EXPECT_EQ(answer.exitCode, 2) << words.join(QLatin1Char(' ')).toStdString();
        EXPECT_EQ(answer.faults.count('\n'), 1) << answer.faults.toStdString();
    }
}

TEST_F(CommandLine, HelpsAndTellsItsVersion)
{
    const Answer help = rundbord({QStringLiteral("--help")});
    EXPECT_EQ(help.exitCode, 0);
    for (const char* option : {"--demo", "--data-dir", "--passphrase-file", "--language", "--version",
                               "check", "plan", "restore", "--list", "--copy"})
        EXPECT_TRUE(help.out.contains(option)) << option;
    EXPECT_EQ(rundbord({QStringLiteral("--version")}).out, "rundbord " RUNDBORD_VERSION "\n");
    const Answer english =
        run(QStringLiteral(RUNDBORD_PROGRAM), {QStringLiteral("--help"), QStringLiteral("--language=en")});
    EXPECT_TRUE(english.out.contains("folder") || english.out.contains("FOLDER"))
        << english.out.toStdString();
}

TEST_F(CommandLine, RefusesAPassphraseFileOthersCanRead)
{
    const QString path = file("passphrase", "fyra ord som inte hör ihop\n");
    ASSERT_EQ(chmod(path.toUtf8().constData(), 0644), 0);
    const Answer answer = rundbord({QStringLiteral("--data-dir"), folder.filePath(QStringLiteral("data")),
                                    QStringLiteral("--passphrase-file"), path});
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_TRUE(answer.faults.contains("chmod 600")) << answer.faults.toStdString();
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("data/store.rundbord"))));
}

} // namespace rundbord
