// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QString>

#include <nlohmann/json.hpp>
#include <string>
#include <type_traits>
#include <vector>

namespace rundbord
{

template <typename E>
struct EnumWords;

//! Visitor for describe(): turns a value into a JSON object whose keys stand in the order they are described.
//! What is empty, or as it is in a new value, is left out.
class JsonWriter
{
public:
    using Json = nlohmann::ordered_json;

    template <typename T>
    [[nodiscard]] static Json object(const T& value)
    {
        JsonWriter writer;
        describe(writer, value);
        return std::move(writer.m_object);
    }

    template <typename T>
    void field(const char* name, const T& value)
    {
        if constexpr (std::is_enum_v<T>)
            put(name, word(value), value != T{});
        else if constexpr (std::is_same_v<T, bool>)
            put(name, value, value);
        else if constexpr (std::is_same_v<T, int>)
            put(name, value, true);
        else
            putValue(name, value);
    }

    void lines(const char* name, const QString& text)
    {
        if (text.isEmpty())
            return;
        Json array = Json::array();
        for (const QString& line : text.split(QLatin1Char('\n')))
            array.push_back(line.toStdString());
        m_object[name] = std::move(array);
    }

private:
    template <typename E>
    static std::string word(E value)
    {
        for (const auto& [each, name] : EnumWords<E>::words) {
            if (each == value)
                return name;
        }
        return {};
    }

    template <typename E>
    requires std::is_enum_v<E>
    static Json plain(E value) { return word(value); }
    static Json plain(const QString& text) { return text.toStdString(); }
    static Json plain(QDate date) { return date.toString(Qt::ISODate).toStdString(); }

    template <typename T>
    void put(const char* name, const T& value, bool worthIt)
    {
        if (worthIt)
            m_object[name] = value;
    }

    void putValue(const char* name, const QString& text) { put(name, text.toStdString(), !text.isEmpty()); }
    void putValue(const char* name, QDate date) { put(name, plain(date), date.isValid()); }
    void putValue(const char* name, QTime time)
    {
        put(name, time.toString(QStringLiteral("HH:mm")).toStdString(), time.isValid());
    }
    void putValue(const char* name, const QDateTime& moment)
    {
        const QDateTime withOffset = moment.toOffsetFromUtc(moment.offsetFromUtc());
        put(name, withOffset.toString(Qt::ISODateWithMs).toStdString(), moment.isValid());
    }

    template <typename Tag>
    void putValue(const char* name, const Id<Tag>& id)
    {
        put(name, id.toString().toStdString(), !id.isNull());
    }

    template <typename T>
    void putValue(const char* name, const std::vector<T>& list)
    {
        if (list.empty())
            return;
        Json array = Json::array();
        for (const T& each : list) {
            if constexpr (std::is_class_v<T> && !std::is_same_v<T, QDate> && !std::is_same_v<T, QString>)
                array.push_back(object(each));
            else
                array.push_back(plain(each));
        }
        m_object[name] = std::move(array);
    }

    template <typename T>
    void putValue(const char* name, const T& value)
    {
        Json inner = object(value);
        if (!inner.empty())
            m_object[name] = std::move(inner);
    }

    Json m_object = Json::object();
};

} // namespace rundbord
