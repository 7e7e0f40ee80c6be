// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_node.h"

#include <QSet>

#include <nlohmann/json.hpp>

namespace rundbord
{

namespace
{

//! Walks over the text and lets others see how far the parser has come.
class CountingIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(const char* at, const char** farthest)
        : m_at(at)
        , m_farthest(farthest)
    {
    }
    reference operator*() const { return *m_at; }
    CountingIterator& operator++()
    {
        *m_farthest = ++m_at;
        return *this;
    }
    CountingIterator operator++(int)
    {
        CountingIterator before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const CountingIterator& a, const CountingIterator& b) { return a.m_at == b.m_at; }
    friend bool operator!=(const CountingIterator& a, const CountingIterator& b) { return a.m_at != b.m_at; }

private:
    const char* m_at;
    const char** m_farthest;
};

//! Takes the parser's events and builds the tree. Members are called by nlohmann::json, hence their names.
class TreeBuilder : public nlohmann::json_sax<nlohmann::json>
{
public:
    TreeBuilder(const QByteArray& text, const char* const* farthest, const JsonLimits& limits)
        : m_text(text)
        , m_farthest(farthest)
        , m_limits(limits)
    {
    }

    bool null() override { return add({}); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(static_cast<qint64>(value)); }
    bool number_unsigned(number_unsigned_t value) override
    {
        if (value > static_cast<number_unsigned_t>(std::numeric_limits<qint64>::max()))
            return add(static_cast<double>(value));
        return add(static_cast<qint64>(value));
    }
    bool number_float(number_float_t value, const string_t&) override { return add(value); }
    bool string(string_t& value) override { return add(QString::fromStdString(value)); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(JsonNode::Members{}); }
    bool start_array(std::size_t) override { return open(JsonNode::Elements{}); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& value) override
    {
        const QString name = QString::fromStdString(value);
        if (m_open.back().keys.contains(name))
            return refuse(ErrorCode::DuplicateKey, {}, pathOf(name));
        m_open.back().keys.insert(name);
        m_open.back().nextKey = name;
        return true;
    }

    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception& fault) override
    {
        const bool utf8 = QLatin1String(fault.what()).contains(QLatin1String("UTF-8"));
        m_error = placed({utf8 ? ErrorCode::NotUtf8 : ErrorCode::NotJson, {}, {}}, m_text,
                         static_cast<qint64>(position) - 1);
        return false;
    }

    Result<JsonNode> takeResult()
    {
        if (m_error)
            return tl::make_unexpected(*m_error);
        return std::move(m_root);
    }

private:
    struct Level {
        JsonNode node;
        QSet<QString> keys;
        QString nextKey;
    };

    //! "needs[0].goals[1].name" for a key of the object that is open.
    [[nodiscard]] QString pathOf(const QString& key) const
    {
        QString path;
        for (size_t i = 0; i + 1 < m_open.size(); ++i) {
            if (const auto* elements = std::get_if<JsonNode::Elements>(&m_open[i].node.value))
                path += QStringLiteral("[%1]").arg(elements->size());
            else
                path += (path.isEmpty() ? QString() : QStringLiteral(".")) + m_open[i].nextKey;
        }
        return path.isEmpty() ? key : path + QLatin1Char('.') + key;
    }

    [[nodiscard]] qint64 offset() const { return *m_farthest - m_text.constData(); }

    bool refuse(ErrorCode code, const QString& detail, const QString& path = {})
    {
        m_error = placed({code, detail, path}, m_text, offset() - 1);
        return false;
    }

    bool add(decltype(JsonNode::value) value) { return place({std::move(value), offset()}); }

    bool place(JsonNode node)
    {
        if (m_open.empty()) {
            m_root = std::move(node);
            return true;
        }
        Level& parent = m_open.back();
        if (auto* elements = std::get_if<JsonNode::Elements>(&parent.node.value))
            elements->push_back(std::move(node));
        else
            std::get<JsonNode::Members>(parent.node.value).push_back({parent.nextKey, std::move(node)});
        return true;
    }

    bool open(decltype(JsonNode::value) value)
    {
        if (static_cast<int>(m_open.size()) >= m_limits.depth)
            return refuse(ErrorCode::TooDeep, QString::number(m_limits.depth));
        m_open.push_back({{std::move(value), offset()}, {}, {}});
        return true;
    }

    bool close()
    {
        JsonNode node = std::move(m_open.back().node);
        m_open.pop_back();
        return place(std::move(node));
    }

    const QByteArray& m_text;
    const char* const* m_farthest;
    JsonLimits m_limits;
    std::vector<Level> m_open;
    JsonNode m_root;
    std::optional<Error> m_error;
};

} // namespace

Result<JsonNode> readJson(const QByteArray& text, const JsonLimits& limits)
{
    if (text.size() > limits.bytes)
        return tl::make_unexpected(Error{ErrorCode::FileTooLarge, QString::number(limits.bytes), {}, 1, 1});
    const char* farthest = text.constData();
    TreeBuilder builder(text, &farthest, limits);
    nlohmann::json::sax_parse(CountingIterator(text.constBegin(), &farthest),
                              CountingIterator(text.constEnd(), &farthest), &builder);
    return builder.takeResult();
}

Error placed(Error error, const QByteArray& text, qint64 offset)
{
    const qsizetype end = std::clamp<qsizetype>(offset, 0, text.size());
    const QByteArrayView before = QByteArrayView(text).first(end);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    error.line = static_cast<int>(before.count('\n')) + 1;
    error.column = static_cast<int>(QString::fromUtf8(before.sliced(lineStart)).size()) + 1;
    return error;
}

} // namespace rundbord
