// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

namespace rundbord
{

struct JsonMember;

//! A JSON value that remembers where it stood, so that a fault can be pointed at.
struct JsonNode {
    using Members = std::vector<JsonMember>;
    using Elements = std::vector<JsonNode>;

    //! null, true/false, a whole number, another number, text, an array or an object
    std::variant<std::monostate, bool, qint64, double, QString, Elements, Members> value;
    //! Bytes from the start of the text to just behind the value's first token.
    qint64 offset{0};
};

struct JsonMember {
    QString name;
    JsonNode value;
};

//! Limits on what is read at all. Nothing a meeting gives comes near them.
struct JsonLimits {
    qint64 bytes{16LL * 1024 * 1024};
    int depth{32};
};

//! Reads a whole JSON text, strictly: valid UTF-8, nothing after the end, no key twice in an object. Refuses
//! with FileTooLarge, NotUtf8, NotJson, TooDeep or DuplicateKey, line and column set. Stack use does not grow
//! with the depth of the text.
[[nodiscard]] Result<JsonNode> readJson(const QByteArray& text, const JsonLimits& limits = {});

//! The same error with the line and column, counted from 1 in characters, of a byte offset in the text.
[[nodiscard]] Error placed(Error error, const QByteArray& text, qint64 offset);

} // namespace rundbord
