// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/usecases/access_log.h"

#include <QDateTime>
#include <QObject>

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
    //! It is gone from the store. Before that nothing else here is certain.
    bool done{false};
    //! The copies that had its key when it was decided, by name, and what they are searched for: the nonces of the key,
    //! in hex, which open nothing. Both only as long as something is left to do.
    std::vector<QString> had{};
    std::vector<QString> traces{};

    bool operator==(const ShredReceipt&) const = default;
};

//! What to call the case on the receipt: "5F3A-91C2".
[[nodiscard]] QString caseNumber(const ShredReceipt& receipt);

//! Nothing of it is left to do: it is gone from the store and from every copy.
[[nodiscard]] bool isSettled(const ShredReceipt& receipt);

//! The cases that were shredded, kept sealed in the store. Lives in the window's thread; writer, log and clock outlive
//! it.
class ShredBook : public QObject
{
    Q_OBJECT

public:
    ShredBook(Writer& writer, const AccessLog& log, const Clock& clock, QObject* parent = nullptr);

    //! The newest first.
    [[nodiscard]] const std::vector<ShredReceipt>& receipts() const { return m_receipts; }
    //! Destroys a case in the store and in every copy of it, for good. First it is noted that it is to be, so that a
    //! loss of power in between delays it only. Waits for the disk. If it fails and the case may be gone all the same, the
    //! receipt stays, not done, and it is carried out with tryAgain().
    [[nodiscard]] Result<ShredReceipt> shred(const CaseId& caseId);
    //! For a store that was restored from a copy: takes over what the other copies know of shreddings, so that a case that
    //! came back with it is destroyed again with tryAgain(). Waits for the disk.
    void recall();
    //! What was cut short, and the copies that could not be reached, in the background. For every start.
    void tryAgain();

Q_SIGNALS:
    //! The receipts are other ones now.
    void changed();

private:
    void takeReports(const std::vector<ShredReport>& reports);
    void recall(const ShredReceipt& remembered);
    [[nodiscard]] ShredReceipt* find(const CaseId& caseId);
    [[nodiscard]] LogEntry entryOf(const CaseId& caseId);
    void keep();

    Writer& m_writer;
    const AccessLog& m_log;
    const Clock& m_clock;
    std::vector<ShredReceipt> m_receipts;
};

} // namespace rundbord
