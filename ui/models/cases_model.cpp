// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cases_model.h"

#include "ui/texts/place_name.h"

#include <QLocale>

namespace rundbord
{

namespace
{

//! Which of the seven steps of the process: assessment, consent, preparation, invitation, meeting, documentation,
//! follow-up.
int stepOf(NextStep next)
{
    switch (next) {
    case NextStep::Prepare:
        return 2;
    case NextStep::HoldMeeting:
    case NextStep::ContinueMeeting:
        return 4;
    case NextStep::HandOverPlan:
        return 5;
    case NextStep::FollowUp:
    case NextStep::Done:
    case NextStep::Withdrawn:
        return 6;
    }
    return 0;
}

QDate dayOf(const CaseSummary& summary)
{
    return summary.nextStep == NextStep::FollowUp ? summary.followUp : summary.appointment.date;
}

} // namespace

void CasesModel::setEntries(std::vector<CaseEntry> entries, QDate today)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_today = today;
    endResetModel();
}

void CasesModel::setFound(const std::vector<CaseHit>& hits)
{
    m_found.clear();
    for (const CaseHit& hit : hits)
        m_found.insert_or_assign(hit.id, hit);
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CasesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int CasesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CasesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CaseEntry& entry = m_entries.at(static_cast<size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(entry, index.column());
    case CaseRole:
        return entry.id.uuid();
    case LateRole:
        return isLate(entry.summary);
    case FoundRole:
        return m_found.contains(entry.id);
    case ProgressRole:
        return stepOf(entry.summary.nextStep);
    default:
        return {};
    }
}

QVariant CasesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("När");
    case Name:
        return tr("Namn");
    case Next:
        return tr("Nästa steg");
    case Progress:
        return tr("Var vi är");
    case FollowUpDay:
        return tr("Uppföljning");
    case Found:
        return tr("Orden finns i");
    default:
        return {};
    }
}

QString CasesModel::text(const CaseEntry& entry, int column) const
{
    const CaseSummary& summary = entry.summary;
    switch (column) {
    case When: {
        const QTime start = summary.nextStep == NextStep::FollowUp ? QTime() : summary.appointment.start;
        const QString day = dayWords(dayOf(summary));
        return start.isValid() && !day.isEmpty()
                   ? QStringLiteral("%1 %2").arg(day, start.toString(tr("HH.mm")))
                   : day;
    }
    case Name:
        if (entry.damaged)
            return tr("Går inte att läsa");
        return summary.name.trimmed().isEmpty() ? tr("Namn saknas") : summary.name;
    case Next:
        return nextText(summary);
    case Progress: {
        static const std::array words{QT_TR_NOOP("Bedömning"),     QT_TR_NOOP("Samtycke"),
                                      QT_TR_NOOP("Förberedelser"), QT_TR_NOOP("Kallelse"),
                                      QT_TR_NOOP("Möte"),          QT_TR_NOOP("Dokumentation"),
                                      QT_TR_NOOP("Uppföljning")};
        return tr(words.at(static_cast<size_t>(stepOf(summary.nextStep))));
    }
    case FollowUpDay:
        return summary.followUp.isValid() ? QLocale().toString(summary.followUp, QStringLiteral("d MMM yyyy"))
                                          : QStringLiteral("–");
    case Found:
        return foundText(entry.id);
    default:
        return {};
    }
}

QString CasesModel::foundText(const CaseId& id) const
{
    const auto found = m_found.find(id);
    if (found == m_found.end() || found->second.place == TextPlace::Name)
        return {};
    return tr("%1: %2", "Insats: ringa vårdcentralen")
        .arg(placeName(found->second.place), found->second.excerpt);
}

QString CasesModel::nextText(const CaseSummary& summary) const
{
    const auto words = [&summary] {
        switch (summary.nextStep) {
        case NextStep::Prepare:
            return tr("Förbered tillsammans");
        case NextStep::HoldMeeting:
            return tr("Möte");
        case NextStep::ContinueMeeting:
            return tr("Fortsätt mötet");
        case NextStep::HandOverPlan:
            return tr("Lämna över planen");
        case NextStep::FollowUp:
            return tr("Kalla till uppföljning");
        case NextStep::Done:
            return tr("Klart, ingen uppföljning");
        case NextStep::Withdrawn:
            return tr("Avslutat, samtycket är återtaget");
        }
        return QString();
    };
    return isLate(summary) ? tr("%1, försenad").arg(words()) : words();
}

bool CasesModel::isLate(const CaseSummary& summary) const
{
    const bool waits = summary.nextStep == NextStep::HoldMeeting || summary.nextStep == NextStep::FollowUp ||
                       summary.nextStep == NextStep::HandOverPlan;
    return waits && dayOf(summary).isValid() && dayOf(summary) < m_today;
}

QString CasesModel::dayWords(QDate day) const
{
    if (!day.isValid())
        return {};
    if (day == m_today)
        return tr("i dag");
    const bool sameYear = day.year() == m_today.year();
    return QLocale().toString(day, sameYear ? QStringLiteral("ddd d MMM") : QStringLiteral("d MMM yyyy"));
}

} // namespace rundbord
