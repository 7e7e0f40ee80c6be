// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QUuid>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

namespace rundbord
{

//! A prepared statement lent out for one use and made ready for the next when it goes. Everything throws
//! SQLite::Exception, so use it inside guarded() or Connection's transact() only.
class Query
{
public:
    explicit Query(SQLite::Statement& statement)
        : m_statement(statement)
    {
    }
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    ~Query() { m_statement.tryReset(); }

    //! Binds copies of the values to ?1, ?2 and so on.
    template <typename... Values>
    Query& with(const Values&... values)
    {
        int position = 0;
        (bind(++position, values), ...);
        return *this;
    }

    //! Runs a statement that gives no rows.
    void run() { m_statement.exec(); }
    //! Steps to the next row; false after the last.
    bool next() { return m_statement.executeStep(); }

    [[nodiscard]] qint64 number(int column) const { return m_statement.getColumn(column).getInt64(); }
    //! For counters, which are never negative unless the file is damaged.
    [[nodiscard]] quint64 count(int column) const { return static_cast<quint64>(number(column)); }
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] std::string text(int column) const { return m_statement.getColumn(column).getString(); }
    //! Null if the column doesn't hold 16 bytes.
    [[nodiscard]] QUuid uuid(int column) const { return QUuid::fromRfc4122(bytes(column)); }

private:
    void bind(int position, qint64 value) { m_statement.bind(position, static_cast<int64_t>(value)); }
    void bind(int position, quint64 value) { bind(position, static_cast<qint64>(value)); }
    void bind(int position, int value) { m_statement.bind(position, value); }
    void bind(int position, const QByteArray& value);
    void bind(int position, const QUuid& value) { bind(position, value.toRfc4122()); }

    SQLite::Statement& m_statement;
};

} // namespace rundbord
