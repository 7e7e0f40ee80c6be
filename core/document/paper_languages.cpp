// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/paper_languages.h"

#include "core/base/resource.h"

namespace rundbord
{

namespace
{

const QString ordinary = QStringLiteral("sv");

Result<PaperWordings> read(const QString& language, const PaperWordings* swedish)
{
    const Result<QByteArray> bytes = readResource(QStringLiteral(":/papers/%1.json").arg(language));
    return bytes ? readPaperWordings(*bytes, swedish) : Result<PaperWordings>(failAs(bytes));
}

} // namespace

QStringList paperLanguages()
{
    return {ordinary,
            QStringLiteral("sv-lattlast"),
            QStringLiteral("en"),
            QStringLiteral("fi"),
            QStringLiteral("ar"),
            QStringLiteral("fa"),
            QStringLiteral("so")};
}

Result<PaperWordings> readPaperLanguage(const QString& language)
{
    Result<PaperWordings> swedish = read(ordinary, nullptr);
    if (!swedish || language == ordinary)
        return swedish;
    return read(language, &*swedish);
}

} // namespace rundbord
