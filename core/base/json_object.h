// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>
#include <type_traits>
#include <utility>

namespace rundbord
{

//! One object of a JSON file of ours, read strictly: a key that is missing, of the wrong type, or that nobody
//! asked for is a fault. The first fault is kept and reading goes on with empty values, so that a reader
//! needs no check after each line. Use through readJson().
class JsonObject
{
public:
    JsonObject(QJsonObject object, QString path, std::optional<Error>& fault);

    //! Text that is not empty.
    [[nodiscard]] QString text(QLatin1String key);
    [[nodiscard]] int number(QLatin1String key);
    [[nodiscard]] QStringList texts(QLatin1String key);
    //! An object whose keys are anybody's, with a text under each.
    [[nodiscard]] QMap<QString, QString> table(QLatin1String key);
    //! The same with a whole number under each.
    [[nodiscard]] QMap<QString, int> numbers(QLatin1String key);
    //! Whether a key that may be missing is there.
    [[nodiscard]] bool has(QLatin1String key) const { return m_object.contains(key); }
    //! One of the words given; the first of them after a fault.
    template <typename Words>
    [[nodiscard]] auto word(QLatin1String key, const Words& words)
    {
        return wordAt(text(key), words, key);
    }
    //! As word(), for a text that was read in another way.
    template <typename Words>
    [[nodiscard]] auto wordAt(const QString& written, const Words& words, const QString& where)
    {
        for (const auto& [value, name] : words) {
            if (written == QLatin1String(name))
                return value;
        }
        refuse(ErrorCode::UnknownValue, QStringLiteral("none of the known words"), where);
        return words.front().first;
    }

    void object(QLatin1String key, const std::function<void(JsonObject&)>& read);
    void objects(QLatin1String key, const std::function<void(JsonObject&)>& read);

    //! Refuses a file of another kind or of a later time than this program.
    void expectFormat(QLatin1String format);
    //! Reports a fault under the key, for what only the reader can know.
    void refuse(ErrorCode code, const QString& detail, const QString& key = {});
    //! Reports every key nobody asked for.
    void refuseUnread();

private:
    [[nodiscard]] QString pathOf(const QString& key) const;
    [[nodiscard]] QJsonValue take(QLatin1String key, QJsonValue::Type type);

    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_read;
    std::optional<Error>& m_fault;
};

//! The bytes as one JSON object; NotJson with line and column if they are none.
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray& json);

//! Reads a whole file with `read(JsonObject&)`. Fails with the first fault and its path.
template <typename Read>
[[nodiscard]] auto readJson(const QByteArray& json, Read read)
    -> Result<std::invoke_result_t<Read, JsonObject&>>
{
    const Result<QJsonObject> root = parseJsonObject(json);
    if (!root)
        return failAs(root);
    std::optional<Error> fault;
    JsonObject object(*root, {}, fault);
    auto value = read(object);
    object.refuseUnread();
    if (fault)
        return tl::make_unexpected(*fault);
    return value;
}

} // namespace rundbord
