// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/fields.h"

#include <QJsonArray>
#include <QJsonObject>

#include <stdexcept>
#include <string>
#include <type_traits>
#include <vector>

namespace rundbord
{

//! A plain way to JSON and back through describe(), to see that a value's description leaves nothing out.

template <typename T>
concept WithWords = std::is_enum_v<T>;

template <WithWords T>
QJsonValue toJson(T value)
{
    for (const auto& [each, word] : EnumWords<T>::words) {
        if (each == value)
            return QString::fromLatin1(word);
    }
    throw std::logic_error("an enumerator without a word");
}

inline QJsonValue toJson(const QString& text)
{
    return text;
}
inline QJsonValue toJson(int number)
{
    return number;
}
inline QJsonValue toJson(const QDate& day)
{
    return day.toString(Qt::ISODate);
}
inline QJsonValue toJson(const QDateTime& time)
{
    return time.toString(Qt::ISODate);
}

template <typename Tag>
QJsonValue toJson(const Id<Tag>& id)
{
    return id.toString();
}

template <typename T>
QJsonValue toJson(const std::vector<T>& values);

struct JsonFieldWriter {
    QJsonObject object;

    template <typename T>
    void field(const char* name, const T& value);
};

template <typename T>
requires std::is_class_v<T> QJsonValue toJson(const T& value)
{
    JsonFieldWriter writer;
    describe(writer, value);
    return writer.object;
}

template <typename T>
QJsonValue toJson(const std::vector<T>& values)
{
    QJsonArray array;
    for (const T& value : values)
        array.append(toJson(value));
    return array;
}

template <typename T>
void JsonFieldWriter::field(const char* name, const T& value)
{
    object.insert(QString::fromLatin1(name), toJson(value));
}

template <WithWords T>
void fromJson(const QJsonValue& json, T& value)
{
    for (const auto& [each, word] : EnumWords<T>::words) {
        if (json.toString() == QLatin1String(word))
            value = each;
    }
}

inline void fromJson(const QJsonValue& json, QString& text)
{
    text = json.toString();
}
inline void fromJson(const QJsonValue& json, int& number)
{
    number = json.toInt();
}
inline void fromJson(const QJsonValue& json, QDate& day)
{
    day = QDate::fromString(json.toString(), Qt::ISODate);
}
inline void fromJson(const QJsonValue& json, QDateTime& time)
{
    time = QDateTime::fromString(json.toString(), Qt::ISODate);
}

template <typename Tag>
void fromJson(const QJsonValue& json, Id<Tag>& id)
{
    id = Id<Tag>(QUuid(json.toString()));
}

template <typename T>
void fromJson(const QJsonValue& json, std::vector<T>& values);

struct JsonFieldReader {
    QJsonObject object;

    template <typename T>
    void field(const char* name, T& value);
};

template <typename T>
requires std::is_class_v<T>
void fromJson(const QJsonValue& json, T& value)
{
    JsonFieldReader reader{json.toObject()};
    describe(reader, value);
}

template <typename T>
void fromJson(const QJsonValue& json, std::vector<T>& values)
{
    const QJsonArray array = json.toArray();
    values.assign(static_cast<size_t>(array.size()), T());
    for (size_t i = 0; i < values.size(); ++i)
        fromJson(array.at(static_cast<qsizetype>(i)), values[i]);
}

template <typename T>
void JsonFieldReader::field(const char* name, T& value)
{
    fromJson(object.value(QLatin1String(name)), value);
}

} // namespace rundbord
