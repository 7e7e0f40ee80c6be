// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/usecases/access_log.h"

#include <QObject>

#include <optional>

namespace rundbord
{

//! The copies of the unlocked store. Lives in the window's thread and never waits for a copy to be made; writer, log and
//! clock outlive it.
class CopyShelf : public QObject
{
    Q_OBJECT

public:
    CopyShelf(Writer& writer, const AccessLog& log, const Clock& clock, QObject* parent = nullptr);

    //! The newest first.
    [[nodiscard]] std::vector<StoreCopy> copies() const { return m_writer.copies(); }
    void copyNow() { m_writer.copy(CopyReason::Asked, m_clock.now()); }
    void meetingBegins() { m_writer.copy(CopyReason::Meeting, m_clock.now()); }
    //! Before the store is closed; nothing if the last copy has everything.
    void storeCloses() { m_writer.copyIfDue(CopyReason::Close, m_clock.now()); }
    //! Why the last copy could not be made; none if it could.
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

    //! Verifies the copy and lets it be the store that opens next; what lies there now is put aside then.
    [[nodiscard]] Result<void> restoreWhenClosed(const StoreCopy& copy);
    //! Takes that back while the store is still open; false if there was nothing to take back.
    [[nodiscard]] bool giveUpRestoring();
    //! Removes a copy for good. NotFound, or NotAllowed for the only one that is whole.
    [[nodiscard]] Result<void> remove(const StoreCopy& copy);
    //! The name of the copy that is the store now; empty once noteRestoring() has been called.
    [[nodiscard]] QString restoredFrom() const;
    //! Notes in the access log, once, that a copy took the place of the store, or became the store where there was none.
    //! For every start.
    void noteRestoring();

Q_SIGNALS:
    //! A copy was made, or could not be.
    void changed();
    //! A copy is gone.
    void removed();

private:
    Writer& m_writer;
    const AccessLog& m_log;
    const Clock& m_clock;
    std::optional<Error> m_failure;
    bool m_restoring{false};
};

} // namespace rundbord
