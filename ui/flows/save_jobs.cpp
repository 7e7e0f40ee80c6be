// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/save_jobs.h"

#include "core/base/write_file.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace rundbord
{

namespace
{

//! "plan.pdf", or "plan 2.pdf" where that is taken.
QString freeNameBeside(const QFileInfo& file, const QString& wanted)
{
    const QFileInfo parts(wanted);
    QString name = wanted;
    for (int number = 2; file.dir().exists(name); ++number)
        name = QStringLiteral("%1 %2.%3").arg(parts.completeBaseName()).arg(number).arg(parts.suffix());
    return file.dir().filePath(name);
}

} // namespace

Result<QStringList> saveJobs(const QString& file, const std::vector<PrintJob>& jobs)
{
    QStringList names;
    for (auto job = jobs.begin(); job != jobs.end(); ++job) {
        if (std::any_of(jobs.begin(), job, [&job](const PrintJob& before) { return before.pdf == job->pdf; }))
            continue;
        const QString path = names.isEmpty() ? file : freeNameBeside(QFileInfo(file), job->file);
        if (const Result<void> written = writeFile(path, job->pdf); !written)
            return failAs(written);
        names << QFileInfo(path).fileName();
    }
    return names;
}

} // namespace rundbord
