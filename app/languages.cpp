// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace rundbord
{

namespace
{

QString systemLanguage()
{
    for (const QString& language : QLocale::system().uiLanguages()) {
        const QString code = language.left(2);
        if (code == QLatin1String("sv") || code == QLatin1String("en"))
            return code;
    }
    return QStringLiteral("sv");
}

void install(const QString& name, const QString& folder)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void speak(const QString& language)
{
    const QString code =
        language == QLatin1String("sv") || language == QLatin1String("en") ? language : systemLanguage();
    QLocale::setDefault(code == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                    : QLocale(QLocale::Swedish, QLocale::Sweden));
    install(QStringLiteral("qt_") + code, QStringLiteral(":/i18n"));
    install(QStringLiteral("rundbord_") + code, QStringLiteral(":/i18n"));
}

} // namespace rundbord
