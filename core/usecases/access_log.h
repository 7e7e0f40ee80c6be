// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/writer.h"
#include "core/usecases/access_entry.h"

namespace rundbord
{

//! Who works here. Everything that is noted is noted in their name.
struct AccessUser {
    QString systemUser;
    QString userName;
    QString unit;

    bool operator==(const AccessUser&) const = default;
};

//! The way to note in the access log what was done. What changes a case is noted in the same write as the change
//! (entry()), everything else by itself (note()). Never waits for the disk. Lives in the window's thread; the writer and
//! the clock outlive it.
class AccessLog
{
public:
    //! Notes in the name of whom the operating system says, until somebody has given a name.
    AccessLog(Writer& writer, const Clock& clock);

    [[nodiscard]] const AccessUser& user() const { return m_user; }
    void setUser(const QString& userName, const QString& unit);

    //! For Batch::log.
    [[nodiscard]] LogEntry entry(const AccessNote& note) const;
    void note(const AccessNote& note) const;

private:
    Writer& m_writer;
    const Clock& m_clock;
    AccessUser m_user;
};

} // namespace rundbord
