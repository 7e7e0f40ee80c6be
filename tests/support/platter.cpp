// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/platter.h"

#include "tests/support/scratch_folder.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace rundbord
{

void Platter::meet(const std::string& path)
{
    const auto [file, isNew] = m_files.try_emplace(path);
    const QString name = QString::fromStdString(path);
    // Not opened here: that would drop SQLite's locks if it has the file open already.
    if (isNew && QFileInfo(name).size() > 0)
        file->second.synced = fileBytes(name);
}

void Platter::happen(const DiskEvent& event)
{
    switch (event.kind) {
    case DiskEvent::Kind::Write:
        m_files[event.path].pending.push_back({event.number, event.bytes});
        break;
    case DiskEvent::Kind::Truncate:
        m_files[event.path].pending.push_back({event.number, std::nullopt});
        break;
    case DiskEvent::Kind::Sync:
        sync(event.path, true);
        break;
    case DiskEvent::Kind::Remove:
        m_files.erase(event.path);
        break;
    case DiskEvent::Kind::Create:
    case DiskEvent::Kind::Mark:
        break;
    }
}

void Platter::apply(QByteArray& content, const Change& change)
{
    if (!change.bytes) {
        content.truncate(change.offset);
        return;
    }
    const qint64 end = change.offset + change.bytes->size();
    if (content.size() < end)
        content.append(end - content.size(), '\0');
    std::copy(change.bytes->begin(), change.bytes->end(), content.begin() + change.offset);
}

void Platter::sync(const std::string& path, bool succeeds)
{
    File& file = m_files[path];
    if (succeeds) {
        QByteArray content = file.synced.value_or(QByteArray());
        for (const Change& change : file.pending)
            apply(content, change);
        file.synced = content;
    }
    file.pending.clear();
}

QByteArray Platter::content(const std::string& path) const
{
    return m_files.at(path).synced.value_or(QByteArray());
}

void Platter::copyInto(const QString& folder) const
{
    for (const auto& [path, file] : m_files) {
        if (file.synced)
            setFileBytes(QDir(folder).filePath(QFileInfo(QString::fromStdString(path)).fileName()),
                         *file.synced);
    }
}

} // namespace rundbord
