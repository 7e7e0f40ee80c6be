// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/write_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>
#include <gtest/gtest.h>
#include <sys/resource.h>

namespace rundbord
{

namespace
{

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST(WriteFile, PutsAllInPlaceForItsOwnerOnly)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.pdf"));
    ASSERT_TRUE(writeFile(path, "first"));
    ASSERT_TRUE(writeFile(path, "second"));
    EXPECT_EQ(contentOf(path), QByteArray("second"));
    EXPECT_EQ(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
              QFile::Permissions());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST(WriteFile, RefusesWhereItCanNotWrite)
{
    EXPECT_EQ(writeFile(QStringLiteral("/nowhere/at/all.pdf"), "x").error().code, ErrorCode::FileNotWritable);
    const QTemporaryDir folder;
    EXPECT_EQ(writeFile(folder.path(), "x").error().code, ErrorCode::FileNotWritable);
}

TEST(WriteFile, LeavesTheOldFileWhenTheNewDoesNotFit)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.pdf"));
    ASSERT_TRUE(writeFile(path, "old"));
    rlimit before{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{100, before.rlim_max};
    auto* const handler = std::signal(SIGXFSZ, SIG_IGN);
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<void> written = writeFile(path, QByteArray(5000, 'n'));
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    EXPECT_FALSE(written);
    EXPECT_EQ(contentOf(path), QByteArray("old"));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

} // namespace rundbord
