// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/disk_history.h"

#include <algorithm>
#include <filesystem>

namespace rundbord
{

namespace
{

constexpr qsizetype sector = 512;

std::string nameOf(const DiskEvent& event)
{
    return std::filesystem::path(event.path).filename().string();
}

bool happensOnceIn(unsigned times, std::mt19937& random)
{
    return random() % times == 0;
}

void put(QByteArray& content, qint64 at, QByteArrayView bytes)
{
    if (content.size() < at + bytes.size())
        content.append(at + bytes.size() - content.size(), '\0');
    std::copy(bytes.begin(), bytes.end(), content.begin() + at);
}

void apply(QByteArray& content, const DiskEvent& change)
{
    if (change.kind == DiskEvent::Kind::Truncate)
        content.truncate(change.number);
    else
        put(content, change.number, change.bytes);
}

//! Some of the sectors, in any order; where the head was as the power went, rubbish.
void applyInPart(QByteArray& content, const DiskEvent& change, std::mt19937& random)
{
    for (qsizetype from = 0; from < change.bytes.size();) {
        const qsizetype inSector = sector - (change.number + from) % sector;
        QByteArray part = change.bytes.mid(from, inSector);
        if (happensOnceIn(16, random))
            std::generate(part.begin(), part.end(), [&] { return static_cast<char>(random()); });
        if (happensOnceIn(2, random))
            put(content, change.number + from, part);
        from += inSector;
    }
}

} // namespace

DiskHistory::DiskHistory(const FolderContent& before)
{
    for (const auto& [name, content] : before)
        m_files[name] = {content, {}, true};
}

void DiskHistory::happen(const DiskEvent& event)
{
    using Kind = DiskEvent::Kind;
    if (event.kind == Kind::Mark)
        return;
    if (event.kind == Kind::Remove)
        return remove(nameOf(event), event.number != 0);
    File& file = m_files[nameOf(event)];
    if (event.kind == Kind::Sync)
        sync(file);
    else if (event.kind != Kind::Create)
        file.pending.push_back(event);
}

void DiskHistory::sync(File& file)
{
    for (const DiskEvent& change : file.pending)
        apply(file.synced, change);
    file.pending.clear();
    if (!file.named)
        syncFolder();
}

void DiskHistory::remove(const std::string& name, bool syncsFolder)
{
    if (const auto file = m_files.find(name); file != m_files.end()) {
        if (file->second.named)
            m_removed[name] = file->second.synced;
        m_files.erase(file);
    }
    if (syncsFolder)
        syncFolder();
}

void DiskHistory::syncFolder()
{
    m_removed.clear();
    for (auto& [name, file] : m_files)
        file.named = true;
}

FolderContent DiskHistory::afterPowerLoss(Luck luck, std::mt19937& random) const
{
    // one time a little is missing, another time a lot
    const quint64 inTen = luck == Luck::None ? 0 : luck == Luck::All ? 10 : 1 + random() % 9;
    const auto lucky = [&] { return random() % 10 < inTen; };
    FolderContent found;
    for (const auto& [name, file] : m_files) {
        if (!file.named && !lucky())
            continue;
        QByteArray content = file.synced;
        for (const DiskEvent& change : file.pending) {
            if (lucky())
                apply(content, change);
            else if (luck == Luck::Some && change.kind == DiskEvent::Kind::Write && happensOnceIn(3, random))
                applyInPart(content, change, random);
        }
        found[name] = content;
    }
    for (const auto& [name, content] : m_removed) {
        if (!found.contains(name) && !lucky())
            found[name] = content;
    }
    return found;
}

} // namespace rundbord
