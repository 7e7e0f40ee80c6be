// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scratch_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <stdexcept>

namespace rundbord
{

namespace
{

std::unique_ptr<Store> orThrow(Result<std::unique_ptr<Store>> store)
{
    if (!store)
        throw std::runtime_error("no store: " + store.error().detail.toStdString());
    return std::move(*store);
}

QString namePattern(ScratchFolder::Where where)
{
    const QString memory = QStringLiteral("/dev/shm");
    const bool there = where == ScratchFolder::Where::Memory && QFileInfo(memory).isWritable();
    return (there ? memory : QDir::tempPath()) + QStringLiteral("/rundbord-test-XXXXXX");
}

} // namespace

ScratchFolder::ScratchFolder(Where where)
    : m_folder(namePattern(where))
{
}

QString ScratchFolder::path(const char* name) const
{
    return m_folder.filePath(QString::fromUtf8(name));
}

StorePlace ScratchFolder::place(const QByteArray& vfs) const
{
    return {path("test.store"), vfs};
}

Secret ScratchFolder::passphrase()
{
    return Secret::copyOf("gren moln kaffe ridt sol bok");
}

Result<std::unique_ptr<Store>> ScratchFolder::tryCreate(const QByteArray& vfs) const
{
    return Store::create(place(vfs), passphrase(), KdfCost::cheapest());
}

Result<std::unique_ptr<Store>> ScratchFolder::tryOpen(const QByteArray& vfs) const
{
    return Store::open(place(vfs), passphrase());
}

std::unique_ptr<Store> ScratchFolder::create(const QByteArray& vfs) const
{
    return orThrow(tryCreate(vfs));
}

std::unique_ptr<Store> ScratchFolder::open(const QByteArray& vfs) const
{
    return orThrow(tryOpen(vfs));
}

std::vector<std::string> ScratchFolder::names() const
{
    std::vector<std::string> names;
    for (const QString& name : QDir(path()).entryList(QDir::Files | QDir::Hidden | QDir::System))
        names.push_back(name.toStdString());
    return names;
}

FolderContent ScratchFolder::content() const
{
    FolderContent content;
    for (const std::string& name : names())
        content[name] = fileBytes(path(name.c_str()));
    return content;
}

std::vector<std::string> ScratchFolder::filesWith(const QByteArray& bytes) const
{
    std::vector<std::string> names;
    for (const auto& [name, file] : content()) {
        if (file.contains(bytes))
            names.push_back(name);
    }
    return names;
}

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("not readable: " + path.toStdString());
    return file.readAll();
}

void setFileBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("not writable: " + path.toStdString());
}

} // namespace rundbord
