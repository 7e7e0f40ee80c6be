// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace rundbord
{

//! Sees every file that is made or opened in a folder from now on, also those that are gone again at once.
class FolderWatch
{
public:
    explicit FolderWatch(const QString& folder);
    FolderWatch(const FolderWatch&) = delete;
    FolderWatch& operator=(const FolderWatch&) = delete;
    ~FolderWatch();

    //! How often since last time.
    [[nodiscard]] int seen() const;

private:
    int m_fd;
};

} // namespace rundbord
