// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/completion_model.h"

#include <algorithm>

namespace rundbord
{

namespace
{

bool beginsAWord(QStringView text, QStringView typed)
{
    qsizetype at = text.indexOf(typed, 0, Qt::CaseInsensitive);
    while (at > 0 && text[at - 1].isLetterOrNumber())
        at = text.indexOf(typed, at + 1, Qt::CaseInsensitive);
    return at >= 0;
}

} // namespace

bool completes(const CompletionEntry& entry, QStringView typed)
{
    return beginsAWord(entry.name, typed) || beginsAWord(entry.detail, typed);
}

CompletionModel::CompletionModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void CompletionModel::setEntries(const QList<CompletionEntry>& entries)
{
    beginResetModel();
    m_entries = entries;
    filter();
    endResetModel();
}

void CompletionModel::setTyped(const QString& typed)
{
    beginResetModel();
    m_typed = typed.trimmed();
    filter();
    endResetModel();
}

int CompletionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CompletionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CompletionEntry& shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shown.name;
    case DetailRole:
        return shown.detail;
    case EntryRole:
        return m_shown.at(index.row());
    case Qt::AccessibleTextRole:
        return shown.detail.isEmpty() ? shown.name : QStringLiteral("%1, %2").arg(shown.name, shown.detail);
    default:
        return {};
    }
}

void CompletionModel::filter()
{
    m_shown.clear();
    const bool whole = std::any_of(m_entries.begin(), m_entries.end(), [this](const CompletionEntry& entry) {
        return entry.name.compare(m_typed, Qt::CaseInsensitive) == 0;
    });
    for (int i = 0; !whole && i < m_entries.size(); ++i) {
        if (completes(m_entries.at(i), m_typed))
            m_shown.append(i);
    }
    std::stable_partition(m_shown.begin(), m_shown.end(),
                          [this](int i) { return beginsAWord(m_entries.at(i).name, m_typed); });
}

} // namespace rundbord
