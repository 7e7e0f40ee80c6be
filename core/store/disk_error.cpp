// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/disk_error.h"

#include <cerrno>
#include <cstring>
#include <sqlite3.h>

namespace rundbord
{

ErrorCode codeFrom(int sqliteResult)
{
    switch (sqliteResult & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StoreInUse;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::StoreReadOnly;
    case SQLITE_NOTADB: // whether it is a store at all has been looked at before (store_header.h)
    case SQLITE_CORRUPT:
    case SQLITE_ERROR: // our statements are right, so it is the file that isn't what they were written for
        return ErrorCode::StoreDamaged;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_NOMEM:
        return ErrorCode::NotEnoughMemory;
    default:
        return ErrorCode::DiskFailed;
    }
}

Error errorFrom(const SQLite::Exception& exception)
{
    const int result =
        exception.getExtendedErrorCode() > 0 ? exception.getExtendedErrorCode() : exception.getErrorCode();
    return {codeFrom(result),
            QStringLiteral("sqlite %1: %2").arg(result).arg(QString::fromUtf8(exception.what())),
            {}};
}

tl::unexpected<Error> failedCall(int systemError, const char* call)
{
    const auto code = [&] {
        switch (systemError) {
        case ENOSPC:
        case EDQUOT:
            return ErrorCode::DiskFull;
        case EROFS:
        case EACCES:
        case EPERM:
            return ErrorCode::StoreReadOnly;
        case ENOENT:
            return ErrorCode::StoreMissing;
        case EEXIST:
            return ErrorCode::StoreExists;
        default:
            return ErrorCode::DiskFailed;
        }
    }();
    return fail(code, QStringLiteral("%1: %2").arg(QLatin1String(call),
                                                   QString::fromUtf8(std::strerror(systemError))));
}

} // namespace rundbord
