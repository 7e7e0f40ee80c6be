// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/token.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rundbord
{

Colours readColours(const QByteArray& json, const QString& theme)
{
    const QJsonObject named = QJsonDocument::fromJson(json).object().value(theme).toObject();
    Colours colours;
    for (size_t i = 0; i < tokenNames.size(); ++i)
        colours[i] = QColor(named.value(QLatin1String(tokenNames[i])).toString());
    return colours;
}

} // namespace rundbord
