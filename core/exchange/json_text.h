// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/json_reader.h"
#include "core/exchange/json_writer.h"

#include <QByteArray>

namespace rundbord
{

//! A described value as compact JSON text.
template <typename T>
[[nodiscard]] QByteArray toJsonText(const T& value)
{
    return QByteArray::fromStdString(JsonWriter::object(value).dump());
}

//! Back again, as strictly as a case file is read. An error has its path.
template <typename T>
[[nodiscard]] Result<T> fromJsonNode(const JsonNode& node)
{
    JsonReading reading;
    T value;
    JsonReader::object(reading, {}, node, value);
    if (reading.firstFault())
        return tl::make_unexpected(*reading.firstFault());
    return value;
}

template <typename T>
[[nodiscard]] Result<T> fromJsonText(const QByteArray& text)
{
    const Result<JsonNode> node = readJson(text);
    return node ? fromJsonNode<T>(*node) : Result<T>(failAs(node));
}

} // namespace rundbord
