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
            return tr("uppgifterna om den enskilde");
        case RecordKind::Participant:
            return tr("en deltagare");
        case RecordKind::Consent:
            return tr("samtycket");
        case RecordKind::Purpose:
            return tr("varför mötet hålls och vad som är viktigast");
        case RecordKind::Appointment:
            return tr("mötets tid och plats");
        case RecordKind::CurrentSituation:
            return tr("hur det är nu");
        case RecordKind::Need:
            return tr("mål och insatser för ett behov");
        case RecordKind::OpenQuestion:
            return tr("en fråga att ta senare");
        case RecordKind::Risk:
            return tr("en risk");
        case RecordKind::CrisisPlan:
            return tr("vad som gäller om det blir sämre");
        case RecordKind::Responsibility:
            return tr("vem som har ansvaret");
        case RecordKind::Summary:
            return tr("sammanfattningen");
        case RecordKind::AfterCall:
            return tr("vem som ringer efter mötet");
        case RecordKind::FollowUp:
            return tr("uppföljningen");
        case RecordKind::HandOver:
            return tr("hur planen lämnades över");
        case RecordKind::Version:
            return tr("planens versionsnummer");
        case RecordKind::Meeting:
            return tr("hur långt mötet har kommit");
        case RecordKind::Drafts:
            return tr("det som var halvskrivet");
        }
        return {};
    }
    static QString named(RecordKind kind, const QString& which)
    {
        switch (kind) {
        case RecordKind::Participant:
            return tr("deltagaren %1").arg(which);
        case RecordKind::Need:
            return tr("mål och insatser för behovet ”%1”").arg(which);
        case RecordKind::OpenQuestion:
            return tr("frågan ”%1”").arg(which);
        case RecordKind::Risk:
            return tr("risken ”%1”").arg(which);
        default:
            return DamageTexts::kind(kind);
        }
    }
    static QString unknown(int position, int records)
    {
        return tr("uppgift %1 av %2").arg(position).arg(records);
    }
    static QString damaged(const QString& what) { return tr("Skadat: %1. Resten är helt.").arg(what); }
    static QString count(int records)
    {
        return tr("%n uppgifter är skadade. Resten är helt.", nullptr, records);
    }
    static QString allInCopy(const QDateTime& at)
    {
        return tr("Det skadade finns i säkerhetskopian från %1.").arg(moment(at));
    }
    static QString someInCopy(const QDateTime& at)
    {
        return tr("En del av det skadade finns i säkerhetskopian från %1.").arg(moment(at));
    }
    static QString inNoCopy()
    {
        return tr(
            "Ingen säkerhetskopia har det skadade. Skriv det på nytt, eller jämför med planen på papper.");
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

QString nameOf(const RecordSubject& subject)
{
    if (subject.which.isEmpty())
        return DamageTexts::kind(subject.kind);
    const QString which = subject.which.size() > longestName
                              ? subject.which.first(longestName).trimmed() + QStringLiteral("…")
                              : subject.which;
    return DamageTexts::named(subject.kind, which);
}

QString listOf(const std::vector<DamagedRecord>& damaged, int records)
{
    QStringList names;
    for (const DamagedRecord& record : damaged)
        names << (record.subject ? nameOf(*record.subject) : DamageTexts::unknown(record.position, records));
    return names.join(QStringLiteral(", "));
}

} // namespace

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
