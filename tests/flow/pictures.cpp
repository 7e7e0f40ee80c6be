// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QPdfDocument>
#include <QPixmap>

namespace rundbord::test
{

namespace
{

//! Empty if nobody wants any.
QString placeFor(const char* name, const char* ending)
{
    const QString folder = qEnvironmentVariable("RUNDBORD_PICTURES");
    if (folder.isEmpty())
        return {};
    QDir().mkpath(folder);
    return QDir(folder).filePath(QString::fromLatin1(name) + QLatin1String(ending));
}

} // namespace

void keepPicture(QWidget& window, const char* name)
{
    if (const QString file = placeFor(name, ".png"); !file.isEmpty())
        window.grab().save(file);
}

void keepPaper(const QByteArray& pdf, const char* name)
{
    QFile file(placeFor(name, ".pdf"));
    if (!file.fileName().isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(pdf);
}

QString textOf(const QByteArray& pdf)
{
    QByteArray bytes = pdf;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text() + QLatin1Char('\n');
    return text;
}

bool isDraft(const QByteArray& pdf)
{
    return textOf(pdf).remove(QLatin1Char(' ')).contains(QStringLiteral("UTKAST"));
}

} // namespace rundbord::test
