// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/raw_sql.h"

namespace rundbord
{

namespace
{

SQLite::Statement prepared(SQLite::Database& database, const char* sql, const QList<QByteArray>& values)
{
    SQLite::Statement statement(database, sql);
    const int wanted = statement.getBindParameterCount();
    for (int i = 0; i < values.size() && i < wanted; ++i)
        statement.bind(i + 1, values[i].constData(), static_cast<int>(values[i].size()));
    return statement;
}

} // namespace

RawSql::RawSql(const QString& path)
    : m_database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
{
    m_database.exec("PRAGMA foreign_keys = OFF");
    m_database.exec("PRAGMA locking_mode = EXCLUSIVE");
}

void RawSql::run(const char* sql, const QList<QByteArray>& values)
{
    SQLite::Statement statement = prepared(m_database, sql, values);
    while (statement.executeStep()) {
    }
}

QByteArray RawSql::bytes(const char* sql, const QList<QByteArray>& values)
{
    SQLite::Statement statement = prepared(m_database, sql, values);
    if (!statement.executeStep())
        return {};
    const SQLite::Column value = statement.getColumn(0);
    const void* blob = value.getBlob();
    return {static_cast<const char*>(blob), value.getBytes()};
}

qint64 RawSql::number(const char* sql, const QList<QByteArray>& values)
{
    SQLite::Statement statement = prepared(m_database, sql, values);
    return statement.executeStep() ? statement.getColumn(0).getInt64() : 0;
}

} // namespace rundbord
