// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rundbord
{

//! 256 KiB of nothing beside a store, given back to the disk when it is full, so that what is in memory can
//! still be written: enough for about a thousand keystrokes. Failing to make it is no error; there is just no
//! reserve.
class ReserveFile
{
public:
    explicit ReserveFile(const QString& storePath);

    //! Makes it unless it is there.
    void fill() const;
    //! True if there was something to give back.
    bool release() const;

private:
    QString m_path;
};

} // namespace rundbord
