// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_reader.h"

#include <QRegularExpression>

namespace rundbord
{

namespace
{

constexpr int largestNumber = 100000;

bool matches(const QString& text, const QRegularExpression& form)
{
    return form.match(text).hasMatch();
}

} // namespace

void JsonReading::fault(ErrorCode code, const QString& path, const JsonNode& at, const QString& detail)
{
    if (m_fault)
        return;
    m_fault = Error{code, detail, path};
    m_faultOffset = at.offset;
}

QUuid JsonReading::identity(const QString& label)
{
    const QUuid written = QUuid::fromString(label);
    if (!written.isNull())
        return written;
    QUuid& known = m_labels[label];
    if (known.isNull())
        known = QUuid::createUuid();
    return known;
}

std::optional<QDate> readDate(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    const QDate date = matches(text, form) ? QDate::fromString(text, Qt::ISODate) : QDate();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QTime> readTime(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{2}:[0-9]{2}$"));
    const QTime time = matches(text, form) ? QTime::fromString(text, QStringLiteral("HH:mm")) : QTime();
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<QDateTime> readMoment(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]"
                                                        "{2}([.][0-9]{1,3})?)?(Z|[-+][0-9]{2}:[0-9]{2})$"));
    const QDateTime moment =
        matches(text, form) ? QDateTime::fromString(text, Qt::ISODateWithMs) : QDateTime();
    if (!moment.isValid())
        return std::nullopt;
    // what the clock showed where it was written, whatever zone this machine is in
    return moment.timeSpec() == Qt::UTC ? moment.toLocalTime() : moment;
}

const JsonNode* JsonReader::member(const QString& key) const
{
    for (const auto& [name, node] : m_members) {
        if (name == key)
            return &node;
    }
    return nullptr;
}

QString JsonReader::pathOf(const QString& key) const
{
    return m_path.isEmpty() ? key : m_path + QLatin1Char('.') + key;
}

void JsonReader::refuseUnknown()
{
    for (const auto& [name, node] : m_members) {
        if (!m_known.contains(name))
            m_reading.fault(ErrorCode::UnknownKey, pathOf(name), node, m_known.join(QStringLiteral(", ")));
    }
}

const QString* JsonReader::text(const QString& path, const JsonNode& node)
{
    const auto* text = std::get_if<QString>(&node.value);
    if (!text)
        m_reading.fault(ErrorCode::WrongType, path, node);
    return text;
}

void JsonReader::lines(const char* name, QString& joined)
{
    const QString key = QString::fromLatin1(name);
    m_known << key;
    const JsonNode* node = member(key);
    if (!node)
        return;
    const auto* elements = std::get_if<JsonNode::Elements>(&node->value);
    if (!elements)
        return m_reading.fault(ErrorCode::WrongType, pathOf(key), *node);
    QStringList lines;
    for (const JsonNode& each : *elements) {
        if (const QString* line = text(pathOf(key) + QStringLiteral("[%1]").arg(lines.size()), each))
            lines << *line;
    }
    joined = lines.join(QLatin1Char('\n'));
}

void JsonReader::read(const QString& path, const JsonNode& node, QString& value)
{
    if (const QString* found = text(path, node))
        value = *found;
}

void JsonReader::read(const QString& path, const JsonNode& node, bool& value)
{
    if (const auto* found = std::get_if<bool>(&node.value))
        value = *found;
    else
        m_reading.fault(ErrorCode::WrongType, path, node);
}

void JsonReader::read(const QString& path, const JsonNode& node, int& value)
{
    const auto* found = std::get_if<qint64>(&node.value);
    if (!found)
        m_reading.fault(std::holds_alternative<double>(node.value) ? ErrorCode::ImpossibleNumber
                                                                   : ErrorCode::WrongType,
                        path, node);
    else if (*found < 0 || *found > largestNumber)
        m_reading.fault(ErrorCode::ImpossibleNumber, path, node);
    else
        value = static_cast<int>(*found);
}

void JsonReader::read(const QString& path, const JsonNode& node, QDate& value)
{
    const QString* found = text(path, node);
    if (!found)
        return;
    if (const auto date = readDate(*found))
        value = *date;
    else
        m_reading.fault(ErrorCode::ImpossibleDate, path, node);
}

void JsonReader::read(const QString& path, const JsonNode& node, QTime& value)
{
    const QString* found = text(path, node);
    if (!found)
        return;
    if (const auto time = readTime(*found))
        value = *time;
    else
        m_reading.fault(ErrorCode::ImpossibleTime, path, node);
}

void JsonReader::read(const QString& path, const JsonNode& node, QDateTime& value)
{
    const QString* found = text(path, node);
    if (!found)
        return;
    if (const auto moment = readMoment(*found))
        value = *moment;
    else
        m_reading.fault(ErrorCode::ImpossibleTime, path, node);
}

} // namespace rundbord
