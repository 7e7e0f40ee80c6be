// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/exchange/json_node.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <optional>
#include <type_traits>
#include <vector>

namespace rundbord
{

template <typename E>
struct EnumWords;

//! What one reading of a file has to remember: the first fault, and the identities given to labels.
class JsonReading
{
public:
    //! Keeps the first fault; later ones are as a rule its consequences.
    void fault(ErrorCode code, const QString& path, const JsonNode& at, const QString& detail = {});
    [[nodiscard]] const std::optional<Error>& firstFault() const { return m_fault; }
    [[nodiscard]] qint64 faultOffset() const { return m_faultOffset; }

    //! The identity written as a UUID, or the one given to any other word the first time it was met.
    [[nodiscard]] QUuid identity(const QString& label);

private:
    std::optional<Error> m_fault;
    qint64 m_faultOffset{0};
    QHash<QString, QUuid> m_labels;
};

[[nodiscard]] std::optional<QDate> readDate(const QString& text);
[[nodiscard]] std::optional<QTime> readTime(const QString& text);
[[nodiscard]] std::optional<QDateTime> readMoment(const QString& text);

//! Visitor for describe(): fills a value from a JSON object. Strict: a key nobody asked for, a value of the
//! wrong type, an unknown word or an impossible day is a fault with its path. A missing key leaves the field
//! as it is in a new value; a missing `id` is made.
class JsonReader
{
public:
    //! Fills the value; `path` is that of the object itself, empty at the top.
    template <typename T>
    static void object(JsonReading& reading, const QString& path, const JsonNode& node, T& value)
    {
        const auto* members = std::get_if<JsonNode::Members>(&node.value);
        if (!members)
            return reading.fault(ErrorCode::WrongType, path, node);
        JsonReader reader(reading, path, *members);
        describe(reader, value);
        reader.refuseUnknown();
    }

    template <typename T>
    void field(const char* name, T& value)
    {
        const QString key = QString::fromLatin1(name);
        m_known << key;
        if (const JsonNode* node = member(key))
            read(pathOf(key), *node, value);
        else
            missing(key, value);
    }

    void lines(const char* name, QString& text);

    //! Names a key the caller has read itself.
    void allow(const QString& key) { m_known << key; }

private:
    JsonReader(JsonReading& reading, QString path, const JsonNode::Members& members)
        : m_reading(reading)
        , m_path(std::move(path))
        , m_members(members)
    {
    }

    [[nodiscard]] const JsonNode* member(const QString& key) const;
    [[nodiscard]] QString pathOf(const QString& key) const;
    void refuseUnknown();
    const QString* text(const QString& path, const JsonNode& node);

    template <typename T>
    void missing(const QString&, T&)
    {
    }
    template <typename Tag>
    void missing(const QString& key, Id<Tag>& id)
    {
        if (key == QLatin1String("id"))
            id = Id<Tag>::create();
    }

    void read(const QString& path, const JsonNode& node, QString& value);
    void read(const QString& path, const JsonNode& node, bool& value);
    void read(const QString& path, const JsonNode& node, int& value);
    void read(const QString& path, const JsonNode& node, QDate& value);
    void read(const QString& path, const JsonNode& node, QTime& value);
    void read(const QString& path, const JsonNode& node, QDateTime& value);

    template <typename Tag>
    void read(const QString& path, const JsonNode& node, Id<Tag>& id)
    {
        const QString* label = text(path, node);
        if (!label)
            return;
        if (label->trimmed().isEmpty())
            return m_reading.fault(ErrorCode::UnknownValue, path, node);
        id = Id<Tag>(m_reading.identity(*label));
    }

    template <typename T>
    void read(const QString& path, const JsonNode& node, std::vector<T>& list)
    {
        const auto* elements = std::get_if<JsonNode::Elements>(&node.value);
        if (!elements)
            return m_reading.fault(ErrorCode::WrongType, path, node);
        list.clear();
        for (const JsonNode& each : *elements) {
            const QString here = path + QStringLiteral("[%1]").arg(list.size());
            read(here, each, list.emplace_back());
        }
    }

    template <typename T>
    void read(const QString& path, const JsonNode& node, T& value)
    {
        if constexpr (std::is_enum_v<T>)
            readWord(path, node, value);
        else
            object(m_reading, path, node, value);
    }

    template <typename E>
    void readWord(const QString& path, const JsonNode& node, E& value)
    {
        const QString* word = text(path, node);
        if (!word)
            return;
        QStringList known;
        for (const auto& [each, name] : EnumWords<E>::words) {
            if (*word == QLatin1String(name)) {
                value = each;
                return;
            }
            known << QString::fromLatin1(name);
        }
        m_reading.fault(ErrorCode::UnknownValue, path, node, known.join(QStringLiteral(", ")));
    }

    JsonReading& m_reading;
    QString m_path;
    const JsonNode::Members& m_members;
    QStringList m_known;
};

} // namespace rundbord
