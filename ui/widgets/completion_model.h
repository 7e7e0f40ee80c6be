// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

namespace rundbord
{

//! Something that can be picked: a name, and under it what tells it from others.
struct CompletionEntry {
    QString name;
    QString detail;

    bool operator==(const CompletionEntry&) const = default;
};

//! Whether what is typed begins a word of the name or of the detail, in either case.
[[nodiscard]] bool completes(const CompletionEntry& entry, QStringView typed);

//! The entries that go on from what is typed, those whose name does so first. Nothing when a name is already
//! typed in full. DisplayRole is the name; a completer can use it as it is.
class CompletionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole,
        EntryRole //!< index among all entries
    };

    explicit CompletionModel(QObject* parent = nullptr);

    void setEntries(const QList<CompletionEntry>& entries);
    void setTyped(const QString& typed);
    [[nodiscard]] const CompletionEntry& entry(int row) const { return m_entries.at(m_shown.at(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void filter();

    QList<CompletionEntry> m_entries;
    QList<int> m_shown;
    QString m_typed;
};

} // namespace rundbord
