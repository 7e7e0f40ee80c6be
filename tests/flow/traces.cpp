// SPDX-License-Identifier: GPL-3.0-or-later
#include "traces.h"

#include "core/base/write_file.h"
#include "core/exchange/case_file.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

constexpr qsizetype shortestNeedle = 4;

//! The words of the file format are no secrets, and stand in the program itself.
const QStringList& formatWords()
{
    static const QStringList words{
        QStringLiteral("personnummer"), QStringLiteral("person"),       QStringLiteral("inRoom"),
        QStringLiteral("region"),       QStringLiteral("municipality"), QStringLiteral("other"),
        QStringLiteral("video"),        QStringLiteral("written"),      QStringLiteral("first"),
        QStringLiteral("decided"),      QStringLiteral("toBeTried"),    QStringLiteral("inHand")};
    return words;
}

void textsIn(const QJsonValue& value, QStringList& texts)
{
    if (value.isString())
        texts << value.toString();
    for (const QJsonValue& each : value.toArray())
        textsIn(each, texts);
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (field.key() != QLatin1String("id") && field.key() != QLatin1String("participant"))
            textsIn(field.value(), texts);
    }
}

QByteArray utf16(const QString& text)
{
    return {reinterpret_cast<const char*>(text.utf16()), text.size() * 2};
}

QFile* logFile = nullptr;

void log(QtMsgType, const QMessageLogContext&, const QString& message)
{
    if (logFile)
        logFile->write(message.toUtf8() + '\n');
}

} // namespace

Needles::Needles(const CarePlan& plan)
{
    QStringList texts;
    textsIn(QJsonDocument::fromJson(writeCaseFile(plan)).object(), texts);
    texts << plan.person.name.split(QLatin1Char(' '));
    for (const Participant& participant : plan.participants)
        texts << participant.name.split(QLatin1Char(' '));
    texts.removeDuplicates();
    for (const QString& text : texts) {
        if (text.size() >= shortestNeedle && !formatWords().contains(text))
            add(text);
    }
}

void Needles::add(const QString& text)
{
    const std::string name = text.toStdString();
    m_all.emplace_back(name, text.toUtf8());
    m_all.emplace_back(name + " (UTF-16)", utf16(text));
    if (const QByteArray latin1 = text.toLatin1(); latin1 != text.toUtf8() && !latin1.contains('?'))
        m_all.emplace_back(name + " (Latin-1)", latin1);
}

Home::Home()
{
    const auto point = [this](const char* variable, const char* folder) {
        m_before.emplace_back(variable, qgetenv(variable));
        const QString path = m_folder.filePath(QString::fromLatin1(folder));
        QDir().mkpath(path);
        qputenv(variable, path.toUtf8());
    };
    point("HOME", "home");
    point("TMPDIR", "tmp");
    point("XDG_DATA_HOME", "data");
    point("XDG_CONFIG_HOME", "config");
    point("XDG_CACHE_HOME", "cache");
    point("XDG_STATE_HOME", "state");
    point("XDG_RUNTIME_DIR", "runtime");
    QDir().mkpath(dataFolder());
    logFile = new QFile(m_folder.filePath(QStringLiteral("log.txt")));
    if (logFile->open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qInstallMessageHandler(log);
}

Home::~Home()
{
    qInstallMessageHandler(nullptr);
    delete std::exchange(logFile, nullptr);
    for (const auto& [variable, value] : m_before) {
        if (value.isNull())
            qunsetenv(variable.constData());
        else
            qputenv(variable.constData(), value);
    }
}

void Home::writeInClear(const CarePlan& plan) const
{
    ASSERT_TRUE(writeFile(m_folder.filePath(QStringLiteral("clear.json")), writeCaseFile(plan)));
}

std::vector<std::string> Home::filesWithAnyOf(const Needles& needles) const
{
    std::vector<std::string> found;
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        // read, not mapped; a store's locks live in other processes' descriptors here
        const QByteArray content = file.fileName().toUtf8() + '\n' + file.readAll();
        for (const auto& [name, bytes] : needles.all()) {
            if (content.contains(bytes))
                found.push_back(file.fileName().toStdString() + ": " + name);
        }
    }
    return found;
}

void Home::expectNothingOf(const Needles& needles) const
{
    EXPECT_GT(needles.all().size(), 100U);
    EXPECT_TRUE(QFile::exists(dataFolder() + QStringLiteral("/store.rundbord")));
    for (const std::string& found : filesWithAnyOf(needles))
        ADD_FAILURE() << found;
}

} // namespace rundbord
