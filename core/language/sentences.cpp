// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/sentences.h"

#include <QRegularExpression>

namespace rundbord
{

QStringList sentencesOf(const QString& text)
{
    static const QRegularExpression end(
        QStringLiteral("\\n|(?<=[.?!\\x{2026}])[\\x{201D}\"]?\\s+(?![\\p{Ll}\\p{Nd}])"));
    QStringList sentences;
    qsizetype start = 0;
    const auto add = [&](qsizetype until) {
        const QString sentence = text.mid(start, until - start).trimmed();
        if (!sentence.isEmpty())
            sentences << sentence;
        start = until;
    };
    for (auto found = end.globalMatch(text); found.hasNext();)
        add(found.next().capturedEnd());
    add(text.size());
    return sentences;
}

} // namespace rundbord
