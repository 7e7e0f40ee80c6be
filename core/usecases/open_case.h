// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/writer.h"
#include "core/usecases/access_log.h"
#include "core/usecases/case_deeds.h"
#include "core/usecases/case_records.h"
#include "core/usecases/case_value.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace rundbord
{

//! What has become of the latest changes.
enum class SaveState {
    Saved,   //!< on the disk, and would survive a loss of power
    Saving,  //!< on its way
    Failing, //!< kept in memory; tried again and again
};

//! What kind of change an act makes.
struct Act {
    Durability durability{Durability::Act};
    //! Can be taken back with undo(). What has happened, such as a print or a start, can't.
    bool undoable{true};
    //! Typing in one and the same field within a moment is taken back as one; empty for acts that stand
    //! alone.
    QString field;
};

//! One case while it is open: the only copy in memory that counts. Use cases change it through transact();
//! every view listens to changed() and reads its values anew. What is changed is at once in memory, then
//! sealed and written by the Writer in the background, and stays in memory if that fails. Lives in the
//! window's thread.
class OpenCase : public QObject
{
    Q_OBJECT

public:
    //! `records` must be what `value` was read from or created as. Writer, log and clock outlive the case.
    OpenCase(CaseId id, CaseValue value, CaseRecords records, Writer& writer, const AccessLog& log,
             const Clock& clock);
    //! Notes that it was closed.
    ~OpenCase() override;

    [[nodiscard]] CaseId id() const { return m_id; }
    [[nodiscard]] const CaseValue& value() const { return m_value; }
    [[nodiscard]] const CarePlan& plan() const { return m_value.plan; }
    [[nodiscard]] const MeetingState& meeting() const { return m_value.meeting; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    //! Notes an act in this case that changes nothing in it.
    void note(Deed deed, const QString& reason = {}) const;
    //! How far the access log has come, for the foot of a paper.
    [[nodiscard]] const LogAnchor& logAnchor() const { return m_writer.logAnchor(); }

    //! Changes the value as `change` says, or not at all if it refuses. Everything it changed is written as
    //! one. After the meeting has ended only the hand-over, the meeting itself and what is half typed can change (NotAllowed), so
    //! that the plan in her hand and the plan that is kept stay the same. Where words she has answered to are changed,
    //! by whatever form, her answer goes with them (core/plan/acceptance.h), and comes back with them by undo().
    [[nodiscard]] Result<ChangeSet> transact(const Act& act,
                                             const std::function<Result<void>(CaseValue&)>& change);

    [[nodiscard]] bool canUndo() const { return !m_undo.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.empty(); }
    //! Takes back the last undoable act, or refuses with NothingToUndo.
    [[nodiscard]] Result<ChangeSet> undo();
    [[nodiscard]] Result<ChangeSet> redo();

    //! Puts records back that could not be read, from a copy, power-safe, also after the meeting has ended; it can't be
    //! undone. What has been written anew in their stead stays: returned are the kinds that changed.
    ChangeSet takeBack(const std::vector<LoadedRecord>& records);

    //! Removes records that can't be read, for good. What has been written anew under their identities stays.
    void discard(const std::vector<RecordId>& records);

    //! Makes everything so far survive a loss of power at once, when a field is left or the window loses focus.
    void settle();
    [[nodiscard]] SaveState saveState() const;
    //! Why saving fails, while it does.
    [[nodiscard]] const Error& saveError() const { return m_saveError; }

Q_SIGNALS:
    void changed(const rundbord::ChangeSet& changes);
    void saveStateChanged();

private:
    struct Step {
        ChangeSet changes;
        CaseValue other; //!< the value to go to
        QString field;
        QDateTime at;
    };

    //! Whether it may become like that: an ended meeting leaves little to change.
    [[nodiscard]] Result<void> checkAllowed(const ChangeSet& changes, const CaseValue& after) const;
    void remember(const Act& act, const ChangeSet& changes);
    void forgetStepsOf(const ChangeSet& changes);
    //! `typing` is noted in the access log once for each kind of record.
    void adopt(CaseValue value, const ChangeSet& changes, Durability durability, bool typing);
    [[nodiscard]] Result<ChangeSet> stepBetween(std::vector<Step>& from, std::vector<Step>& to,
                                                ErrorCode ifEmpty);

    CaseId m_id;
    CaseValue m_value;
    CaseRecords m_records;
    Writer& m_writer;
    const AccessLog& m_log;
    const Clock& m_clock;
    CaseDeeds m_deeds;
    std::vector<Step> m_undo;
    std::vector<Step> m_redo;
    QByteArray m_overview;
    quint64 m_submitted{0};
    quint64 m_durable{0};
    bool m_failing;
    Error m_saveError;
};

} // namespace rundbord
