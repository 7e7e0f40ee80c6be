// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/finding_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace rundbord
{

namespace
{

//! Gives tr() its context.
class FindingTexts
{
    Q_DECLARE_TR_FUNCTIONS(FindingTexts)

public:
    static QString law(FindingCode code)
    {
        switch (code) {
        case FindingCode::ActionsMissing:
            return tr("Ingen insats är skriven än (lagens punkt 1)");
        case FindingCode::AuthorityActionsMissing:
            return tr("Det saknas vem som gör vad av regionen och kommunen (lagens punkt 2)");
        case FindingCode::MeasuresByOthersMissing:
            return tr("Gör någon annan något? Skriv det, eller välj ”inga” (lagens punkt 3)");
        case FindingCode::LeadPrincipalMissing:
            return tr("Vem har det övergripande ansvaret, regionen eller kommunen? (lagens punkt 4)");
        default:
            return {};
        }
    }

    static QString preparation(FindingCode code)
    {
        switch (code) {
        case FindingCode::NameMissing:
            return tr("Namnet saknas");
        case FindingCode::IdentifierImpossible:
            return tr("Numret stämmer inte. Jämför med en handling, eller välj ”saknas”");
        case FindingCode::ConsentMissing:
            return tr("Samtycket är inte skrivet än");
        case FindingCode::ConsentExpired:
            return tr("Samtycket har gått ut före mötet");
        case FindingCode::InvitationLate:
            return tr("Kallelsen ska skickas inom tre dagar från utskrivningsklar");
        default:
            return {};
        }
    }

    static QString action(FindingCode code)
    {
        switch (code) {
        case FindingCode::ActionWithoutPerformer:
            return tr("En insats har ingen som gör den än");
        case FindingCode::ActionWithoutPrincipal:
            return tr("En insats saknar huvudman: region, kommun eller annan?");
        case FindingCode::ActionWithoutDate:
            return tr("En insats har ingen dag än");
        case FindingCode::GoalWithoutSign:
            return tr("Hur märks det att målet är nått?");
        case FindingCode::NoneContradicted:
            return tr("Ni har valt ”inga”, men någon annan gör något");
        case FindingCode::OpenQuestionWithoutName:
            return tr("En öppen fråga har ingen som svarar än");
        case FindingCode::OpenQuestionWithoutDate:
            return tr("En öppen fråga har ingen dag för svar");
        default:
            return {};
        }
    }

    static QString closing(FindingCode code)
    {
        switch (code) {
        case FindingCode::CoordinatorMissing:
            return tr("Vem håller ihop planen?");
        case FindingCode::CoordinatorPhoneMissing:
            return tr("Samordningsansvarig saknar telefonnummer");
        case FindingCode::FollowUpMissing:
            return tr("När ses ni igen?");
        case FindingCode::FollowUpTooLate:
            return tr("Uppföljningen ligger mer än tolv månader bort");
        case FindingCode::OutcomeWithoutReason:
            return tr("En insats blev inte av. Varför?");
        case FindingCode::EndWithoutReason:
            return tr("Varför avslutas planen?");
        default:
            return {};
        }
    }

    static QString day(const Finding& finding)
    {
        const QString day = dayText(finding.date, finding.date);
        switch (finding.code) {
        case FindingCode::DatePast:
            return tr("%1 har redan varit").arg(day);
        case FindingCode::DateOnWeekend:
            return tr("%1 är på en helg").arg(day);
        case FindingCode::DateOnHoliday:
            return tr("%1 är %2").arg(day, holidayName(*finding.holiday));
        default:
            return {};
        }
    }

    static QString holiday(PublicHoliday holiday)
    {
        switch (holiday) {
        case PublicHoliday::NewYearsDay:
            return tr("nyårsdagen");
        case PublicHoliday::Epiphany:
            return tr("trettondedag jul");
        case PublicHoliday::GoodFriday:
            return tr("långfredagen");
        case PublicHoliday::EasterDay:
            return tr("påskdagen");
        case PublicHoliday::EasterMonday:
            return tr("annandag påsk");
        case PublicHoliday::MayDay:
            return tr("första maj");
        case PublicHoliday::AscensionDay:
            return tr("Kristi himmelsfärdsdag");
        case PublicHoliday::WhitSunday:
            return tr("pingstdagen");
        case PublicHoliday::NationalDay:
            return tr("nationaldagen");
        case PublicHoliday::MidsummerEve:
            return tr("midsommarafton");
        case PublicHoliday::MidsummerDay:
            return tr("midsommardagen");
        case PublicHoliday::AllSaintsDay:
            return tr("alla helgons dag");
        case PublicHoliday::ChristmasEve:
            return tr("julafton");
        case PublicHoliday::ChristmasDay:
            return tr("juldagen");
        case PublicHoliday::BoxingDay:
            return tr("annandag jul");
        case PublicHoliday::NewYearsEve:
            return tr("nyårsafton");
        }
        return {};
    }
};

} // namespace

QString findingText(const Finding& finding)
{
    if (!finding.question.isEmpty())
        return finding.question;
    if (finding.date.isValid())
        return FindingTexts::day(finding);
    for (const auto text :
         {&FindingTexts::law, &FindingTexts::preparation, &FindingTexts::action, &FindingTexts::closing}) {
        if (QString found = text(finding.code); !found.isEmpty())
            return found;
    }
    return {};
}

QString holidayName(PublicHoliday holiday)
{
    return FindingTexts::holiday(holiday);
}

QString dayText(QDate day, QDate reference)
{
    const QLocale locale;
    const bool sameYear = day.year() == reference.year();
    return locale.toString(day,
                           sameYear ? QStringLiteral("dddd d MMMM") : QStringLiteral("dddd d MMMM yyyy"));
}

} // namespace rundbord
