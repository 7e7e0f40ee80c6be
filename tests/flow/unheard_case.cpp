// SPDX-License-Identifier: GPL-3.0-or-later
#include "unheard_case.h"

#include "core/exchange/case_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rundbord
{

namespace
{

const QStringList& freeFields()
{
    static const QStringList names{
        QStringLiteral("name"),         QStringLiteral("address"),       QStringLiteral("purpose"),
        QStringLiteral("background"),   QStringLiteral("mostImportant"), QStringLiteral("text"),
        QStringLiteral("ownWords"),     QStringLiteral("what"),          QStringLiteral("note"),
        QStringLiteral("easyWords"),    QStringLiteral("howItShows"),    QStringLiteral("role"),
        QStringLiteral("organization"), QStringLiteral("place"),         QStringLiteral("worksWell"),
        QStringLiteral("earlySigns"),   QStringLiteral("worksLessWell"), QStringLiteral("whatHelps"),
        QStringLiteral("callName"),     QStringLiteral("whatIDontWant"), QStringLiteral("ownComment")};
    return names;
}

QJsonValue disguise(const QJsonValue& value, const QString& field)
{
    if (value.isString())
        return freeFields().contains(field) ? unheard(value.toString()) : value.toString();
    if (value.isArray()) {
        QJsonArray all;
        for (const QJsonValue& each : value.toArray())
            all << disguise(each, field);
        return all;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        *each = disguise(*each, each.key());
    return object;
}

} // namespace

QString unheard(const QString& text)
{
    QString other = text;
    for (QChar& letter : other) {
        const char16_t code = letter.unicode();
        const char16_t first = code >= u'a' ? u'a' : u'A';
        if ((code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z'))
            letter = QChar(static_cast<char16_t>(first + (code - first + 13) % 26));
    }
    return other;
}

CarePlan unheardCase()
{
    const QJsonObject file = QJsonDocument::fromJson(writeCaseFile(firstCase())).object();
    const QJsonObject disguised = disguise(file, {}).toObject();
    return readCaseFile(QJsonDocument(disguised).toJson(), QDate(2026, 11, 20)).value();
}

} // namespace rundbord
