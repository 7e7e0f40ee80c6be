// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <SQLiteCpp/SQLiteCpp.h>

namespace rundbord
{

//! What somebody with the file but not the keys can do to a closed store. Throws SQLite::Exception.
class RawSql
{
public:
    explicit RawSql(const QString& path);

    //! Runs a statement with the values bound to ?1, ?2 and so on, as far as it has them.
    void run(const char* sql, const QList<QByteArray>& values = {});
    //! The first column of the first row, null if there is none.
    [[nodiscard]] QByteArray bytes(const char* sql, const QList<QByteArray>& values = {});
    [[nodiscard]] qint64 number(const char* sql, const QList<QByteArray>& values = {});

private:
    SQLite::Database m_database;
};

} // namespace rundbord
