// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/case_book.h"

#include <QAbstractTableModel>
#include <QDate>

#include <map>
#include <vector>

namespace rundbord
{

//! The list of cases: when, who, what is next, where it stands, and the day of follow-up.
class CasesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    //! Found only has something to say while one searches.
    enum Column { When, Name, Next, Progress, FollowUpDay, Found, ColumnCount };
    enum Role {
        CaseRole = Qt::UserRole, //!< QUuid of the case
        LateRole,                //!< true if what is next should have been done
        ProgressRole,            //!< which of the seven steps it is in, from 0
        FoundRole,               //!< true if words were found in it
    };
    static constexpr int stepCount = 7;

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::vector<CaseEntry> entries, QDate today);
    [[nodiscard]] const std::vector<CaseEntry>& entries() const { return m_entries; }
    //! In which cases words were found, and where.
    void setFound(const std::vector<CaseHit>& hits);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const CaseEntry& entry, int column) const;
    [[nodiscard]] QString foundText(const CaseId& id) const;
    [[nodiscard]] QString nextText(const CaseSummary& summary) const;
    [[nodiscard]] bool isLate(const CaseSummary& summary) const;
    [[nodiscard]] QString dayWords(QDate day) const;

    std::vector<CaseEntry> m_entries;
    std::map<CaseId, CaseHit> m_found;
    QDate m_today;
};

} // namespace rundbord
