// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/damage_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace rundbord
{

namespace
{

//! More than so many are counted instead.
constexpr size_t mostNamed = 4;
constexpr int longestName = 40;

//! Gives tr() its context.
class DamageTexts
{
    Q_DECLARE_TR_FUNCTIONS(DamageTexts)

public:
    static QString kind(RecordKind kind)
    {
        switch (kind) {
        case RecordKind::Person:
            return tr("Uppgifterna om den enskilde");
        case RecordKind::Participant:
            return tr("En deltagare");
        case RecordKind::Consent:
            return tr("Samtycket");
        case RecordKind::Purpose:
            return tr("Varför mötet hålls och vad som är viktigast");
        case RecordKind::Appointment:
            return tr("Mötets tid och plats");
        case RecordKind::CurrentSituation:
            return tr("Hur det är nu");
        case RecordKind::Need:
            return tr("Mål och insatser för ett behov");
        case RecordKind::OpenQuestion:
            return tr("En fråga att ta senare");
        case RecordKind::Risk:
            return tr("En risk");
        case RecordKind::CrisisPlan:
            return tr("Om det blir sämre");
        case RecordKind::Responsibility:
            return tr("Vem som har ansvaret");
        case RecordKind::Summary:
            return tr("Sammanfattningen");
        case RecordKind::AfterCall:
            return tr("Vem som ringer efter mötet");
        case RecordKind::FollowUp:
            return tr("Uppföljningen");
        case RecordKind::HandOver:
            return tr("Hur planen lämnades över");
        case RecordKind::Version:
            return tr("Planens versionsnummer");
        case RecordKind::Meeting:
            return tr("Hur långt mötet har kommit");
        case RecordKind::Drafts:
            return tr("Det som var halvskrivet");
        }
        return {};
    }
    static QString named(RecordKind kind, const QString& which)
    {
        switch (kind) {
        case RecordKind::Participant:
            return tr("Deltagaren %1").arg(which);
        case RecordKind::Need:
            return tr("Mål och insatser för behovet ”%1”").arg(which);
        case RecordKind::OpenQuestion:
            return tr("Frågan ”%1”").arg(which);
        case RecordKind::Risk:
            return tr("Risken ”%1”").arg(which);
        default:
            return DamageTexts::kind(kind);
        }
    }
    static QString unknown(int position, int records)
    {
        return tr("Uppgift %1 av %2").arg(position).arg(records);
    }
    static QString damaged(const QString& what) { return tr("Skadat: %1. Resten är helt.").arg(what); }
    static QString count(int records)
    {
        return tr("%n uppgifter är skadade. Resten är helt.", nullptr, records);
    }
    static QString allInCopy(const QDateTime& at)
    {
        return tr("Det finns i säkerhetskopian från %1.").arg(moment(at));
    }
    static QString someInCopy(const QDateTime& at)
    {
        return tr("En del av det finns i säkerhetskopian från %1.").arg(moment(at));
    }
    static QString inNoCopy()
    {
        return tr("Ingen säkerhetskopia har det. Skriv det på nytt, eller jämför med planen på papper.");
    }

private:
    static QString moment(const QDateTime& at)
    {
        const QDateTime local = at.toLocalTime();
        return tr("%1 kl. %2")
            .arg(QLocale().toString(local.date(), QStringLiteral("d MMMM")),
                 local.time().toString(tr("HH.mm")));
    }
};

QString listOf(const std::vector<DamagedRecord>& damaged, int records)
{
    QStringList names;
    for (const DamagedRecord& record : damaged)
        names << (record.subject ? subjectText(*record.subject)
                                 : DamageTexts::unknown(record.position, records));
    return names.join(QStringLiteral(", "));
}

} // namespace

QString subjectText(const RecordSubject& subject)
{
    if (subject.which.isEmpty())
        return DamageTexts::kind(subject.kind);
    const QString which = subject.which.size() > longestName
                              ? subject.which.first(longestName).trimmed() + QStringLiteral("…")
                              : subject.which;
    return DamageTexts::named(subject.kind, which);
}

QString damageText(const std::vector<DamagedRecord>& damaged, int records)
{
    const QString what = damaged.size() > mostNamed ? DamageTexts::count(static_cast<int>(damaged.size()))
                                                    : DamageTexts::damaged(listOf(damaged, records));
    QDateTime latest;
    size_t found = 0;
    for (const DamagedRecord& record : damaged) {
        if (!record.copiedAt.isValid())
            continue;
        ++found;
        latest = latest.isValid() ? std::max(latest, record.copiedAt) : record.copiedAt;
    }
    const QString where = found == 0                ? DamageTexts::inNoCopy()
                          : found == damaged.size() ? DamageTexts::allInCopy(latest)
                                                    : DamageTexts::someInCopy(latest);
    return what + QLatin1Char(' ') + where;
}

} // namespace rundbord
