// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/resource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>
#include <vector>

namespace rundbord
{

//! A JSON file under tests/data. The words of other languages than English stand there, not in the tests.
inline QJsonObject testData(const char* path)
{
    const auto bytes = readResource(QStringLiteral(RUNDBORD_TEST_DATA "/") + QString::fromLatin1(path));
    if (!bytes) {
        ADD_FAILURE() << "no test data " << path;
        return {};
    }
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    EXPECT_TRUE(document.isObject()) << path;
    return document.object();
}

//! The elements of an array.
inline std::vector<QJsonValue> elementsOf(const QJsonValue& array)
{
    const QJsonArray elements = array.toArray();
    return {elements.begin(), elements.end()};
}

//! A day written YYYY-MM-DD; invalid for anything else.
inline QDate dayOf(const QJsonValue& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

} // namespace rundbord
