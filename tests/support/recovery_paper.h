// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QRegularExpression>
#include <QStringList>

namespace rundbord::test
{

//! The recovery key as somebody reads it off the printed sheet: its first seven groups of four. For programs that have
//! Qt Pdf.
inline QString keyOnPaper(const QByteArray& pdf)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    static const QRegularExpression group(QStringLiteral("\\b[0-9A-HJKMNP-TV-Z]{4}\\b"));
    QStringList groups;
    auto found = group.globalMatch(document.getAllText(0).text());
    while (found.hasNext() && groups.size() < 7)
        groups << found.next().captured();
    return groups.join(QLatin1Char(' '));
}

} // namespace rundbord::test
