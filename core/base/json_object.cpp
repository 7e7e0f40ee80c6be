// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_object.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace rundbord
{

namespace
{

QString elementPath(const QString& path, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(path).arg(index);
}

bool isWholeNumber(const QJsonValue& value)
{
    return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
}

} // namespace

JsonObject::JsonObject(QJsonObject object, QString path, std::optional<Error>& fault)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_fault(fault)
{
}

QString JsonObject::text(QLatin1String key)
{
    const QJsonValue value = take(key, QJsonValue::String);
    if (value.isString() && value.toString().isEmpty())
        refuse(ErrorCode::UnknownValue, QStringLiteral("an empty text"), key);
    return value.toString();
}

int JsonObject::number(QLatin1String key)
{
    const QJsonValue value = take(key, QJsonValue::Double);
    if (value.isDouble() && !isWholeNumber(value))
        refuse(ErrorCode::WrongType, QStringLiteral("not a whole number"), key);
    return value.toInt();
}

QStringList JsonObject::texts(QLatin1String key)
{
    QStringList texts;
    const QJsonArray array = take(key, QJsonValue::Array).toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonValue value = array.at(i);
        if (!value.isString() || value.toString().isEmpty())
            refuse(ErrorCode::WrongType, QStringLiteral("not a text"), elementPath(key, i));
        texts << value.toString();
    }
    return texts;
}

QMap<QString, QString> JsonObject::table(QLatin1String key)
{
    QMap<QString, QString> table;
    const QJsonObject object = take(key, QJsonValue::Object).toObject();
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (!each->isString() || each->toString().isEmpty())
            refuse(ErrorCode::WrongType, QStringLiteral("not a text"),
                   QStringLiteral("%1.%2").arg(key, each.key()));
        table.insert(each.key(), each->toString());
    }
    return table;
}

QMap<QString, int> JsonObject::numbers(QLatin1String key)
{
    QMap<QString, int> numbers;
    const QJsonObject object = take(key, QJsonValue::Object).toObject();
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (!isWholeNumber(*each))
            refuse(ErrorCode::WrongType, QStringLiteral("not a whole number"),
                   QStringLiteral("%1.%2").arg(key, each.key()));
        numbers.insert(each.key(), each->toInt());
    }
    return numbers;
}

void JsonObject::object(QLatin1String key, const std::function<void(JsonObject&)>& read)
{
    JsonObject inner(take(key, QJsonValue::Object).toObject(), pathOf(key), m_fault);
    read(inner);
    inner.refuseUnread();
}

void JsonObject::objects(QLatin1String key, const std::function<void(JsonObject&)>& read)
{
    const QJsonArray array = take(key, QJsonValue::Array).toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isObject())
            refuse(ErrorCode::WrongType, QStringLiteral("not an object"), elementPath(key, i));
        JsonObject inner(array.at(i).toObject(), elementPath(pathOf(key), i), m_fault);
        read(inner);
        inner.refuseUnread();
    }
}

void JsonObject::expectFormat(QLatin1String format)
{
    const QLatin1String key("format");
    if (text(key) != format)
        refuse(ErrorCode::UnsupportedFormat, QStringLiteral("expected %1").arg(format), key);
}

void JsonObject::refuse(ErrorCode code, const QString& detail, const QString& key)
{
    if (!m_fault)
        m_fault = Error{code, detail, pathOf(key)};
}

void JsonObject::refuseUnread()
{
    for (auto each = m_object.constBegin(); each != m_object.constEnd(); ++each) {
        if (!m_read.contains(each.key()))
            refuse(ErrorCode::UnknownKey, QStringLiteral("a key nobody asks for"), each.key());
    }
}

QString JsonObject::pathOf(const QString& key) const
{
    if (m_path.isEmpty() || key.isEmpty())
        return m_path + key;
    return m_path + QLatin1Char('.') + key;
}

QJsonValue JsonObject::take(QLatin1String key, QJsonValue::Type type)
{
    m_read.insert(key);
    if (!m_object.contains(key)) {
        refuse(ErrorCode::MissingKey, QStringLiteral("a key is missing"), key);
        return QJsonValue::Undefined;
    }
    const QJsonValue value = m_object.value(key);
    if (value.type() == type)
        return value;
    refuse(ErrorCode::WrongType, QStringLiteral("a value of another type"), key);
    return QJsonValue::Undefined;
}

Result<QJsonObject> parseJsonObject(const QByteArray& json)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error == QJsonParseError::NoError && document.isObject())
        return document.object();
    const QByteArray before = json.left(parsing.offset);
    Error error{ErrorCode::NotJson, parsing.errorString(), {}};
    error.line = static_cast<int>(before.count('\n')) + 1;
    error.column = static_cast<int>(before.size() - before.lastIndexOf('\n'));
    return tl::make_unexpected(error);
}

} // namespace rundbord
