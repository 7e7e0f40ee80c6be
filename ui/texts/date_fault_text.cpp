// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/date_fault_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace rundbord
{

namespace
{

//! Gives tr() its context.
class DateFaultTexts
{
    Q_DECLARE_TR_FUNCTIONS(DateFaultTexts)

public:
    static QString of(const DateFault& fault)
    {
        const QLocale locale;
        switch (fault.code) {
        case DateFaultCode::NotUnderstood:
            return tr("Skriv dagen som 8 dec eller 2026-12-08.");
        case DateFaultCode::NoSuchMonth:
            return tr("Det finns bara tolv månader. Skriv dagen först, som 8/12.");
        case DateFaultCode::NoSuchDay:
            return noSuchDay(fault, capitalized(locale.standaloneMonthName(fault.month)));
        case DateFaultCode::WrongWeekday:
            return tr("%1 %2 är en %3.")
                .arg(fault.day)
                .arg(locale.monthName(fault.month), locale.standaloneDayName(fault.weekday));
        case DateFaultCode::EndBeforeStart:
            return tr("Slutet ligger före början.");
        }
        return {};
    }

private:
    static QString noSuchDay(const DateFault& fault, const QString& month)
    {
        constexpr int february = 2;
        constexpr int leapDay = 29;
        if (fault.month == february && fault.day == leapDay)
            return tr("Februari har bara 28 dagar år %1.").arg(fault.year);
        return fault.day == 0 ? tr("Dagen börjar på 1.")
                              : tr("%1 har bara %n dagar.", nullptr, fault.lastDayOfMonth).arg(month);
    }

    static QString capitalized(const QString& word) { return word.left(1).toUpper() + word.mid(1); }
};

} // namespace

QString dateFaultText(const DateFault& fault)
{
    return DateFaultTexts::of(fault);
}

} // namespace rundbord
