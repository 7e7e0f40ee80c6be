// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/usecases/access_log.h"

#include <QDateTime>

#include <vector>

namespace rundbord
{

//! What is known of a case that was shredded: nothing that tells whose it was.
struct ShredReceipt {
    CaseId caseId;
    QDateTime at;
    QString by;
    //! The copies in which its key was destroyed, and those that could not be reached so far, by name.
    std::vector<QString> followed;
    std::vector<QString> unreached;
    //! Its key was looked for afterwards in all files that could be reached, and was in none.
    bool searched{false};
    //! It is gone from the store.
    bool done{false};

    bool operator==(const ShredReceipt&) const = default;
};

//! What to call the case on the receipt: "5F3A-91C2".
[[nodiscard]] QString caseNumber(const ShredReceipt& receipt);

//! The cases that were shredded, kept sealed in the store. Lives in the window's thread and waits for the disk;
//! writer, log and clock outlive it.
class ShredBook
{
public:
    ShredBook(Writer& writer, const AccessLog& log, const Clock& clock);

    //! The newest first.
    [[nodiscard]] const std::vector<ShredReceipt>& receipts() const { return m_receipts; }
    //! Destroys a case in the store and in every copy of it, for good. First it is noted that it is to be, so that a
    //! loss of power in between delays it only.
    [[nodiscard]] Result<ShredReceipt> shred(const CaseId& caseId);
    //! What was cut short, and the copies that could not be reached. For every start.
    void tryAgain();

private:
    [[nodiscard]] Result<void> carryOut(ShredReceipt& receipt, const std::vector<LogEntry>& log);
    [[nodiscard]] LogEntry entryOf(const CaseId& caseId);
    void keep();

    Writer& m_writer;
    const AccessLog& m_log;
    const Clock& m_clock;
    std::vector<ShredReceipt> m_receipts;
};

} // namespace rundbord
