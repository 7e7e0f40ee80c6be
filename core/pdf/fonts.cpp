// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/fonts.h"

#include <QDir>
#include <QFontDatabase>

namespace rundbord
{

QString notoSans()
{
    return QStringLiteral("Noto Sans");
}

void loadEmbeddedFonts()
{
    static const bool loaded = [] {
        const QDir fonts(QStringLiteral(":/fonts"));
        for (const QString& file : fonts.entryList(QDir::Files))
            QFontDatabase::addApplicationFont(fonts.filePath(file));
        return true;
    }();
    Q_UNUSED(loaded)
}

} // namespace rundbord
