// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/spot_check.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QSortFilterProxyModel>

namespace rundbord
{

//! The access log as a table: when, who, what, whose. The latest on top.
class AccessModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, Whose, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::vector<NumberedEntry> entries);
    [[nodiscard]] const std::vector<NumberedEntry>& entries() const { return m_entries; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const NumberedEntry& entry, int column);

    std::vector<NumberedEntry> m_entries;
};

//! What of the log is shown: what fits the words, the case and the days, or the entries of a spot check alone.
class AccessFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit AccessFilter(AccessModel& model, QObject* parent = nullptr);

    //! Every word must stand somewhere in the line.
    void setWords(const QString& words);
    //! Null for all cases, and for what belongs to none.
    void setCase(CaseId id);
    //! Invalid for any day.
    void setFirstDay(QDate day);
    //! Only these; all if there are none.
    void setOnly(const std::vector<quint64>& sequences);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    [[nodiscard]] bool hasWords(int row) const;

    AccessModel& m_model;
    QStringList m_words;
    CaseId m_case;
    QDate m_firstDay;
    QSet<quint64> m_only;
};

//! Whose entries there are, each once: the case and how she was called last.
[[nodiscard]] std::vector<AccessSubject> subjectsIn(const std::vector<NumberedEntry>& entries);
//! The name, with the identity number if there is one; that there is none of a case without; empty for no case.
[[nodiscard]] QString subjectText(const AccessSubject& subject);

} // namespace rundbord
