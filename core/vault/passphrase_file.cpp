// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/passphrase_file.h"

#include <QFile>

#include <sys/stat.h>

namespace rundbord
{

namespace
{

constexpr qint64 longestLine = 4096;

} // namespace

Result<Secret> readPassphraseFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, {}, path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileNotReadable, file.errorString(), path);
    // asked of the file that is open, so that it can't be another one by now
    struct stat status {
    };
    if (fstat(file.handle(), &status) != 0 || !S_ISREG(status.st_mode))
        return fail(ErrorCode::FileNotReadable, QStringLiteral("not an ordinary file"), path);
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return fail(ErrorCode::PassphraseFileOpenToOthers, {}, path);
    QByteArray bytes = file.read(longestLine);
    const qsizetype end = bytes.indexOf('\n');
    QString line = QString::fromUtf8(QByteArrayView(bytes).first(end < 0 ? bytes.size() : end));
    Secret passphrase = Secret::fromPassphrase(line);
    wipe(line);
    wipe(bytes);
    return passphrase;
}

} // namespace rundbord
