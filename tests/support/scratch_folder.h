// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QTemporaryDir>

#include <map>
#include <string>
#include <vector>

namespace rundbord
{

//! The files of a folder by name, to see whether anything changed.
using FolderContent = std::map<std::string, QByteArray>;

//! A folder for one test, removed with all that is in it, and stores in it that open at once.
class ScratchFolder
{
public:
    //! In the memory of the machine if it has a place there, for tests with thousands of files.
    enum class Where { Disk, Memory };

    explicit ScratchFolder(Where where = Where::Disk);

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString path(const char* name) const;
    //! Where the store of the test lies.
    [[nodiscard]] StorePlace place(const QByteArray& vfs = {}) const;

    [[nodiscard]] static Secret passphrase();
    [[nodiscard]] Result<std::unique_ptr<Store>> tryCreate(const QByteArray& vfs = {}) const;
    [[nodiscard]] Result<std::unique_ptr<Store>> tryOpen(const QByteArray& vfs = {}) const;
    //! The same where failing isn't what is tested: throws.
    [[nodiscard]] std::unique_ptr<Store> create(const QByteArray& vfs = {}) const;
    [[nodiscard]] std::unique_ptr<Store> open(const QByteArray& vfs = {}) const;

    [[nodiscard]] FolderContent content() const;
    [[nodiscard]] std::vector<std::string> names() const;
    //! The names of the files in which the bytes stand as they are.
    [[nodiscard]] std::vector<std::string> filesWith(const QByteArray& bytes) const;

private:
    QTemporaryDir m_folder;
};

//! For closed files only: another open() and close() would drop the locks of a store.
[[nodiscard]] QByteArray fileBytes(const QString& path);
void setFileBytes(const QString& path, const QByteArray& bytes);

} // namespace rundbord
