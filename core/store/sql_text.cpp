// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_text.h"

#include <QDir>
#include <QFile>

#include <map>

namespace rundbord
{

namespace
{

QByteArray resource(const QString& name)
{
    QFile file(QStringLiteral(":/sql/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("resource missing: %s", qPrintable(name));
    return file.readAll();
}

using Statements = std::map<std::string, std::string, std::less<>>;

Statements readStatements()
{
    const QByteArray mark = "-- name: ";
    Statements statements;
    std::string* current = nullptr;
    for (const QByteArray& line : resource(QStringLiteral("statements.sql")).split('\n')) {
        if (line.startsWith(mark))
            current = &statements[line.sliced(mark.size()).trimmed().toStdString()];
        else if (current && !line.isEmpty())
            *current += line.toStdString() + '\n';
    }
    return statements;
}

OpeningStep openingStep(const QByteArray& line)
{
    const QByteArray mark = "-- is ";
    return {line.first(line.indexOf(';')).toStdString(), line.first(line.indexOf('=')).toStdString(),
            line.sliced(line.indexOf(mark) + mark.size()).trimmed().toStdString()};
}

std::vector<OpeningStep> readOpening()
{
    std::vector<OpeningStep> steps;
    for (const QByteArray& line : resource(QStringLiteral("opening.sql")).split('\n')) {
        if (line.startsWith("PRAGMA"))
            steps.push_back(openingStep(line));
    }
    return steps;
}

std::vector<std::string> readMigrations()
{
    std::vector<std::string> scripts;
    const QDir folder(QStringLiteral(":/sql"));
    for (const QString& name :
         folder.entryList({QStringLiteral("[0-9][0-9][0-9][0-9]_*.sql")}, QDir::Files, QDir::Name))
        scripts.push_back(resource(name).toStdString());
    return scripts;
}

} // namespace

const std::string& statementText(std::string_view name)
{
    static const Statements statements = readStatements();
    const auto found = statements.find(name);
    if (found == statements.end())
        qFatal("no such statement: %s", std::string(name).c_str());
    return found->second;
}

const std::vector<OpeningStep>& openingSteps()
{
    static const std::vector<OpeningStep> steps = readOpening();
    return steps;
}

const std::vector<std::string>& migrationScripts()
{
    static const std::vector<std::string> scripts = readMigrations();
    return scripts;
}

int newestStoreVersion()
{
    return static_cast<int>(migrationScripts().size());
}

} // namespace rundbord
