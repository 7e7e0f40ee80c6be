// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/access_model.h"

#include "ui/texts/deed_text.h"

#include <QLocale>

#include <algorithm>

namespace rundbord
{

namespace
{

QString whoText(const AccessEntry& entry)
{
    const QString name = entry.userName.isEmpty()
                             ? entry.systemUser
                             : QStringLiteral("%1 (%2)").arg(entry.userName, entry.systemUser);
    return entry.unit.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, entry.unit);
}

} // namespace

void AccessModel::setEntries(std::vector<NumberedEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int AccessModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int AccessModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AccessModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NumberedEntry& entry = m_entries.at(static_cast<size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return text(entry, index.column());
    default:
        return {};
    }
}

QString AccessModel::text(const NumberedEntry& numbered, int column)
{
    const AccessEntry& entry = numbered.entry;
    if (!numbered.readable)
        return column == What ? tr("Post %1 är ändrad utifrån och går inte att läsa.").arg(numbered.sequence)
                              : QString();
    switch (column) {
    case When:
        return entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    case Who:
        return whoText(entry);
    case What:
        return deedText(entry.note);
    case Whose:
        return subjectText(entry.note.subject);
    default:
        return {};
    }
}

QVariant AccessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("När");
    case Who:
        return tr("Vem");
    case What:
        return tr("Vad");
    case Whose:
        return tr("Vems");
    default:
        return {};
    }
}

AccessFilter::AccessFilter(AccessModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void AccessFilter::setWords(const QString& words)
{
    m_words = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void AccessFilter::setCase(CaseId id)
{
    m_case = id;
    invalidateFilter();
}

void AccessFilter::setFirstDay(QDate day)
{
    m_firstDay = day;
    invalidateFilter();
}

void AccessFilter::setOnly(const std::vector<quint64>& sequences)
{
    m_only = QSet<quint64>(sequences.begin(), sequences.end());
    invalidateFilter();
}

bool AccessFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const NumberedEntry& entry = m_model.entries().at(static_cast<size_t>(row));
    if (!m_only.isEmpty() && !m_only.contains(entry.sequence))
        return false;
    if (!m_case.isNull() && entry.entry.note.subject.caseId != m_case)
        return false;
    if (m_firstDay.isValid() && entry.entry.at.toLocalTime().date() < m_firstDay)
        return false;
    return hasWords(row);
}

bool AccessFilter::hasWords(int row) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        for (int column = 0; column < AccessModel::ColumnCount; ++column) {
            if (m_model.index(row, column).data().toString().contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

std::vector<AccessSubject> subjectsIn(const std::vector<NumberedEntry>& entries)
{
    std::vector<AccessSubject> subjects;
    QSet<QUuid> seen;
    for (const NumberedEntry& each : entries) {
        const AccessSubject& subject = each.entry.note.subject;
        if (subject.caseId.isNull() || seen.contains(subject.caseId.uuid()))
            continue;
        seen.insert(subject.caseId.uuid());
        subjects.push_back(subject);
    }
    std::sort(subjects.begin(), subjects.end(), [](const AccessSubject& a, const AccessSubject& b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return subjects;
}

QString subjectText(const AccessSubject& subject)
{
    if (subject.name.isEmpty() && !subject.caseId.isNull())
        return AccessModel::tr("Utan namn");
    return subject.identifier.isEmpty() ? subject.name
                                        : QStringLiteral("%1, %2").arg(subject.name, subject.identifier);
}

} // namespace rundbord
